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
    static final String RELEASE = "release";
    static final String RECALL = ActualsApprovalModel.RECALL;
    /** The message by which what waits for its release is sent back. */
    static final String RETURN = "return";

    static final String OUTCOME = ActualsApprovalModel.OUTCOME;
    static final String OUTCOME_RETURN = ActualsApprovalModel.OUTCOME_RETURN;

    static final String PUBLISH_NEXT = "publishNext";
    static final String CORRECTED = "corrected";

    /** The name by which the model calls what makes the edition. */
    static final String PUBLISH = "publishCorrection";

    private CorrectionModel() {}
}
