package org.jisseki.publication;

/** What the release of a correction needs of the engine; it joins the caller's transaction and marks it rollback-only when it fails. */
public interface CorrectionSteps {

    /** From waiting for the release to the making of its edition, which begins once the caller's transaction is committed. */
    void release(String instanceId);
}
