package org.jisseki.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.Message;
import org.flowable.bpmn.model.MessageEventDefinition;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.common.engine.impl.el.VariableContainerWrapper;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The deployed models, read for where an instance waits and where it goes from there: each instance in its own version. */
@Component
class Models {

    /** What happens at a step: a task is done with an outcome that gateways read, or a message comes in its place. */
    record Happening(String outcome, String message) {}

    private record Question(String definition, String element, Happening happening) {}

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final Map<Question, String> answers = new ConcurrentHashMap<>();

    Models(RepositoryService repository, RuntimeService runtime, ManagementService management) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
    }

    /** The version of its process in which an instance runs; empty once it has ended. */
    Optional<String> definition(String instance) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .map(ProcessInstance::getProcessDefinitionId);
    }

    /** The newest version of a process. */
    String newest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** The element at which an instance waits, for a person or for a job; empty once it has ended. */
    Optional<String> position(String instance) {
        return definition(instance)
                .flatMap(definition ->
                        runtime.createExecutionQuery().processInstanceId(instance).onlyChildExecutions().list().stream()
                                .map(Execution::getActivityId)
                                .filter(Objects::nonNull)
                                // an event at a step's edge waits beside it
                                .filter(id -> process(definition).getFlowElement(id) instanceof Activity)
                                .findFirst());
    }

    /** A version of a process with its diagram, as BPMN 2.0 XML. */
    String xml(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The element at which an instance waits first. */
    String first(String definition) {
        return process(definition).getFlowElements().stream()
                .filter(StartEvent.class::isInstance)
                .map(start -> follow((FlowNode) start, ""))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The element at which an instance waits next, or the end that it comes to.
     *
     * @param element at which it waits
     */
    String after(String definition, String element, Happening happening) {
        return answers.computeIfAbsent(new Question(definition, element, happening), this::answer);
    }

    /** Whether an element is where an instance ends. */
    boolean isEnd(String definition, String element) {
        return process(definition).getFlowElement(element) instanceof EndEvent;
    }

    /** The elements at which instances wait, in the order of the model. */
    List<String> waiting(String definition) {
        return process(definition).getFlowElements().stream()
                .filter(Activity.class::isInstance)
                .map(FlowElement::getId)
                .toList();
    }

    private String answer(Question question) {
        BpmnModel model = repository.getBpmnModel(question.definition());
        FlowNode node = (FlowNode) model.getMainProcess().getFlowElement(question.element());
        if (node instanceof Activity activity) {
            for (BoundaryEvent event : activity.getBoundaryEvents()) {
                if (waitsFor(model, event, question.happening().message())) {
                    return follow(event, question.happening().outcome());
                }
            }
        }
        return follow(node, question.happening().outcome());
    }

    private String follow(FlowNode from, String outcome) {
        FlowNode at = from;
        do {
            at = (FlowNode) flow(at, outcome).getTargetFlowElement();
        } while (!(at instanceof Activity || at instanceof EndEvent));
        return at.getId();
    }

    /** The flow that the engine would take, by the conditions of the model itself. */
    private SequenceFlow flow(FlowNode node, String outcome) {
        String byDefault = node instanceof Gateway gateway ? gateway.getDefaultFlow() : null;
        return node.getOutgoingFlows().stream()
                .filter(flow -> flow.getConditionExpression() != null && holds(flow, outcome))
                .findFirst()
                .or(() -> node.getOutgoingFlows().stream()
                        .filter(flow -> byDefault == null
                                ? flow.getConditionExpression() == null
                                : flow.getId().equals(byDefault))
                        .findFirst())
                .orElseThrow();
    }

    private boolean holds(SequenceFlow flow, String outcome) {
        return management.executeCommand(context ->
                Boolean.TRUE.equals(CommandContextUtil.getProcessEngineConfiguration(context)
                        .getExpressionManager()
                        .createExpression(flow.getConditionExpression())
                        .getValue(new VariableContainerWrapper(Map.of(ActualsApprovalModel.OUTCOME, outcome)))));
    }

    private static boolean waitsFor(BpmnModel model, BoundaryEvent event, String message) {
        return event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition -> ((MessageEventDefinition) definition).getMessageRef())
                // once deployed the event refers to the message by its name
                .anyMatch(ref -> message.equals(ref) || named(model, ref, message));
    }

    private static boolean named(BpmnModel model, String ref, String message) {
        Message found = model.getMessage(ref);
        return found != null && message.equals(found.getName());
    }

    private Process process(String definition) {
        return repository.getBpmnModel(definition).getMainProcess();
    }
}
