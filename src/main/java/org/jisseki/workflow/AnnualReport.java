package org.jisseki.workflow;

import static org.jisseki.workflow.AnnualReportModel.CHECK;
import static org.jisseki.workflow.AnnualReportModel.COLLECT;
import static org.jisseki.workflow.AnnualReportModel.FREEZE;
import static org.jisseki.workflow.AnnualReportModel.PROCESS;
import static org.jisseki.workflow.AnnualReportModel.RELEASE;
import static org.jisseki.workflow.AnnualReportModel.REOPEN;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.Execution;
import org.flowable.job.api.Job;
import org.flowable.task.api.Task;
import org.jisseki.publication.ReportSteps;
import org.springframework.stereotype.Component;

/** The process {@code annual-report}. Its business key is the report's number; it holds nothing that a person typed. */
@Component
class AnnualReport implements ReportSteps {

    private static final int RETRIES = 3;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final EngineStep step;

    AnnualReport(RuntimeService runtime, TaskService tasks, ManagementService management, EngineStep step) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.step = step;
    }

    @Override
    public Map<Long, String> start(List<Long> reports) {
        return step.run(() -> management.executeCommand(context -> {
            Map<Long, String> instances = new LinkedHashMap<>();
            for (Long report : reports) {
                instances.put(
                        report,
                        runtime.startProcessInstanceByKey(PROCESS, String.valueOf(report))
                                .getId());
            }
            return instances;
        }));
    }

    @Override
    public void complete(String instanceId) {
        trigger(List.of(instanceId), COLLECT);
    }

    @Override
    public void reopen(String instanceId) {
        step.run(() -> {
            Execution waiting = runtime.createExecutionQuery()
                    .processInstanceId(instanceId)
                    .messageEventSubscriptionName(REOPEN)
                    .singleResult();
            if (waiting == null) {
                throw notAt(instanceId, CHECK);
            }
            runtime.messageEventReceived(REOPEN, waiting.getId());
            return true;
        });
    }

    @Override
    public void check(String instanceId) {
        step.run(() -> {
            Task task = tasks.createTaskQuery().processInstanceId(instanceId).singleResult();
            if (task == null || !CHECK.equals(task.getTaskDefinitionKey())) {
                throw notAt(instanceId, CHECK);
            }
            tasks.complete(task.getId());
            return true;
        });
    }

    @Override
    public void freeze(Collection<String> instanceIds) {
        trigger(instanceIds, FREEZE);
    }

    @Override
    public void release(Collection<String> instanceIds) {
        trigger(instanceIds, RELEASE);
    }

    @Override
    public void cancel(Collection<String> instanceIds) {
        step.run(() -> {
            runtime.bulkDeleteProcessInstances(instanceIds, "cancelled");
            return true;
        });
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

    /** Lets processes that wait at an element go on, in one engine command. */
    private void trigger(Collection<String> instanceIds, String element) {
        step.run(() -> management.executeCommand(context -> {
            for (String instanceId : instanceIds) {
                Execution waiting = runtime.createExecutionQuery()
                        .processInstanceId(instanceId)
                        .activityId(element)
                        .singleResult();
                if (waiting == null) {
                    throw notAt(instanceId, element);
                }
                runtime.trigger(waiting.getId());
            }
            return true;
        }));
    }

    private static IllegalStateException notAt(String instanceId, String element) {
        return new IllegalStateException("Process " + instanceId + " does not wait at " + element);
    }
}
