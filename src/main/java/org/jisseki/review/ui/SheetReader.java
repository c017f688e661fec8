package org.jisseki.review.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.jisseki.cycle.CycleNames;
import org.jisseki.cycle.Cycles;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Post;
import org.jisseki.organisation.Posts;
import org.jisseki.review.Looks;
import org.jisseki.submission.Contents;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.Entry;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.Following;
import org.jisseki.submission.LastYear;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.Remark;
import org.jisseki.submission.Revision;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Trends;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitDates;
import org.jisseki.submission.UnitKind;
import org.jspecify.annotations.Nullable;

/** Reads what a reviewer sees of a submission. */
@SpringComponent
class SheetReader {

    private final Entry entry;
    private final Contents contents;
    private final LastYear lastYear;
    private final Trends trends;
    private final Looks looks;
    private final Cycles cycles;
    private final CycleNames names;
    private final Directory directory;
    private final Posts posts;
    private final Clock clock;
    private final Corrections corrections;
    private final UnitDates dates;
    private final MeasureParts parts;
    private final Following following;

    SheetReader(
            Entry entry,
            Contents contents,
            LastYear lastYear,
            Trends trends,
            Looks looks,
            Cycles cycles,
            CycleNames names,
            Directory directory,
            Posts posts,
            Clock clock,
            MeasureParts parts,
            Corrections corrections,
            UnitDates dates,
            Following following) {
        this.entry = entry;
        this.contents = contents;
        this.lastYear = lastYear;
        this.trends = trends;
        this.looks = looks;
        this.cycles = cycles;
        this.names = names;
        this.directory = directory;
        this.posts = posts;
        this.clock = clock;
        this.corrections = corrections;
        this.dates = dates;
        this.parts = parts;
        this.following = following;
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
        UnitContent now = contents.read(revisions.getLast());
        return Optional.of(new Sheet(
                opened,
                dates.of(id, cycles.get(submission.cycle())),
                names.of(submission.cycle()),
                Objects.requireNonNull(
                        directory.places(List.of(submission.sectionId())).get(submission.sectionId())),
                now,
                FieldValues.of(now),
                bases(who, opened),
                contents.whenAsked(opened),
                people(opened),
                trends.of(who, id),
                holder(submission.reviewer()),
                holder(submission.approver()),
                submission.kind() == UnitKind.EVALUATION
                        ? parts.of(who, submission.cycle(), submission.measure())
                        : List.of(),
                following));
    }

    private List<Base> bases(PersonId who, Entry.Opened opened) {
        List<Revision> earlier =
                opened.revisions().subList(0, opened.revisions().size() - 1);
        List<Base> bases = new ArrayList<>();
        if (earlier.isEmpty() && opened.correction().isEmpty()) {
            bases.add(new Base(Base.Kind.FIRST, 0, FieldValues.NONE, null, List.of()));
        } else if (!earlier.isEmpty()) {
            List<Looks.Look> looked = looks.of(who, opened.submission().id());
            int newest = opened.submission().revisionNo();
            looked.stream()
                    .filter(look -> look.revisionNo() < newest)
                    .reduce((before, last) -> last)
                    .ifPresent(last -> bases.add(base(Base.Kind.LAST_LOOK, earlier, last.revisionNo(), last.on())));
            if (bases.isEmpty()
                    || bases.getFirst().revisionNo() != earlier.getLast().no()) {
                bases.add(base(Base.Kind.PREVIOUS, earlier, earlier.getLast().no(), null));
            }
        }
        // the correction's own files stand for those that it began with
        opened.correction()
                .map(correction -> FieldValues.of(corrections.base(who, correction)))
                .ifPresent(released -> bases.add(new Base(Base.Kind.RELEASED, 0, released, null, List.of())));
        bases.add(new Base(Base.Kind.LAST_YEAR, 0, lastYear.of(opened), null, List.of()));
        return bases;
    }

    private Base base(Base.Kind kind, List<Revision> earlier, int no, @Nullable LocalDate on) {
        // revisions are numbered 1…n without gaps
        UnitContent said = contents.read(earlier.get(no - 1));
        return new Base(kind, no, FieldValues.of(said), on, said.evidence());
    }

    private Map<PersonId, String> people(Entry.Opened opened) {
        return directory.people(Stream.concat(
                        opened.revisions().stream().map(Revision::by),
                        opened.findings().stream()
                                .flatMap(finding -> finding.remarks().stream())
                                .map(Remark::by))
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
