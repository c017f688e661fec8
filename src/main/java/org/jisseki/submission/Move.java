package org.jisseki.submission;

import java.util.EnumSet;
import java.util.Set;
import org.jisseki.authority.Action;
import org.jisseki.common.Status;
import org.jspecify.annotations.Nullable;

/** The transitions of a submission: all there are. The names are the acts of its record. */
public enum Move {
    START_ENTRY(Action.EDIT, Status.DRAFT, Status.NOT_STARTED),
    HAND_IN(Action.HAND_IN, Status.IN_REVIEW, Status.DRAFT, Status.RETURNED),
    RECALL(Action.RECALL, Status.DRAFT, Status.IN_REVIEW),
    PASS(Action.PASS, Status.AWAITING_APPROVAL, Status.IN_REVIEW),
    RETURN(Action.RETURN, Status.RETURNED, Status.IN_REVIEW, Status.AWAITING_APPROVAL),
    APPROVE(Action.APPROVE, Status.APPROVED, Status.AWAITING_APPROVAL),
    /** By the central check, after the approval: with a process of its own, for the first has ended. */
    RETURN_DECIDED(Action.RETURN_DECIDED, Status.RETURNED, Status.APPROVED),
    /** Nothing is asked of the unit any more (取りやめ). */
    STOP(
            Action.STOP,
            Status.CANCELLED,
            Status.NOT_STARTED,
            Status.DRAFT,
            Status.RETURNED,
            Status.IN_REVIEW,
            Status.AWAITING_APPROVAL,
            Status.APPROVED),
    /** By the release of its measure's sheet, asked of the cycle and not of each unit. */
    RELEASE(null, Status.RELEASED, Status.APPROVED),
    /** With its cycle, which was opened by mistake; of a correction, before it was handed in. */
    CANCEL(null, Status.CANCELLED, Status.NOT_STARTED, Status.DRAFT);

    private final @Nullable Action action;
    private final Status to;
    private final Set<Status> from;

    Move(@Nullable Action action, Status to, Status first, Status... others) {
        this.action = action;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    /** What the authority table has to allow; NULL where the act is asked of the cycle. */
    public @Nullable Action action() {
        return action;
    }

    /** Whether its measure's report may be waiting for less, or for more, afterwards. */
    boolean decides() {
        return this == APPROVE || this == RETURN_DECIDED || this == STOP;
    }

    public Status to() {
        return to;
    }

    public Set<Status> from() {
        return from;
    }
}
