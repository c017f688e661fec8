package org.jisseki.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jisseki.authority.Action;
import org.jisseki.common.CycleId;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.record.Act;
import org.jisseki.record.Head;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.springframework.stereotype.Component;

/**
 * Corrections (訂正) and completions (更新) of what was released: each a submission of its own, whose draft begins as the released
 * revision and which goes the way of every submission. The next edition is made once it is approved.
 */
@Component
public class Corrections {

    /** Working days for the entry, and for each of review and approval. */
    private static final int ENTRY_DAYS = 5;

    private static final int DECISION_DAYS = 3;

    private final CorrectionRows rows;
    private final SubmissionRows submissionRows;
    private final Submissions submissions;
    private final RevisionRows revisions;
    private final Contents contents;
    private final PublishedEditions editions;
    private final ApprovalRoute route;
    private final RecordBook record;
    private final WorkingDays workingDays;
    private final OneClick oneClick;
    private final Clock clock;

    Corrections(
            CorrectionRows rows,
            SubmissionRows submissionRows,
            Submissions submissions,
            RevisionRows revisions,
            Contents contents,
            PublishedEditions editions,
            ApprovalRoute route,
            RecordBook record,
            WorkingDays workingDays,
            OneClick oneClick,
            Clock clock) {
        this.rows = rows;
        this.submissionRows = submissionRows;
        this.submissions = submissions;
        this.revisions = revisions;
        this.contents = contents;
        this.editions = editions;
        this.route = route;
        this.record = record;
        this.workingDays = workingDays;
        this.oneClick = oneClick;
        this.clock = clock;
    }

    /**
     * A unit's corrections, oldest first, asked by any of its submissions.
     *
     * @throws NotFoundException where the person may not see it
     */
    public List<Correction> of(PersonId by, SubmissionId id) {
        return rows.of(first(submissions.get(by, id)));
    }

    /** What was released before a correction. @throws NotFoundException likewise */
    public UnitContent base(PersonId by, Correction correction) {
        return released(submissions.get(by, correction.base()));
    }

    /** What was released last of the units that were corrected, by the year's own submission; the caller has asked the table. */
    public Map<SubmissionId, Submission> released(CycleId cycle) {
        return submissionRows.corrected(cycle);
    }

    /** Whether the person may open a correction of a released submission, or give up one that they see. */
    public boolean may(PersonId by, SubmissionId id) {
        Submissions.Asked asked = submissions.ask(by, id);
        return rows.find(id)
                .map(correction -> submissions.ask(by, correction.base()))
                .orElse(asked)
                .permissions()
                .may(Action.OPEN_CORRECTION);
    }

    /** What of a released submission may be completed (更新). @throws NotFoundException likewise */
    public List<String> completable(PersonId by, SubmissionId id) {
        return Completable.of(released(submissions.get(by, id)));
    }

    /**
     * Opens a correction (訂正を始める) of what was released last of a unit.
     *
     * @param id      of the released submission, {@code version} as it was seen
     * @return the submission to be entered
     * @throws InvalidFieldsException where the reason says nothing or too much, or no field to complete is named
     * @throws RefusedException       where one is under way, or a later one was released
     * @throws ConflictException      where somebody else was first
     */
    public Submission open(PersonId by, SubmissionId id, int version, NewCorrection asked) {
        return oneClick.run(() -> {
            SubmissionId first = first(submissions.get(by, id));
            // whoever opens or releases a correction of the unit waits here for the one before
            submissionRows.hold(first);
            Submissions.Acting acting = submissions.require(by, id, version, Action.OPEN_CORRECTION);
            Submission base = acting.read();
            List<Correction> before = rows.of(first);
            requireNewest(base, before);
            check(asked, base);
            int edition = editions.newest(base.cycle(), base.measure())
                    .orElseThrow(() -> new RefusedException("submission.correction.notOut"));
            submissions.act(by, acting.post(), base, "OPEN_CORRECTION");
            SubmissionId made = rows.addSubmission(base, before.size() + 1, LocalDate.now(clock), days());
            rows.add(new Correction(
                    made,
                    first,
                    base.id(),
                    asked.kind(),
                    asked.reason(),
                    edition,
                    asked.fields(),
                    by,
                    LocalDate.now(clock),
                    Status.NOT_STARTED,
                    true,
                    true));
            begin(by, acting.post(), made, asked, edition);
            return submissionRows.find(made).orElseThrow();
        });
    }

    /**
     * Gives up (取りやめる) a correction that was not handed in yet; by whoever may open one.
     *
     * @param version as it was seen
     * @throws RefusedException where it was handed in before, or is none
     */
    public Submission cancel(PersonId by, SubmissionId id, int version) {
        return oneClick.run(() -> {
            Submission read = submissions.get(by, id);
            Correction correction = rows.find(id).orElseThrow(() -> new RefusedException("submission.correction.none"));
            PostId post = submissions.ask(by, correction.base()).permissions().require(Action.OPEN_CORRECTION);
            if (read.version() != version) {
                throw submissions.conflict(read);
            }
            if (read.revisionNo() > 0) {
                throw new RefusedException("submission.correction.handedIn");
            }
            Submission after =
                    submissions.move(by, post, read, Move.CANCEL, null, null).after();
            rows.end(id);
            route.cancel(List.of(read.process()));
            return after;
        });
    }

    // the cycle's days have passed
    private CorrectionRows.Days days() {
        LocalDate entry = workingDays.plus(LocalDate.now(clock), ENTRY_DAYS);
        LocalDate review = workingDays.plus(entry, DECISION_DAYS);
        return new CorrectionRows.Days(entry, review, workingDays.plus(review, DECISION_DAYS));
    }

    private void begin(PersonId by, PostId post, SubmissionId made, NewCorrection asked, int edition) {
        RecordRow opened = record.next(
                Head.NONE,
                new Act(
                        Act.SUBMISSION,
                        made.value(),
                        by,
                        post,
                        "OPEN_CORRECTION",
                        null,
                        Status.NOT_STARTED,
                        null,
                        null,
                        "kind=%s edition=%d".formatted(asked.kind(), edition)));
        record.add(opened);
        record.addReason(Act.SUBMISSION, made.value(), opened.seq(), asked.reason());
        rows.started(made, opened.head(), route.startCorrection(made));
    }

    private SubmissionId first(Submission submission) {
        return submission.isCorrection()
                ? rows.find(submission.id()).orElseThrow(NotFoundException::new).first()
                : submission.id();
    }

    private static void requireNewest(Submission base, List<Correction> before) {
        if (before.stream().anyMatch(Correction::open)) {
            throw new RefusedException("submission.correction.underWay");
        }
        if (before.stream()
                .anyMatch(later -> later.released()
                        && later.submission().value() > base.id().value())) {
            throw new RefusedException("submission.correction.newer");
        }
    }

    private void check(NewCorrection asked, Submission base) {
        Map<String, Sentence> problems = asked.problems();
        if (!problems.isEmpty()) {
            throw new InvalidFieldsException(problems);
        }
        if (!asked.fields().isEmpty()
                && !(asked.kind() == CorrectionKind.UPDATE
                        && Completable.of(released(base)).containsAll(asked.fields()))) {
            throw new RefusedException("submission.correction.final");
        }
    }

    private UnitContent released(Submission submission) {
        return revisions
                .find(submission.id(), submission.revisionNo())
                .map(contents::read)
                .orElseThrow(NotFoundException::new);
    }
}
