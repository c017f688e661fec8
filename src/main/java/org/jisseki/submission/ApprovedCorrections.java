package org.jisseki.submission;

import java.util.List;
import java.util.Objects;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.springframework.stereotype.Component;

/** Corrections from their approval to their edition: for the job that makes it, which no person asks for. */
@Component
public class ApprovedCorrections {

    /** A correction whose edition is to be made. @param by who approved it, as which post: the edition is theirs */
    public record Approved(Correction correction, Submission submission, PersonId by, PostId post) {}

    private final CorrectionRows rows;
    private final SubmissionRows submissionRows;
    private final Submissions submissions;
    private final Forms forms;
    private final RecordBook record;

    ApprovedCorrections(
            CorrectionRows rows,
            SubmissionRows submissionRows,
            Submissions submissions,
            Forms forms,
            RecordBook record) {
        this.rows = rows;
        this.submissionRows = submissionRows;
        this.submissions = submissions;
        this.forms = forms;
        this.record = record;
    }

    /** A cycle's corrections that have no edition yet; for callers that have asked who may see them. */
    public List<Submission> of(CycleId cycle) {
        return submissionRows.approvedCorrections(cycle);
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
        RecordRow approval =
                record.newest(Act.SUBMISSION, id.value(), Move.APPROVE.name()).orElseThrow();
        return new Approved(
                correction,
                submissionRows.find(id).orElseThrow(),
                Objects.requireNonNull(approval.act().person()),
                Objects.requireNonNull(approval.act().post()));
    }

    /** Its edition is made, within the caller's act: the unit may be corrected again. */
    public void release(Approved approved) {
        submissions.move(approved.by(), approved.post(), approved.submission(), Move.RELEASE, null, null);
        rows.end(approved.submission().id());
        forms.forget();
    }
}
