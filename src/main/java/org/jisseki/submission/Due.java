package org.jisseki.submission;

import java.time.LocalDate;
import org.jisseki.common.Status;
import org.jisseki.cycle.Cycle;

/** The last day of the step at which a submission is. */
public final class Due {

    private Due() {}

    public static LocalDate of(Cycle cycle, Status status, LocalDate since) {
        return of(status, since, cycle.entryDue(), cycle.reviewDue(), cycle.approvalDue(), cycle.releaseOn());
    }

    /**
     * @param since the day from which the state holds: what was returned after the last day of entry could not be in time
     *              for it, and is due with the review
     */
    public static LocalDate of(
            Status status,
            LocalDate since,
            LocalDate entryDue,
            LocalDate reviewDue,
            LocalDate approvalDue,
            LocalDate releaseOn) {
        return switch (status) {
            case NOT_STARTED, DRAFT -> entryDue;
            case RETURNED -> since.isAfter(entryDue) ? reviewDue : entryDue;
            case IN_REVIEW -> reviewDue;
            case AWAITING_APPROVAL -> approvalDue;
            case APPROVED, RELEASED, CANCELLED -> releaseOn;
        };
    }
}
