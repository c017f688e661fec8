package org.jisseki.submission;

import java.time.LocalDate;
import org.jisseki.common.Status;
import org.jisseki.cycle.Cycle;

/** The last day of the step at which a submission is. */
public final class Due {

    /** The last day of one step in SQL, of a submission s and its cycle c: its own where it has one, else the cycle's for its kind. */
    public static final String ENTRY = day("entry_due");

    public static final String APPROVAL = day("approval_due");
    private static final String REVIEW = day("review_due");

    /** The same day in SQL, of a submission s and its cycle c: a unit's own dates, where they were extended, before the cycle's. */
    public static final String SQL = "CASE s.status WHEN 'NOT_STARTED' THEN " + ENTRY + " WHEN 'DRAFT' THEN " + ENTRY
            + " WHEN 'RETURNED' THEN IF(s.status_since > " + ENTRY + ", " + REVIEW + ", " + ENTRY + ")"
            + " WHEN 'IN_REVIEW' THEN " + REVIEW
            + " WHEN 'AWAITING_APPROVAL' THEN " + APPROVAL + " ELSE c.release_on END";

    /** Whether that day is one that was extended, in SQL of the same two; a correction has days of its own from its opening on. */
    public static final String EXTENDED_SQL =
            "IF(s.round = 0, CASE s.status WHEN 'NOT_STARTED' THEN s.entry_due IS NOT NULL"
                    + " WHEN 'DRAFT' THEN s.entry_due IS NOT NULL"
                    + " WHEN 'RETURNED' THEN IF(s.status_since > " + ENTRY
                    + ", s.review_due IS NOT NULL, s.entry_due IS NOT NULL)"
                    + " WHEN 'IN_REVIEW' THEN s.review_due IS NOT NULL"
                    + " WHEN 'AWAITING_APPROVAL' THEN s.approval_due IS NOT NULL ELSE FALSE END,"
                    + " EXISTS (SELECT 1 FROM jisseki_record.record x"
                    + " WHERE x.subject_kind = 'SUBMISSION' AND x.subject_id = s.id AND x.act = 'EXTEND' AND LOCATE("
                    + " CASE s.status WHEN 'RETURNED' THEN IF(s.status_since > " + ENTRY + ", 'review=', 'entry=')"
                    + " WHEN 'IN_REVIEW' THEN 'review=' WHEN 'AWAITING_APPROVAL' THEN 'approval=' ELSE 'entry=' END,"
                    + " x.detail) > 0) AND s.status IN ('NOT_STARTED', 'DRAFT', 'RETURNED', 'IN_REVIEW', 'AWAITING_APPROVAL'))";

    private Due() {}

    private static String day(String step) {
        return "COALESCE(s." + step + ", IF(s.unit_kind = 'EVALUATION', c.evaluation_" + step + ", NULL), c." + step
                + ")";
    }

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
