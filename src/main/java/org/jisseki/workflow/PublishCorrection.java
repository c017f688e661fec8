package org.jisseki.workflow;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.jisseki.common.SubmissionId;
import org.jisseki.publication.CorrectionMaking;
import org.springframework.beans.factory.ObjectProvider;

/** What the task {@code publishNext} of a correction does, in its job's transaction. */
class PublishCorrection implements JavaDelegate {

    // looked up when a job runs: what it needs is made after the engine
    private final ObjectProvider<CorrectionMaking> making;

    PublishCorrection(ObjectProvider<CorrectionMaking> making) {
        this.making = making;
    }

    @Override
    public void execute(DelegateExecution execution) {
        making.getObject().make(new SubmissionId(Long.parseLong(execution.getProcessInstanceBusinessKey())));
    }
}
