package org.jisseki.workflow;

import static org.jisseki.workflow.ActualsApprovalModel.APPROVE;
import static org.jisseki.workflow.ActualsApprovalModel.ENTER;
import static org.jisseki.workflow.ActualsApprovalModel.OUTCOME;
import static org.jisseki.workflow.ActualsApprovalModel.OUTCOME_PASS;
import static org.jisseki.workflow.ActualsApprovalModel.OUTCOME_RETURN;
import static org.jisseki.workflow.ActualsApprovalModel.PROCESS;
import static org.jisseki.workflow.ActualsApprovalModel.RECALL;
import static org.jisseki.workflow.ActualsApprovalModel.REVIEW;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.publication.CorrectionSteps;
import org.jisseki.review.DecisionSteps;
import org.jisseki.submission.ApprovalRoute;
import org.springframework.stereotype.Component;

/**
 * The processes that a submission goes through: {@code actuals-approval}, and {@code correction} for what was released. Their
 * steps bear the same ids, so that one hand moves both. Their business key is the submission's number; they hold nothing that a
 * person typed, and no task id leaves this class.
 */
@Component
class ActualsApproval implements ApprovalRoute, DecisionSteps, CorrectionSteps {

    private final Models models;
    private final Instances instances;

    ActualsApproval(Models models, Instances instances) {
        this.models = models;
        this.instances = instances;
    }

    @Override
    public Map<SubmissionId, String> start(List<SubmissionId> submissions) {
        return instances.start(PROCESS, submissions, ActualsApproval::key);
    }

    @Override
    public String startCorrection(SubmissionId correction) {
        return Objects.requireNonNull(instances
                .start(CorrectionModel.PROCESS, List.of(correction), ActualsApproval::key)
                .get(correction));
    }

    @Override
    public void handIn(String instanceId) {
        complete(instanceId, ENTER, OUTCOME_PASS);
    }

    @Override
    public void pass(String instanceId) {
        complete(instanceId, REVIEW, OUTCOME_PASS);
    }

    @Override
    public void approve(String instanceId) {
        complete(instanceId, APPROVE, OUTCOME_PASS);
    }

    @Override
    public void sendBack(String instanceId, Status from) {
        if (from == Status.APPROVED) {
            instances.receive(instanceId, CorrectionModel.RELEASE, CorrectionModel.RETURN);
        } else {
            complete(instanceId, from == Status.IN_REVIEW ? REVIEW : APPROVE, OUTCOME_RETURN);
        }
    }

    @Override
    public void release(String instanceId) {
        instances.trigger(List.of(instanceId), CorrectionModel.RELEASE);
    }

    @Override
    public void recall(String instanceId) {
        instances.receive(instanceId, REVIEW, RECALL);
    }

    @Override
    public void cancel(Collection<String> instanceIds) {
        instances.cancel(instanceIds);
    }

    @Override
    public Optional<String> position(String instanceId) {
        return models.position(instanceId);
    }

    @Override
    public String diagram(String instanceId, boolean correction) {
        return models.xml(models.definition(instanceId)
                .orElseGet(() -> models.newest(correction ? CorrectionModel.PROCESS : PROCESS)));
    }

    private void complete(String instanceId, String element, String outcome) {
        instances.complete(instanceId, element, Map.of(OUTCOME, outcome));
    }

    private static String key(SubmissionId submission) {
        return String.valueOf(submission.value());
    }
}
