package org.jisseki.tracking;

import java.util.EnumSet;
import java.util.Set;
import org.jisseki.common.Status;
import org.jisseki.submission.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * What of a cycle is listed.
 *
 * @param states       only what is in one of these states
 * @param departmentId only what this department is responsible for; NULL for all, as with section and kind
 * @param holder       only what this person holds now, or nobody; NULL whoever holds it
 * @param text         only what has all of its words somewhere in its row: title, state, basic program, measure, department,
 *                     division, section; empty for all
 */
public record Filter(
        Set<Status> states,
        @Nullable Long departmentId,
        @Nullable Long sectionId,
        @Nullable UnitKind kind,
        When when,
        @Nullable HeldBy holder,
        String text) {

    /** How near the last day of its step is. */
    public enum When {
        ANY,
        OVERDUE,
        /** Overdue, or to be done within three business days. */
        SOON
    }

    /** Business days that are soon. */
    public static final int SOON_DAYS = 3;

    /** The longest text that is looked for, in characters. */
    public static final int LONGEST_TEXT = 100;

    /** What is not yet approved: what is left. */
    public static final Set<Status> LEFT = Set.copyOf(
            EnumSet.of(Status.NOT_STARTED, Status.DRAFT, Status.RETURNED, Status.IN_REVIEW, Status.AWAITING_APPROVAL));

    /** Whatever its state, but for what was cancelled with its cycle or stopped. */
    public static final Set<Status> EVERY = Set.copyOf(EnumSet.complementOf(EnumSet.of(Status.CANCELLED)));

    public static final Filter ALL_LEFT = new Filter(LEFT, null, null, null, When.ANY, null, "");
}
