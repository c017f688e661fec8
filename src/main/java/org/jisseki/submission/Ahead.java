package org.jisseki.submission;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Where submissions go, read from the processes in which they run, each in its own version: the one source of every sentence about
 * what comes next. The workflow room implements it.
 */
public interface Ahead {

    /** Where a submission waits: in its own process, or once that has ended in its measure's report. */
    Step now(Submission submission);

    /**
     * Where each comes to when the same is done to all of them together.
     *
     * @throws IllegalArgumentException where that cannot be done to one of them at its step
     */
    Map<Submission, Step> after(Collection<Submission> together, Outcome outcome);

    /** The steps behind the one at which a submission waits, to the end, if nobody sends anything back. */
    List<Step> toCome(Submission submission);

    /** The steps of its own process from which something leads back to the entry. */
    List<Step> leadingBack(Submission submission, Outcome outcome);

    /** All steps of a correction that were opened now, in order. */
    List<Step> ofCorrection();
}
