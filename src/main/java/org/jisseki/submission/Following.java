package org.jisseki.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Sentence;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Place;
import org.jisseki.organisation.Post;
import org.jisseki.organisation.Posts;
import org.springframework.stereotype.Component;

/** What comes next, in sentences: the step is what the process says, with whom it then is and until when. Views say nothing beside it. */
@Component
public class Following {

    private final Ahead ahead;
    private final Cycles cycles;
    private final UnitDates dates;
    private final Directory directory;
    private final Posts posts;
    private final Clock clock;

    Following(Ahead ahead, Cycles cycles, UnitDates dates, Directory directory, Posts posts, Clock clock) {
        this.ahead = ahead;
        this.cycles = cycles;
        this.dates = dates;
        this.directory = directory;
        this.posts = posts;
        this.clock = clock;
    }

    /** Where a submission has come to: what is said once something was done. */
    public Sentence now(Submission submission) {
        return sentence(submission, ahead.now(submission));
    }

    /** What comes of a submission. */
    public Sentence after(Submission submission, Outcome outcome) {
        return sentence(
                submission,
                Objects.requireNonNull(ahead.after(List.of(submission), outcome).get(submission)));
    }

    /** What comes of several to which the same is done together: one sentence, or of how many each is true. */
    public List<Sentence> after(Collection<Submission> together, Outcome outcome) {
        Map<Sentence, Integer> of = new LinkedHashMap<>();
        ahead.after(together, outcome)
                .forEach((submission, step) -> of.merge(sentence(submission, step), 1, Integer::sum));
        return of.size() == 1
                ? List.copyOf(of.keySet())
                : of.entrySet().stream()
                        .map(each -> Sentence.of("submission.ahead.some", each.getValue(), each.getKey()))
                        .toList();
    }

    /** What a step is called. */
    public static Sentence name(Step step) {
        return Sentence.of("submission.step." + step);
    }

    Sentence sentence(Submission submission, Step step) {
        Cycle cycle = dates.of(submission.id(), cycles.get(submission.cycle()));
        String key = "submission.ahead." + step;
        return switch (step) {
            case ENTER -> Sentence.of(key, section(submission));
            case REVIEW -> Sentence.of(key, holder(submission.reviewer()), cycle.reviewDue());
            case APPROVE -> Sentence.of(key, holder(submission.approver()), cycle.approvalDue());
            // the cycle's day has passed once there is something to correct
            case RELEASE ->
                submission.isCorrection()
                        ? Sentence.of("submission.ahead.RELEASE.correction")
                        : Sentence.of(key, cycle.releaseOn());
            case COLLECT, CHECK, FREEZE -> Sentence.of(key, cycle.releaseOn());
            case PUBLISH, PUBLISHED -> Sentence.of(key);
        };
    }

    private String section(Submission submission) {
        Place place = Objects.requireNonNull(
                directory.places(List.of(submission.sectionId())).get(submission.sectionId()));
        return place.division() + " " + place.section();
    }

    private Object holder(PostId id) {
        Post post = Objects.requireNonNull(directory.posts(List.of(id)).get(id));
        List<PersonId> holders = posts.holdersOf(id, LocalDate.now(clock));
        return holders.isEmpty()
                ? Sentence.of("submission.vacant", post.title())
                : post.title() + " "
                        + String.join("・", directory.people(holders).values());
    }
}
