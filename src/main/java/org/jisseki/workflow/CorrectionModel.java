package org.jisseki.workflow;

/**
 * The ids of {@code processes/correction.bpmn20.xml} that the code uses. What {@code actuals-approval} has too bears the same id,
 * for the same hand moves it.
 */
final class CorrectionModel {

    static final String PROCESS = "correction";
    static final String RESOURCE = "processes/correction.bpmn20.xml";

    static final String ENTER = ActualsApprovalModel.ENTER;
    static final String REVIEW = ActualsApprovalModel.REVIEW;
    static final String APPROVE = ActualsApprovalModel.APPROVE;
    static final String RECALL = ActualsApprovalModel.RECALL;
    static final String OUTCOME = ActualsApprovalModel.OUTCOME;
    static final String OUTCOME_RETURN = ActualsApprovalModel.OUTCOME_RETURN;

    /** The name by which the model calls what makes the edition. */
    static final String PUBLISH = "publishCorrection";

    private CorrectionModel() {}
}
