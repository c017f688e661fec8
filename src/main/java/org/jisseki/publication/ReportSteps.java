package org.jisseki.publication;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a measure's report needs of the engine, which owns whose turn it is. Each step joins the caller's transaction; one that
 * fails marks it rollback-only, so that a row never moves without its step.
 */
public interface ReportSteps {

    /** Starts one process for each report, by its number, in one engine command; answers their instance ids. */
    Map<Long, String> start(List<Long> reports);

    /** From collecting to the central check. */
    void complete(String instanceId);

    /** From the check, or from waiting for the freeze, back to collecting. */
    void reopen(String instanceId);

    /** From the check to waiting for the freeze. */
    void check(String instanceId);

    /** To waiting for the release. */
    void freeze(Collection<String> instanceIds);

    /** To the making of their editions, which begins once the caller's transaction is committed. */
    void release(Collection<String> instanceIds);

    /** Ends processes whose cycle is cancelled. */
    void cancel(Collection<String> instanceIds);

    /** The id of the model's element at which the process waits; empty once it has ended. */
    Optional<String> position(String instanceId);
}
