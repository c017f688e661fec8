package org.jisseki.workflow;

/** The ids of {@code processes/actuals-approval.bpmn20.xml} that the code uses. A test compares both ways. */
final class ActualsApprovalModel {

    static final String PROCESS = "actuals-approval";
    static final String RESOURCE = "processes/actuals-approval.bpmn20.xml";

    static final String ENTER = "enter";
    static final String REVIEW = "review";
    static final String APPROVE = "approve";

    /** The end of the unit's own process: its measure's report goes on. */
    static final String APPROVED = "approved";

    static final String RECALL = "recall";

    /** The variable that gateways read, alive for one step only. */
    static final String OUTCOME = "outcome";

    static final String OUTCOME_PASS = "pass";
    static final String OUTCOME_RETURN = "return";

    private ActualsApprovalModel() {}
}
