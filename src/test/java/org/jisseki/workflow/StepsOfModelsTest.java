package org.jisseki.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.FlowElement;
import org.jisseki.submission.Step;
import org.junit.jupiter.api.Test;

/** Whatever a submission or a report can wait at, or end in, is a step that has words in both languages. */
class StepsOfModelsTest {

    private static final List<String> MODELS =
            List.of(ActualsApprovalModel.RESOURCE, CorrectionModel.RESOURCE, AnnualReportModel.RESOURCE);

    @Test
    void everyElementIsAStepWithWords() throws IOException, XMLStreamException {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        List<String> elements = new ArrayList<>();
        for (String model : MODELS) {
            for (String element : waiting(Path.of(model))) {
                elements.add(element);
                if (!element.equals(ActualsApprovalModel.APPROVED)) { // its measure's report goes on
                    steps.add(Ways.step(element));
                }
            }
        }
        assertThat(elements).hasSizeGreaterThan(12);
        assertThat(steps).as("and no step is of no model").containsExactlyInAnyOrder(Step.values());
        for (String language : List.of("ja", "en")) {
            Properties words = words(language);
            for (Step step : Step.values()) {
                assertThat(words.getProperty("submission.step." + step))
                        .as("%s %s", language, step)
                        .isNotBlank();
                assertThat(words.getProperty("submission.ahead." + step))
                        .as("%s %s", language, step)
                        .isNotBlank();
            }
        }
        assertThatThrownBy(() -> Ways.step("concur")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> waiting(Path model) throws IOException, XMLStreamException {
        try (Reader xml = Files.newBufferedReader(model)) {
            return new BpmnXMLConverter()
                            .convertToBpmnModel(XMLInputFactory.newInstance().createXMLStreamReader(xml))
                            .getMainProcess()
                            .getFlowElements()
                            .stream()
                            .filter(element -> element instanceof Activity || element instanceof EndEvent)
                            .map(FlowElement::getId)
                            .toList();
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/submission_" + language + ".properties"))) {
            words.load(file);
        }
        return words;
    }
}
