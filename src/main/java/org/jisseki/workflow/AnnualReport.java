package org.jisseki.workflow;

import static org.jisseki.workflow.AnnualReportModel.CHECK;
import static org.jisseki.workflow.AnnualReportModel.COLLECT;
import static org.jisseki.workflow.AnnualReportModel.FREEZE;
import static org.jisseki.workflow.AnnualReportModel.PROCESS;
import static org.jisseki.workflow.AnnualReportModel.RELEASE;
import static org.jisseki.workflow.AnnualReportModel.REOPEN;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.Execution;
import org.flowable.job.api.Job;
import org.jisseki.publication.ReportSteps;
import org.springframework.stereotype.Component;

/** The process {@code annual-report}. Its business key is the report's number; it holds nothing that a person typed. */
@Component
class AnnualReport implements ReportSteps {

    private static final int RETRIES = 3;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Instances instances;
    private final EngineStep step;

    AnnualReport(RuntimeService runtime, ManagementService management, Instances instances, EngineStep step) {
        this.runtime = runtime;
        this.management = management;
        this.instances = instances;
        this.step = step;
    }

    @Override
    public Map<Long, String> start(List<Long> reports) {
        return instances.start(PROCESS, reports, String::valueOf);
    }

    @Override
    public void complete(String instanceId) {
        instances.trigger(List.of(instanceId), COLLECT);
    }

    @Override
    public void reopen(String instanceId) {
        instances.receive(instanceId, CHECK, REOPEN);
    }

    @Override
    public void check(String instanceId) {
        instances.complete(instanceId, CHECK, Map.of());
    }

    @Override
    public void freeze(Collection<String> instanceIds) {
        instances.trigger(instanceIds, FREEZE);
    }

    @Override
    public void release(Collection<String> instanceIds) {
        instances.trigger(instanceIds, RELEASE);
    }

    @Override
    public void cancel(Collection<String> instanceIds) {
        instances.cancel(instanceIds);
    }

    @Override
    public int retry(Collection<String> instanceIds) {
        return step.run(() -> {
            List<Job> stuck = stuck(instanceIds);
            stuck.forEach(job -> management.moveDeadLetterJobToExecutableJob(job.getId(), RETRIES));
            return stuck.size();
        });
    }

    @Override
    public int failed(Collection<String> instanceIds) {
        return stuck(instanceIds).size();
    }

    @Override
    public Optional<String> position(String instanceId) {
        return runtime.createExecutionQuery().processInstanceId(instanceId).onlyChildExecutions().list().stream()
                .map(Execution::getActivityId)
                .filter(id -> id != null)
                .findFirst();
    }

    private List<Job> stuck(Collection<String> instanceIds) {
        return management.createDeadLetterJobQuery().list().stream()
                .filter(job -> instanceIds.contains(job.getProcessInstanceId()))
                .toList();
    }
}
