package org.jisseki.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Process;
import org.jisseki.publication.ReportStatus;
import org.jisseki.submission.Step;
import org.junit.jupiter.api.Test;

/**
 * What is said of a measure's report, and of the release, is held against the models: the step that a sentence names is the one that
 * follows there. A model that is changed, or a sentence that names another step, is found here.
 */
class ReportSentencesTest {

    /** Of a sentence: what it says comes after what. @param model in which */
    private record Claim(String key, String model, String from, String to) {}

    private static final List<Claim> CLAIMS = List.of(
            report("publication.check.now.COLLECTING", AnnualReportModel.COLLECT, AnnualReportModel.CHECK),
            report("publication.home.collecting.more", AnnualReportModel.COLLECT, AnnualReportModel.CHECK),
            report("publication.check.now.CHECKED", AnnualReportModel.CHECK, AnnualReportModel.FREEZE),
            report("publication.freeze.unchecked", AnnualReportModel.CHECK, AnnualReportModel.FREEZE),
            report("publication.draft.notFrozen", AnnualReportModel.CHECK, AnnualReportModel.FREEZE),
            report("publication.release.then", AnnualReportModel.RELEASE, AnnualReportModel.PUBLISH),
            report("publication.release.thenAll", AnnualReportModel.RELEASE, AnnualReportModel.PUBLISH),
            new Claim(
                    "publication.waiting.then",
                    CorrectionModel.RESOURCE,
                    CorrectionModel.RELEASE,
                    CorrectionModel.PUBLISH_NEXT));

    /** What a sentence about a step must say, in both languages. */
    private static final Map<Step, List<String>> SAID = Map.of(
            Step.CHECK, List.of("全庁確認", "check"),
            Step.FREEZE, List.of("確定", "frozen|freezes"),
            Step.PUBLISH, List.of("版", "edition"));

    @Test
    void theStepThatASentenceNamesIsTheOneThatFollows() throws IOException, XMLStreamException {
        for (Claim claim : CLAIMS) {
            assertHolds(claim, sentence("ja", claim.key()), sentence("en", claim.key()));
        }
    }

    @Test
    void everyStateOfAReportIsWalkedOrSaysNoStep() {
        List<String> claimed = CLAIMS.stream().map(Claim::key).toList();
        for (ReportStatus status : ReportStatus.values()) {
            String key = "publication.check.now." + status;
            String said = sentences("ja").getProperty(key, "");
            assertThat(claimed.contains(key) || !said.matches(".*(確認が|確認に|決裁が|公表が|公表し|確定(が|し|で)).*"))
                    .as("%s=%s", key, said)
                    .isTrue();
        }
    }

    @Test
    void aWrongSentenceAndAWrongModelAreFound() {
        assertThatThrownBy(() -> assertHolds(CLAIMS.getFirst(), "そろうと公表されます。", "Then it is published."))
                .isInstanceOf(AssertionError.class);
        Claim wrong = report("publication.check.now.CHECKED", AnnualReportModel.CHECK, AnnualReportModel.RELEASE);
        assertThatThrownBy(() -> assertHolds(wrong, sentence("ja", wrong.key()), sentence("en", wrong.key())))
                .isInstanceOf(AssertionError.class);
    }

    private static Claim report(String key, String from, String to) {
        return new Claim(key, AnnualReportModel.RESOURCE, from, to);
    }

    private static void assertHolds(Claim claim, String japanese, String english)
            throws IOException, XMLStreamException {
        FlowNode from = (FlowNode) process(claim.model()).getFlowElement(claim.from());
        assertThat(from.getOutgoingFlows().stream()
                        .map(flow -> flow.getTargetFlowElement().getId())
                        .collect(Collectors.toSet()))
                .as(claim.key())
                .containsExactly(claim.to());
        List<String> must = Objects.requireNonNull(SAID.get(Ways.step(claim.to())), claim.to());
        assertThat(japanese).as(claim.key()).containsPattern(must.getFirst());
        assertThat(english).as(claim.key()).containsPattern(must.getLast());
    }

    private static Process process(String model) throws IOException, XMLStreamException {
        try (Reader xml = Files.newBufferedReader(Path.of(model))) {
            return new BpmnXMLConverter()
                    .convertToBpmnModel(XMLInputFactory.newInstance().createXMLStreamReader(xml))
                    .getMainProcess();
        }
    }

    private static String sentence(String language, String key) {
        return Objects.requireNonNull(sentences(language).getProperty(key), key);
    }

    private static Properties sentences(String language) {
        Properties sentences = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/publication_" + language + ".properties"))) {
            sentences.load(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sentences;
    }
}
