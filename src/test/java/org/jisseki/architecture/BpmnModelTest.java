package org.jisseki.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every id that the code uses exists in its model, and the reverse; the model can be read, run and drawn. */
class BpmnModelTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final String LABELS = "submission.process.";
    private static final String ACTUALS_APPROVAL = "processes/actuals-approval.bpmn20.xml";

    private static final String ANNUAL_REPORT = "processes/annual-report.bpmn20.xml";

    /** By the RESOURCE that it names: the constants of each model class. */
    private static final Map<String, Map<String, String>> models = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.jisseki.workflow").stream()
                    .filter(type -> type.getSimpleName().endsWith("Model"))
                    .map(BpmnModelTest::constants)
                    .collect(Collectors.toMap(BpmnModelTest::takeResource, constants -> constants));

    @Test
    void everyProcessHasItsClassOfIdsAndTheReverse() throws IOException {
        try (Stream<Path> files = Files.list(PROCESSES)) {
            assertThat(files.map(Path::toString).filter(name -> name.endsWith(".bpmn20.xml")))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(models.keySet());
        }
    }

    @Test
    void modelsAndCodeAgree() throws IOException {
        for (Map.Entry<String, Map<String, String>> model : models.entrySet()) {
            assertThat(model.getValue()).hasSizeGreaterThan(3);
            assertThat(new BpmnCheck(text(model.getKey()), model.getValue()).findings())
                    .as(model.getKey())
                    .isEmpty();
        }
    }

    /** Each thing that can be wrong, planted into the model of actuals-approval. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id="approve" name        | id="decide" name          | not in the model: APPROVE = approve
            <userTask id="enter"     | <manualTask id="enter2"/><userTask id="sid-4711"/><userTask id="enter" | not in the code: sid-4711
            id="toDecidedEdge"       | id="sid-4711"             | no word of ours: sid-4711
            name="recall"/>          | name="takeBack"/>         | not in the model: RECALL = recall
            name="recall"/>          | name="takeBack"/>         | not in the code: takeBack
            outcome == 'return'      | outcome == 'refuse'       | not in the code: refuse
            outcome == 'return'      | verdict == 'return'       | not in the model: OUTCOME = outcome
            bpmnElement="reviewed"   | bpmnElement="reviewedOld" | not drawn: reviewed
            bpmnElement="toReview"   | bpmnElement="toNowhere"   | not drawn: toReview
            bpmnElement="reviewed"   | bpmnElement="reviewedOld" | drawn for nothing: reviewedOld
            sourceRef="review"       | sourceRef="nowhere"       | invalid:
            """)
    void isCaught(String there, String planted, String finding) throws IOException {
        String xml = text(ACTUALS_APPROVAL);
        assertThat(xml).as("what the violation is planted into").contains(there);

        assertThat(new BpmnCheck(xml.replace(there, planted), constantsOf(ACTUALS_APPROVAL)).findings())
                .anySatisfy(found -> assertThat(found).startsWith(finding));
    }

    /** The same of what a process waits for without a task, and of what it calls. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${makeEdition}            | ${makeCoffee}         | not in the model: MAKE_EDITION = makeEdition
            ${makeEdition}            | ${makeCoffee}         | not in the code: makeCoffee
            receiveTask id="freeze"   | receiveTask id="wait" | not in the code: wait
            """)
    void isCaughtInTheAnnualReport(String there, String planted, String finding) throws IOException {
        String xml = text(ANNUAL_REPORT);
        assertThat(xml).as("what the violation is planted into").contains(there);

        assertThat(new BpmnCheck(xml.replace(there, planted), constantsOf(ANNUAL_REPORT)).findings())
                .anySatisfy(found -> assertThat(found).startsWith(finding));
    }

    /** Each part that has a name has it in both languages, under the key of its id; and no label names a part that is gone. */
    @Test
    void labelsAreTheModels() throws IOException {
        Wording wording = MessageKeysTest.wording;
        Set<String> labels = labelled();
        Set<String> saidOtherwise = wording.java().values().stream()
                .flatMap(source -> Wording.literals(source).stream())
                .collect(Collectors.toSet());

        assertThat(wording.keys()).containsAll(labels);
        assertThat(wording.keys().stream().filter(key -> key.startsWith(LABELS) && !saidOtherwise.contains(key)))
                .isSubsetOf(labels);
    }

    private static Set<String> labelled() throws IOException {
        Set<String> labels = new TreeSet<>();
        for (Map.Entry<String, Map<String, String>> model : models.entrySet()) {
            new BpmnCheck(text(model.getKey()), model.getValue()).labelled().forEach(id -> labels.add(LABELS + id));
        }
        assertThat(labels).hasSizeGreaterThan(5);
        return labels;
    }

    @Test
    void anIdThatOnlyTheCodeKnowsIsCaught() throws IOException {
        Map<String, String> constants = new TreeMap<>(constantsOf(ACTUALS_APPROVAL));
        constants.put("CONCUR", "concur");

        assertThat(new BpmnCheck(text(ACTUALS_APPROVAL), constants).findings())
                .containsExactly("not in the model: CONCUR = concur");
    }

    private static Map<String, String> constantsOf(String resource) {
        return Objects.requireNonNull(models.get(resource));
    }

    private static Map<String, String> constants(JavaClass model) {
        return Stream.of(model.reflect().getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .collect(Collectors.toMap(Field::getName, BpmnModelTest::value, (a, b) -> a, TreeMap::new));
    }

    private static String takeResource(Map<String, String> constants) {
        return List.of(constants.remove("RESOURCE")).getFirst();
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
