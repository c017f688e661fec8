package org.jisseki.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jisseki.authority.Action;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.springframework.stereotype.Component;

/** Corrections from their approval to their edition: for who releases them, and for the job that makes it. */
@Component
public class ApprovedCorrections {

    /** A correction whose edition is to be made. @param by who approved it, as which post */
    public record Approved(Correction correction, Submission submission, PersonId by, PostId post) {}

    /** Who approved something, and on which day. */
    public record Decided(PersonId by, PostId post, LocalDate on) {}

    private final CorrectionRows rows;
    private final SubmissionRows submissionRows;
    private final Submissions submissions;
    private final Coordinating coordinating;
    private final Forms forms;
    private final RecordBook record;

    ApprovedCorrections(
            CorrectionRows rows,
            SubmissionRows submissionRows,
            Submissions submissions,
            Coordinating coordinating,
            Forms forms,
            RecordBook record) {
        this.rows = rows;
        this.submissionRows = submissionRows;
        this.submissions = submissions;
        this.coordinating = coordinating;
        this.forms = forms;
        this.record = record;
    }

    /** A cycle's corrections that have no edition yet; for callers that have asked who may see them. */
    public List<Submission> of(CycleId cycle) {
        return submissionRows.approvedCorrections(cycle);
    }

    /** Those of all cycles, in the order in which they were opened; likewise. */
    public List<Submission> all() {
        return submissionRows.approvedCorrections();
    }

    /** A correction and its submission, for callers that have asked who may see them; empty where there is no such correction. */
    public Optional<Correction> find(SubmissionId id) {
        return rows.find(id);
    }

    /** Its submission; likewise. */
    public Submission submission(SubmissionId id) {
        return submissionRows.find(id).orElseThrow(NotFoundException::new);
    }

    /**
     * Asks the table for what is done about the release of corrections, writes it into their records and goes on with each, in the
     * order of their numbers: all or none.
     *
     * @throws org.jisseki.common.RefusedException where one of them is refused, by name; a conflict as a conflict
     */
    public void each(PersonId by, List<AsSeen> chosen, String act, Consumer<Submissions.Moved> then) {
        coordinating.each(
                by,
                chosen,
                Action.RELEASE_CORRECTION,
                acting -> then.accept(submissions.act(by, acting.post(), acting.read(), act)));
    }

    /** Holds a correction's row until the caller's act ends, as it is then. */
    public Submission holdOne(SubmissionId id) {
        submissionRows.hold(id);
        return submission(id);
    }

    /** Writes what was to be done at a time that has come, by who set it; within the caller's act, which holds the row. */
    public void act(PersonId by, PostId post, Submission held, String act) {
        submissions.act(by, post, held, act);
    }

    /**
     * Writes into its record that somebody lets its edition be tried again, within the caller's act.
     *
     * @throws ConflictException where somebody else did so since it was read
     */
    public void retry(PersonId by, PostId post, Submission read) {
        submissions.note(by, post, read, "RETRY_EDITION", null);
    }

    /** Reads a correction and holds its unit until the caller's act ends: nobody opens the next one meanwhile. */
    public Approved hold(SubmissionId id) {
        Correction correction = rows.find(id).orElseThrow(NotFoundException::new);
        submissionRows.hold(correction.first());
        Decided approval = decided(id);
        return new Approved(correction, submissionRows.find(id).orElseThrow(), approval.by(), approval.post());
    }

    /** Who approved a correction last. */
    public Decided decided(SubmissionId id) {
        RecordRow approval =
                record.newest(Act.SUBMISSION, id.value(), Move.APPROVE.name()).orElseThrow();
        return new Decided(
                Objects.requireNonNull(approval.act().person()),
                Objects.requireNonNull(approval.act().post()),
                LocalDate.parse(approval.at().substring(0, "2021-05-24".length())));
    }

    /** Its edition is made, within the caller's act: the unit may be corrected again. @param by whose edition it is */
    public void release(Approved approved, PersonId by, PostId post) {
        submissions.move(by, post, approved.submission(), Move.RELEASE, null, null);
        rows.end(approved.submission().id());
        forms.forget();
    }
}
