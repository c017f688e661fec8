package org.jisseki.review;

import org.jisseki.common.Status;

/** What a decision needs of the engine. Each step joins the caller's transaction and marks it rollback-only when it fails. */
public interface DecisionSteps {

    /** From review to approval. */
    void pass(String instanceId);

    /** On from the approval: to the end of its way, or to waiting for its release. */
    void approve(String instanceId);

    /**
     * Back to entry.
     *
     * @param from {@link Status#IN_REVIEW}, {@link Status#AWAITING_APPROVAL}, or {@link Status#APPROVED} of what waits for its
     *             release
     */
    void sendBack(String instanceId, Status from);
}
