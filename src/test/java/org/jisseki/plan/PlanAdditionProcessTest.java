package org.jisseki.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.common.csv.Refusal;
import org.jisseki.cycle.Cycles;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.demo.Csv;
import org.jisseki.demo.DemoData;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestPeople;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan of which a year is open is added to, and nothing of it is changed. */
@PortalTest
class PlanAdditionProcessTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PROGRAM = "supplementary,32202,6,（新）,物価高騰対策ものづくり緊急支援事業,automotive-aerospace,60,\n";
    private static final String INDICATOR =
            "supported,322,ACTIVITY,緊急支援を受けた企業数,,社,HIGHER_IS_BETTER,YEARLY,0,,automotive-aerospace,supplementary,-,,50,\n";

    private final PlanImport imports;
    private final Plans plans;
    private final Cycles cycles;
    private final RecordBook record;
    private final JdbcClient jdbc;
    private final PersonId coordinator;
    private final String code = "addition-test-" + NUMBER.incrementAndGet();

    PlanAdditionProcessTest(ApplicationContext portal) {
        this.imports = portal.getBean(PlanImport.class);
        this.plans = portal.getBean(Plans.class);
        this.cycles = portal.getBean(Cycles.class);
        this.record = portal.getBean(RecordBook.class);
        this.jdbc = portal.getBean(JdbcClient.class);
        DemoData.load(portal);
        this.coordinator = TestPeople.with(jdbc, Role.CENTRAL_COORDINATOR);
    }

    @BeforeEach
    void openTheYear() {
        imports.run(coordinator, files().files());
        OpeningRequest dates = new TestWorld(jdbc, 1).opening();
        cycles.open(
                coordinator,
                new OpeningRequest(
                        plan().id(),
                        TestWorld.YEAR,
                        dates.entryDue(),
                        dates.reviewDue(),
                        dates.approvalDue(),
                        dates.releaseOn()),
                (reached, total) -> {});
    }

    @Test
    void aProgramWithItsIndicatorIsAddedAndCanBeAskedFor() {
        PlanSheet before = sheet();

        ImportReport report = imports.run(coordinator, added().files());

        assertThat(report)
                .isInstanceOfSatisfying(
                        ImportReport.Imported.class,
                        imported -> assertThat(imported.counts())
                                .as("what was added, not what was there")
                                .containsOnly(
                                        Map.entry("program", 1),
                                        Map.entry("program_outline", 1),
                                        Map.entry("budget", 2),
                                        Map.entry("indicator", 1),
                                        Map.entry("target", 2)));
        PlanSheet after = sheet();
        assertThat(after.programs())
                .containsAll(before.programs())
                .hasSize(before.programs().size() + 1);
        assertThat(after.indicators()).containsAll(before.indicators());
        assertThat(after.targets())
                .containsAll(before.targets())
                .hasSize(before.targets().size() + 2);
        assertThat(after.paragraphs()).isEqualTo(before.paragraphs());
        Program program = after.programs().stream()
                .filter(each -> each.code().equals("supplementary"))
                .findFirst()
                .orElseThrow();
        assertThat(after.carriedBy(program)).extracting(Indicator::code).containsExactly("supported");
        assertThat(cycles.notAsked(coordinator, cycle()))
                .extracting(PlanUnit::kind, PlanUnit::name)
                .containsExactly(tuple(PlanUnit.PROGRAM, "⑥（新）物価高騰対策ものづくり緊急支援事業"));
        assertThat(record.of(Act.PLAN, plan().id().value()))
                .allMatch(RecordRow::isIntact)
                .extracting(row -> row.act().act(), row -> row.act().detail())
                .containsExactly(
                        tuple("IMPORT_PLAN", "replaced=false"),
                        tuple("ADD_TO_PLAN", "measures=0 programs=1 indicators=1"));
    }

    @Test
    void filesOfWhatIsNewAreEnough() {
        Csv few = new Csv(Map.of())
                .put("plan.csv", text(files(), "plan.csv"))
                .put("program.csv", head("program.csv") + PROGRAM);
        assertThat(imports.run(coordinator, few.files())).isInstanceOf(ImportReport.Imported.class);
        assertThat(cycles.notAsked(coordinator, cycle())).hasSize(1);
        assertThat(refused(few))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.sentence().key()).isEqualTo("plan.addition.nothing"));
    }

    @Test
    void aMeasureOfItsOwnComesWithAllThatItNeeds() {
        Csv files = new Csv(Map.of())
                .put("plan.csv", text(files(), "plan.csv"))
                .put("measure.csv", head("measure.csv") + "323,新しい施策,employment-economy,policy-evaluation,,,20,\n")
                .put("basic_program.csv", head("basic_program.csv") + "32301,323,新しい基本事業,10\n")
                .put("program.csv", head("program.csv") + PROGRAM.replace("32202,6", "32301,1"))
                .put("paragraph.csv", head("paragraph.csv") + "323,2020,ISSUES,10,1,,policy-evaluation,\n");
        assertThat(imports.run(coordinator, files.files())).isInstanceOf(ImportReport.Imported.class);
        assertThat(cycles.notAsked(coordinator, cycle()))
                .extracting(PlanUnit::kind)
                .containsExactly(PlanUnit.PROGRAM, PlanUnit.EVALUATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "target.csv|training,2023,100|training,2023,120|plan.addition.changed|7|printed",
                "plan.csv|行動計画|行動計画（改）|plan.addition.changed|2|name",
                "program.csv|1,,中小企業|1,（新）,中小企業|plan.addition.changedBlank|2|mark",
                "program.csv|technical-support,10|academia-liaison,10|plan.addition.changed|2|section",
                "indicator.csv|,77,2018|,78,2018|plan.addition.changed|4|baseline_printed",
                "budget.csv|\"52,135\"|\"52,136\"|plan.addition.changed|4|printed",
                "achievement_rule.csv|LOWER_QUOTIENT,1.00|LOWER_QUOTIENT,0.90|plan.addition.changed|2|cap",
                "route.csv|PROGRAM,APPROVE,DEPARTMENT_HEAD|PROGRAM,APPROVE,DIVISION_HEAD|plan.addition.changed|3|role",
                "measure.csv|employment-economy,policy-evaluation|employment-economy,|plan.addition.changed|2|lead_section"
            })
    void whatStandsIsNotChanged(String file, String text, String replacement, String key, int row, String column) {
        PlanSheet before = sheet();
        assertThat(refused(added().with(file, text, replacement)))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.table() + ".csv").isEqualTo(file);
                    assertThat(refusal.row()).isEqualTo(row);
                    assertThat(refusal.column()).isEqualTo(column);
                    assertThat(refusal.sentence().key()).isEqualTo(key);
                });
        assertThat(sheet()).as("nor is anything added").isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grade.csv|E,論外,Beyond,50|plan.addition.closed|code",
                "achievement_rule.csv|3,2022,HIGHER,,1,2,RATIO,HALF_UP,|plan.addition.rules|version",
                "budget.csv|problem-solving,2021,INITIAL,1,|plan.addition.ofStanding|program",
                "program_result.csv|problem-solving,2018,した。,|plan.addition.ofStanding|program",
                "target.csv|training,2022,90,,,|plan.addition.ofStanding|indicator",
                "achievement_override.csv|2,commercialised,HIGHER|plan.addition.ofStanding|indicator",
                "paragraph.csv|322,2023,ISSUES,10,,,policy-evaluation,|plan.addition.ofStanding|measure",
                "indicator.csv|more,322,SUB,名,,社,HIGHER_IS_BETTER,YEARLY,0,,academia-liaison,aerospace,,,60,|plan.addition.carried|program",
                "indicator.csv|more,322,SUB,名,,社,HIGHER_IS_BETTER,YEARLY,0,,academia-liaison,,,,40,|plan.addition.order|sequence",
                "program.csv|late,32202,,,名,academia-liaison,50,|plan.addition.order|sequence",
                "program.csv|late,32204,5,,名,academia-liaison,80,|plan.addition.number|number",
                "basic_program.csv|32205,322,名,40|plan.addition.order|sequence",
                "measure.csv|321,名,employment-economy,,,,10,|plan.addition.order|sequence"
            })
    void whatWouldChangeWhatWasAskedIsNotAdded(String file, String row, String key, String column) {
        Csv files = added();
        files.put(file, text(files, file) + row + "\n");
        assertThat(refused(files)).singleElement().satisfies(refusal -> {
            assertThat(refusal.table() + ".csv").isEqualTo(file);
            assertThat(refusal.column()).isEqualTo(column);
            assertThat(refusal.sentence().key()).isEqualTo(key);
        });
        assertThat(cycles.notAsked(coordinator, cycle())).isEmpty();
    }

    @Test
    void whatIsNewIsCheckedAsEverAndWithWhatStands() {
        Csv files = added().with(
                        "budget.csv", "supplementary,2020,INITIAL,\"12,000\"", "supplementary,2020,INITIAL,12千円")
                .with("indicator.csv", "supported,322,ACTIVITY", "supported,322,BEST");
        assertThat(refused(files))
                .extracting(refusal -> refusal.sentence().key())
                .contains("csv.notOneOf");
        assertThat(refused(added().with("program.csv", "（新）,物価高騰対策ものづくり緊急支援事業,automotive-aerospace", "（新）,名,nowhere")))
                .extracting(refusal -> refusal.sentence().key(), Refusal::column)
                .containsExactly(tuple("csv.dangling", "section"));
        assertThat(refused(added().with(
                                "budget.csv",
                                "supplementary,2020,INITIAL,\"12,000\"",
                                "supplementary,2020,INITIAL,12千円")))
                .extracting(refusal -> refusal.sentence().key())
                .containsExactly("plan.unitTyped");
        assertThat(refused(added().with("program.csv", "supplementary,32202", "aerospace,32202")))
                .extracting(refusal -> refusal.sentence().key())
                .contains("csv.duplicate");
    }

    @Test
    void aMovedDivisionOfWhatStandsDoesNotStandInTheWay() {
        jdbc.sql(
                        "UPDATE measure SET lead_section_id = (SELECT id FROM section WHERE code = 'complex-safety') WHERE plan_id = ?")
                .param(plan().id().value())
                .update();
        Csv few = new Csv(Map.of())
                .put("plan.csv", text(files(), "plan.csv"))
                .put("program.csv", head("program.csv") + PROGRAM);
        assertThat(imports.run(coordinator, few.files())).isInstanceOf(ImportReport.Imported.class);
    }

    @Test
    void aPreviewSaysWhatWouldComeAndWritesNothing() {
        PlanSheet before = sheet();
        PlanPreview preview = imports.preview(coordinator, added().files());
        assertThat(preview).isInstanceOfSatisfying(PlanPreview.Possible.class, possible -> {
            assertThat(possible.kind()).isEqualTo(PlanPreview.Kind.ADDED);
            assertThat(possible.code()).isEqualTo(code);
            assertThat(possible.counts()).containsEntry("program", new PlanPreview.Count(1, 7));
            assertThat(possible.counts()).containsEntry("route", new PlanPreview.Count(0, 6));
            assertThat(possible.units()).singleElement().satisfies(unit -> {
                assertThat(unit.kind()).isEqualTo(PlanUnit.PROGRAM);
                assertThat(unit.code()).isEqualTo("supplementary");
                assertThat(unit.name()).isEqualTo("⑥（新）物価高騰対策ものづくり緊急支援事業");
                assertThat(unit.measure()).startsWith("322 ");
                assertThat(unit.indicators()).containsExactly("緊急支援を受けた企業数");
                assertThat(unit.section()).isNotBlank();
            });
        });
        assertThat(sheet()).isEqualTo(before);
        assertThat(imports.preview(
                        coordinator, added().with("plan.csv", "行動計画", "計画").files()))
                .isInstanceOf(PlanPreview.Refused.class);
        assertThat(imports.preview(
                        coordinator, files().with("plan.csv", code, code + "-b").files()))
                .isInstanceOfSatisfying(
                        PlanPreview.Possible.class,
                        possible -> assertThat(possible.kind()).isEqualTo(PlanPreview.Kind.NEW));
        assertThat(plans.named(code + "-b")).isEmpty();
    }

    @Test
    void nobodyElseAddsOrLooks() {
        for (Role role : Role.values()) {
            if (role != Role.CENTRAL_COORDINATOR) {
                PersonId other = TestPeople.with(jdbc, role);
                assertThatThrownBy(() -> imports.run(other, added().files())).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> imports.preview(other, added().files()))
                        .isInstanceOf(NotFoundException.class);
            }
        }
        assertThat(cycles.notAsked(coordinator, cycle())).isEmpty();
    }

    private Csv files() {
        return new Csv(DemoData.files("plan")).with("plan.csv", DemoData.PLAN, code);
    }

    /** The plan's files with one program of a supplementary budget. */
    private Csv added() {
        Csv files = files();
        return files.put("program.csv", text(files, "program.csv") + PROGRAM)
                .put("indicator.csv", text(files, "indicator.csv") + INDICATOR)
                .put("program_outline.csv", text(files, "program_outline.csv") + "supplementary,2020,設備の更新を支援する。,\n")
                .put(
                        "budget.csv",
                        text(files, "budget.csv")
                                + "supplementary,2019,INITIAL,-,\nsupplementary,2020,INITIAL,\"12,000\",6月補正\n")
                .put("target.csv", text(files, "target.csv") + "supported,2020,30,,,\nsupported,2023,120,,,\n");
    }

    private String head(String file) {
        return text(files(), file).lines().findFirst().orElseThrow() + "\n";
    }

    private static String text(Csv files, String file) {
        String text = new String(Objects.requireNonNull(files.files().get(file), file), UTF_8);
        return text.endsWith("\n") ? text : text + "\n";
    }

    private List<Refusal> refused(Csv files) {
        ImportReport report = imports.run(coordinator, files.files());
        assertThat(report).isInstanceOf(ImportReport.Refused.class);
        return ((ImportReport.Refused) report).refusals();
    }

    private Plan plan() {
        return plans.named(code).orElseThrow();
    }

    private PlanSheet sheet() {
        return plans.sheet(plans.measures(plan().id()).getFirst().id());
    }

    private CycleId cycle() {
        return cycles.standing(plan().id(), TestWorld.YEAR).orElseThrow().id();
    }
}
