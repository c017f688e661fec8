package org.jisseki.submission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.SubmissionId;

/**
 * What a submission needs of the engine, which owns whose turn it is. Each step joins the caller's transaction; one that
 * fails marks it rollback-only, so that a row never moves without its step.
 */
public interface ApprovalRoute {

    /** Starts one process for each submission, in one engine command; answers their instance ids. */
    Map<SubmissionId, String> start(List<SubmissionId> submissions);

    /** Starts the process of a correction; answers its instance id. */
    String startCorrection(SubmissionId correction);

    /** From entry to review. */
    void handIn(String instanceId);

    /** From review back to entry, before anybody decided. */
    void recall(String instanceId);

    /** Ends processes whose cycle, or whose correction, is cancelled. */
    void cancel(Collection<String> instanceIds);

    /** The id of the model's element at which the process waits; empty once it has ended. */
    Optional<String> position(String instanceId);

    /**
     * The model in which a process runs, with its diagram, as BPMN 2.0 XML; of one that has ended the newest.
     *
     * @param correction whether of a correction
     */
    String diagram(String instanceId, boolean correction);
}
