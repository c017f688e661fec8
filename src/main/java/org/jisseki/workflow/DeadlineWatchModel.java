package org.jisseki.workflow;

/** The ids of {@code processes/deadline-watch.bpmn20.xml} that the code uses. A test compares both ways. */
final class DeadlineWatchModel {

    static final String PROCESS = "deadline-watch";
    static final String RESOURCE = "processes/deadline-watch.bpmn20.xml";

    /** The name by which the model calls what is done in the morning. */
    static final String BEGIN_MORNING = "beginMorning";

    /** The variable that the gateway reads, alive for one step only. */
    static final String OUTCOME = "outcome";

    static final String OUTCOME_WAITING = "waiting";

    private DeadlineWatchModel() {}
}
