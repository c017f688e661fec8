package org.jisseki.review;

import org.jisseki.common.Status;

/** What a decision needs of the engine. Each step joins the caller's transaction and marks it rollback-only when it fails. */
public interface DecisionSteps {

    /** From review to approval. */
    void pass(String instanceId);

    /** From approval to the end. */
    void approve(String instanceId);

    /**
     * Back to entry.
     *
     * @param from {@link Status#IN_REVIEW} or {@link Status#AWAITING_APPROVAL}
     */
    void sendBack(String instanceId, Status from);
}
