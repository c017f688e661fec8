package org.jisseki.workflow;

import static org.jisseki.workflow.AnnualReportModel.OUTCOME;
import static org.jisseki.workflow.AnnualReportModel.OUTCOME_MISSING;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.jisseki.publication.EditionMaking;
import org.springframework.beans.factory.ObjectProvider;

/** What the model's task {@code publish} does, in its job's transaction. */
class MakeEdition implements JavaDelegate {

    // looked up when a job runs: what it needs is made after the engine
    private final ObjectProvider<EditionMaking> making;

    MakeEdition(ObjectProvider<EditionMaking> making) {
        this.making = making;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean missing = making.getObject().make(Long.parseLong(execution.getProcessInstanceBusinessKey()));
        execution.setTransientVariable(OUTCOME, missing ? OUTCOME_MISSING : "");
    }
}
