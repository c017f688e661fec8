package org.jisseki.architecture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Message;
import org.flowable.bpmn.model.ReceiveTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.UserTask;
import org.flowable.validation.ProcessValidatorFactory;

/** What can be wrong between a process model and the code that names its parts; each finding in one line. */
record BpmnCheck(String xml, Map<String, String> constants) {

    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z0-9-]*");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*(\\w+)");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        BpmnModel model = parse();
        new ProcessValidatorFactory()
                .createDefaultProcessValidator()
                .validate(model)
                .forEach(error -> findings.add("invalid: " + error));
        ids(findings);
        names(model, findings);
        diagram(model, findings);
        return findings;
    }

    private void ids(List<String> findings) {
        ID.matcher(xml)
                .results()
                .map(found -> found.group(1))
                .filter(id -> id.startsWith("sid-") || !WORD.matcher(id).matches())
                .forEach(id -> findings.add("no word of ours: " + id));
    }

    /** Both ways: what the code names is there, and what a process waits for or asks is named by the code. */
    private void names(BpmnModel model, List<String> findings) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> waitedFor = new LinkedHashSet<>();
        model.getProcesses().forEach(process -> waitedFor.add(process.getId()));
        model.getMessages().stream().map(Message::getName).forEach(waitedFor::add);
        for (FlowElement element : elements(model)) {
            words.add(element.getId());
            if (element instanceof UserTask || element instanceof ReceiveTask) {
                waitedFor.add(element.getId());
            }
            if (element instanceof ServiceTask task) {
                VARIABLE.matcher(task.getImplementation()).results().forEach(name -> waitedFor.add(name.group(1)));
            }
            if (element instanceof SequenceFlow flow && flow.getConditionExpression() != null) {
                String condition = flow.getConditionExpression();
                VARIABLE.matcher(condition).results().forEach(name -> waitedFor.add(name.group(1)));
                LITERAL.matcher(condition).results().forEach(name -> waitedFor.add(name.group(1)));
            }
        }
        words.addAll(waitedFor);
        constants.forEach((name, value) -> {
            // the outcome that no gateway asks for is the default flow's
            if (!words.contains(value) && !name.equals("OUTCOME_PASS")) {
                findings.add("not in the model: " + name + " = " + value);
            }
        });
        Set<String> known = new HashSet<>(constants.values());
        waitedFor.stream()
                .filter(word -> !known.contains(word))
                .forEach(word -> findings.add("not in the code: " + word));
    }

    private static void diagram(BpmnModel model, List<String> findings) {
        for (FlowElement element : elements(model)) {
            if (element instanceof FlowNode && !model.getLocationMap().containsKey(element.getId())) {
                findings.add("not drawn: " + element.getId());
            }
            if (element instanceof SequenceFlow && !model.getFlowLocationMap().containsKey(element.getId())) {
                findings.add("not drawn: " + element.getId());
            }
        }
        Set<String> drawn = new LinkedHashSet<>(model.getLocationMap().keySet());
        drawn.addAll(model.getFlowLocationMap().keySet());
        Set<String> ids = new HashSet<>();
        elements(model).forEach(element -> ids.add(element.getId()));
        drawn.stream().filter(id -> !ids.contains(id)).forEach(id -> findings.add("drawn for nothing: " + id));
    }

    private static Collection<FlowElement> elements(BpmnModel model) {
        return model.getProcesses().stream()
                .flatMap(process -> process.getFlowElements().stream())
                .toList();
    }

    /** The ids of all that a reader of the diagram sees and may want to read in their language. */
    List<String> labelled() {
        return elements(parse()).stream()
                .filter(element ->
                        element.getName() != null && !element.getName().isBlank())
                .map(FlowElement::getId)
                .toList();
    }

    private BpmnModel parse() {
        try {
            return new BpmnXMLConverter()
                    .convertToBpmnModel(XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
