package org.jisseki.workflow;

import static org.jisseki.workflow.DeadlineWatchModel.OUTCOME;
import static org.jisseki.workflow.DeadlineWatchModel.OUTCOME_WAITING;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.jisseki.organisation.WorkingMorning;
import org.springframework.beans.factory.ObjectProvider;

/** What the model's task {@code digests} does, in its job's transaction; each mail is claimed in one of its own. */
class BeginMorning implements JavaDelegate {

    // looked up when a job runs: what it needs is made after the engine
    private final ObjectProvider<WorkingMorning> morning;

    BeginMorning(ObjectProvider<WorkingMorning> morning) {
        this.morning = morning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean waiting = morning.getObject().begin();
        execution.setTransientVariable(OUTCOME, waiting ? OUTCOME_WAITING : "");
    }
}
