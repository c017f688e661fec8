package org.jisseki.submission.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.CycleNames;
import org.jisseki.cycle.Cycles;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Post;
import org.jisseki.organisation.Posts;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.submission.Ahead;
import org.jisseki.submission.ApprovalRoute;
import org.jisseki.submission.Contents;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.Due;
import org.jisseki.submission.Entry;
import org.jisseki.submission.EvaluationGate;
import org.jisseki.submission.Evidence;
import org.jisseki.submission.Finding;
import org.jisseki.submission.Following;
import org.jisseki.submission.LastYear;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.Remark;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Trends;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitDates;
import org.jisseki.submission.UnitKind;
import org.jspecify.annotations.Nullable;

/** Reads what the view of a submission shows. */
@SpringComponent
class ShownReader {

    private final Entry entry;
    private final Evidence evidence;
    private final Contents contents;
    private final Cycles cycles;
    private final CycleNames names;
    private final RecordBook record;
    private final Directory directory;
    private final Posts posts;
    private final WorkingDays workingDays;
    private final ApprovalRoute route;
    private final Trends trends;
    private final LastYear lastYear;
    private final UnitDates dates;
    private final Corrections corrections;
    private final Clock clock;
    private final MeasureParts parts;
    private final EvaluationGate gate;
    private final Ahead ahead;
    private final Following following;

    ShownReader(
            Entry entry,
            Evidence evidence,
            Contents contents,
            Cycles cycles,
            CycleNames names,
            RecordBook record,
            Directory directory,
            Posts posts,
            WorkingDays workingDays,
            ApprovalRoute route,
            Trends trends,
            LastYear lastYear,
            Corrections corrections,
            Clock clock,
            MeasureParts parts,
            EvaluationGate gate,
            UnitDates dates,
            Ahead ahead,
            Following following) {
        this.entry = entry;
        this.evidence = evidence;
        this.contents = contents;
        this.cycles = cycles;
        this.names = names;
        this.record = record;
        this.directory = directory;
        this.posts = posts;
        this.workingDays = workingDays;
        this.route = route;
        this.trends = trends;
        this.lastYear = lastYear;
        this.dates = dates;
        this.corrections = corrections;
        this.clock = clock;
        this.parts = parts;
        this.gate = gate;
        this.ahead = ahead;
        this.following = following;
    }

    /** @throws org.jisseki.common.NotFoundException where the person may not see it */
    Shown read(PersonId who, SubmissionId id) {
        Entry.Opened opened = entry.open(who, id);
        Submission submission = opened.submission();
        Cycle cycle = dates.of(id, cycles.get(submission.cycle()));
        List<RecordRow> acts = record.of(Act.SUBMISSION, id.value());
        LocalDate today = LocalDate.now(clock);
        return new Shown(
                who,
                opened,
                cycle,
                names.of(cycle),
                acts,
                Objects.requireNonNull(
                        directory.places(List.of(submission.sectionId())).get(submission.sectionId())),
                people(acts, opened.findings()),
                holder(submission.reviewer(), today),
                holder(submission.approver(), today),
                frozen(who, opened),
                contents.whenAsked(opened),
                today,
                workingDays.between(today, Due.of(cycle, submission.status(), submission.since())),
                workingDays.between(submission.since(), today) + 1,
                submission.instanceId() == null
                        ? null
                        : route.position(submission.instanceId()).orElse(null),
                evidence.of(who, id),
                trends.of(who, id),
                lastYear.of(opened),
                submission.kind() == UnitKind.EVALUATION
                        ? parts.of(who, submission.cycle(), submission.measure())
                        : List.of(),
                gate.holdingUp(submission),
                record.reasons(Act.SUBMISSION, id.value()),
                corrections.of(who, id),
                corrections.may(who, id),
                ahead,
                following);
    }

    private @Nullable UnitContent frozen(PersonId who, Entry.Opened opened) {
        return opened.revisions().isEmpty()
                ? opened.correction()
                        .map(correction -> corrections.base(who, correction))
                        .orElse(null)
                : contents.read(opened.revisions().getLast());
    }

    private Map<PersonId, String> people(List<RecordRow> acts, List<Finding> findings) {
        return directory.people(Stream.concat(
                        acts.stream().map(row -> row.act().person()),
                        findings.stream()
                                .flatMap(finding -> finding.remarks().stream())
                                .map(Remark::by))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private String holder(PostId id, LocalDate today) {
        Post post = Objects.requireNonNull(directory.posts(List.of(id)).get(id));
        List<PersonId> holders = posts.holdersOf(id, today);
        return holders.isEmpty()
                ? Say.it("submission.vacant", post.title())
                : post.title() + " "
                        + String.join("・", directory.people(holders).values());
    }
}
