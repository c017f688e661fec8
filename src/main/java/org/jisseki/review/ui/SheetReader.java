package org.jisseki.review.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycles;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Post;
import org.jisseki.organisation.Posts;
import org.jisseki.submission.Contents;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Revision;
import org.jisseki.submission.Submission;

/** Reads what a reviewer sees of a submission. */
@SpringComponent
class SheetReader {

    private final Entry entry;
    private final Contents contents;
    private final Cycles cycles;
    private final Directory directory;
    private final Posts posts;
    private final Clock clock;

    SheetReader(Entry entry, Contents contents, Cycles cycles, Directory directory, Posts posts, Clock clock) {
        this.entry = entry;
        this.contents = contents;
        this.cycles = cycles;
        this.directory = directory;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * Empty where nothing was handed in yet.
     *
     * @throws org.jisseki.common.NotFoundException where the person may not see it
     */
    Optional<Sheet> read(PersonId who, SubmissionId id) {
        Entry.Opened opened = entry.open(who, id);
        List<Revision> revisions = opened.revisions();
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        Submission submission = opened.submission();
        return Optional.of(new Sheet(
                opened,
                cycles.get(submission.cycle()),
                Objects.requireNonNull(
                        directory.places(List.of(submission.sectionId())).get(submission.sectionId())),
                contents.read(revisions.getLast()),
                revisions.size() == 1 ? null : contents.read(revisions.get(revisions.size() - 2)),
                people(opened),
                holder(submission.reviewer()),
                holder(submission.approver())));
    }

    private Map<PersonId, String> people(Entry.Opened opened) {
        return directory.people(Stream.concat(
                        opened.revisions().stream().map(Revision::by),
                        opened.findings().stream()
                                .flatMap(finding -> Stream.of(finding.raisedBy(), finding.answeredBy())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private String holder(PostId id) {
        Post post = Objects.requireNonNull(directory.posts(List.of(id)).get(id));
        List<PersonId> holders = posts.holdersOf(id, LocalDate.now(clock));
        return holders.isEmpty()
                ? Say.it("review.vacant", post.title())
                : post.title() + " "
                        + String.join("・", directory.people(holders).values());
    }
}
