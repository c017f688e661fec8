package org.jisseki.workflow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.Execution;
import org.flowable.task.api.Task;
import org.springframework.stereotype.Component;

/** What is done alike to instances of every process, each within the caller's transaction. */
@Component
class Instances {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final EngineStep step;

    Instances(RuntimeService runtime, TaskService tasks, ManagementService management, EngineStep step) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.step = step;
    }

    /** Starts one instance for each subject, in one engine command. @param key a subject's business key */
    <T> Map<T, String> start(String process, List<T> subjects, Function<T, String> key) {
        return step.run(() -> management.executeCommand(context -> {
            Map<T, String> instances = new LinkedHashMap<>();
            for (T subject : subjects) {
                instances.put(
                        subject,
                        runtime.startProcessInstanceByKey(process, key.apply(subject))
                                .getId());
            }
            return instances;
        }));
    }

    /** Completes the user task at which an instance waits. @param outcome what gateways read, alive for this step only */
    void complete(String instanceId, String element, Map<String, Object> outcome) {
        step.run(() -> {
            Task task = tasks.createTaskQuery().processInstanceId(instanceId).singleResult();
            if (task == null || !element.equals(task.getTaskDefinitionKey())) {
                throw notAt(instanceId, element);
            }
            tasks.complete(task.getId(), Map.of(), outcome);
            return true;
        });
    }

    /** Gives an instance the message that a boundary event of an element waits for. */
    void receive(String instanceId, String element, String message) {
        step.run(() -> {
            Execution waiting = runtime.createExecutionQuery()
                    .processInstanceId(instanceId)
                    .messageEventSubscriptionName(message)
                    .singleResult();
            if (waiting == null) {
                throw notAt(instanceId, element);
            }
            runtime.messageEventReceived(message, waiting.getId());
            return true;
        });
    }

    /** Lets instances that wait at an element go on, in one engine command. */
    void trigger(Collection<String> instanceIds, String element) {
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

    void cancel(Collection<String> instanceIds) {
        step.run(() -> {
            runtime.bulkDeleteProcessInstances(instanceIds, "cancelled");
            return true;
        });
    }

    private static IllegalStateException notAt(String instanceId, String element) {
        return new IllegalStateException("Process " + instanceId + " does not wait at " + element);
    }
}
