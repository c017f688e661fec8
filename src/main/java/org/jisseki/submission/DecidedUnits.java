package org.jisseki.submission;

import java.util.List;
import org.jisseki.authority.Action;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.springframework.stereotype.Component;

/** What becomes of a unit outside its way: a new round after its approval, or nothing any more. */
@Component
public class DecidedUnits {

    private final Submissions submissions;
    private final SubmissionRows rows;
    private final MissingUnits missing;
    private final ApprovalRoute route;
    private final RecordBook record;
    private final OneClick oneClick;

    DecidedUnits(
            Submissions submissions,
            SubmissionRows rows,
            MissingUnits missing,
            ApprovalRoute route,
            RecordBook record,
            OneClick oneClick) {
        this.submissions = submissions;
        this.rows = rows;
        this.missing = missing;
        this.route = route;
        this.record = record;
        this.oneClick = oneClick;
    }

    /** Starts a process for what was sent back after its first had ended; within the caller's act. */
    public void restart(SubmissionId id) {
        missing.forget(id);
        rows.restarted(id, route.start(List.of(id)).values().iterator().next());
    }

    /**
     * Stops a unit (取りやめる): nothing is asked of it any more, and no sheet names it.
     *
     * @param version as it was seen
     * @throws InvalidFieldsException where the reason says nothing or too much, under {@link MissingUnits#REASON}
     * @throws RefusedException       where it is released
     */
    public Submission stop(PersonId by, SubmissionId id, int version, String reason) {
        return oneClick.run(() -> {
            Submissions.Acting acting = submissions.require(by, id, version, Action.STOP);
            MissingUnits.check(reason);
            Submission read = acting.read();
            Submission after = submissions
                    .move(by, acting.post(), read, Move.STOP, null, null)
                    .after();
            record.addReason(Act.SUBMISSION, id.value(), after.head().seq(), reason.strip());
            if (read.status() != Status.APPROVED) {
                route.cancel(List.of(read.process()));
            }
            return after;
        });
    }
}
