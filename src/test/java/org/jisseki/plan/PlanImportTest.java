package org.jisseki.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jisseki.authority.Role;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.common.csv.Refusal;
import org.jisseki.demo.Csv;
import org.jisseki.demo.DemoData;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestPeople;
import org.jisseki.figures.AchievementRule;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan's files are taken whole or not at all. */
@PortalTest
class PlanImportTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final PlanImport imports;
    private final Plans plans;
    private final Rules rules;
    private final RecordBook record;
    private final JdbcClient jdbc;
    private final PersonId coordinator;
    private final String code = "import-test-" + NUMBER.incrementAndGet();

    PlanImportTest(
            PlanImport imports,
            Plans plans,
            Rules rules,
            RecordBook record,
            JdbcClient jdbc,
            ListableBeanFactory portal) {
        this.imports = imports;
        this.plans = plans;
        this.rules = rules;
        this.record = record;
        this.jdbc = jdbc;
        DemoData.load(portal);
        this.coordinator = TestPeople.with(jdbc, Role.CENTRAL_COORDINATOR);
    }

    @Test
    void everythingOfThePlanIsThere() {
        ImportReport report = imports.run(coordinator, files().files());
        assertThat(report).isInstanceOf(ImportReport.Imported.class);
        assertThat(((ImportReport.Imported) report).counts())
                .containsEntry("program", 7)
                .containsEntry("budget", 21)
                .containsEntry("program_result", 7)
                .containsEntry("target", 10);
        Plan plan = plans.named(code).orElseThrow();
        assertThat(plans.route(plan.id()))
                .extracting(RouteStep::unitKind, RouteStep::step, RouteStep::role)
                .containsExactlyInAnyOrder(
                        tuple("PROGRAM", "REVIEW", Role.DIVISION_HEAD),
                        tuple("PROGRAM", "APPROVE", Role.DEPARTMENT_HEAD),
                        tuple("INDICATOR", "REVIEW", Role.DIVISION_HEAD),
                        tuple("INDICATOR", "APPROVE", Role.DEPARTMENT_HEAD),
                        tuple("EVALUATION", "REVIEW", Role.DIVISION_HEAD),
                        tuple("EVALUATION", "APPROVE", Role.DEPARTMENT_HEAD));
        AchievementRule rule = rules.of(plan.id(), new FiscalYear(2020)).rule();
        assertThat(rule.cap()).isEqualByComparingTo("1.00");
        assertThat(rule.decimals()).isEqualTo(2);
        PlanSheet sheet = plans.sheet(plans.measures(plan.id()).getFirst().id());
        assertThat(sheet.paragraphs()).as("those with a text").hasSize(12).allMatch(p -> p.number() != null);
        assertThat(sheet.outlines()).hasSize(7);
        assertThat(sheet.actuals()).hasSize(4);
        assertThat(sheet.targets())
                .as("what was raised keeps the target of before")
                .anySatisfy(target -> {
                    assertThat(target.printed()).isEqualTo("84");
                    assertThat(target.earlier())
                            .satisfies(earlier -> assertThat(earlier.printed()).isEqualTo("80"));
                });
        assertThat(record.of(Act.PLAN, plan.id().value())).singleElement().satisfies(row -> {
            assertThat(row.act().act()).isEqualTo("IMPORT_PLAN");
            assertThat(row.isIntact()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator.csv|policy-evaluation,,-|policy-evaluation,problem-solvin,-|csv.dangling|2|program",
                "program.csv|,technical-support,10|,technical-sapport,10|csv.dangling|2|section",
                "measure.csv|employment-economy|employment|csv.dangling|2|lead_department",
                "measure.csv|policy-evaluation|complex-safety|plan.leadSectionOfOtherDepartment|2|lead_section",
                "basic_program.csv|32204,322,|32204,321,|csv.dangling|5|measure",
                "target.csv|training,2023|training,2024|plan.outsideItsYears|7|fiscal_year",
                "target.csv|training,2023,100|training,2023,100社|plan.unitTyped|7|printed",
                "budget.csv|\"52,135\"|\"52,135千円\"|plan.unitTyped|4|printed",
                "indicator.csv|,77,2018|,77社,2018|plan.unitTyped|4|baseline_printed",
                "indicator.csv|,SUB,技術開発|,BEST,技術開発|csv.notOneOf|3|kind",
                "route.csv|PROGRAM,APPROVE,DEPARTMENT_HEAD|PROGRAM,APPROVE,READER|csv.notOneOf|3|role",
                "achievement_rule.csv|1.00|1.001|plan.capHasMoreDecimals|2|cap",
                "plan.csv|2020,2023|2023,2022|plan.endsBeforeItBegins|2|last_year",
                "program.csv|aerospace,32202|base-technology,32202|csv.duplicate|5|code"
            })
    void refusalsNameThePlace(String file, String text, String replacement, String key, int row, String column) {
        Csv files = files().with(file, text, replacement);
        if (key.equals("csv.duplicate")) {
            // what named the replaced code would dangle besides
            files.without("program_outline.csv").without("program_result.csv").without("budget.csv");
        }
        assertThat(refused(files)).singleElement().satisfies(refusal -> {
            assertThat(refusal.table() + ".csv").isEqualTo(file);
            assertThat(refusal.sentence().key()).isEqualTo(key);
            assertThat(refusal.row()).isEqualTo(row);
            assertThat(refusal.column()).isEqualTo(column);
        });
        assertThat(plans.named(code)).isEmpty();
    }

    @Test
    void aProgramCarriesIndicatorsOfItsOwnMeasure() {
        String measure = ",ほかの施策,employment-economy,,,,20,\n";
        Csv files = files();
        files.put("measure.csv", text(files, "measure.csv") + "323" + measure);
        files.with("indicator.csv", "training,322,", "training,323,");
        assertThat(refused(files)).singleElement().satisfies(refusal -> {
            assertThat(refusal.sentence().key()).isEqualTo("plan.programOfOtherMeasure");
            assertThat(refusal.sentence().args()).containsExactly("advanced-materials", "322");
            assertThat(refusal.row()).isEqualTo(4);
            assertThat(refusal.column()).isEqualTo("program");
        });
    }

    @Test
    void allRefusalsOfARunAreGathered() {
        Csv files = files().with("program.csv", ",technical-support,10", ",nowhere,10")
                .with("budget.csv", "2020,INITIAL", "R2,INITIAL")
                .without("route.csv");
        assertThat(refused(files).stream()
                        .map(refusal -> refusal.sentence().key())
                        .distinct())
                .containsExactlyInAnyOrder("csv.dangling", "csv.notYear", "csv.missingFile");
    }

    @Test
    void bothStepsOfBothKindsAreThere() {
        assertThat(refused(files().with("route.csv", "INDICATOR,REVIEW,DIVISION_HEAD\n", "")))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.sentence().args()).containsExactly("INDICATOR", "REVIEW"));
    }

    @Test
    void evaluationsHaveBothStepsAndGrades() {
        assertThat(refused(files().with("route.csv", "EVALUATION,APPROVE,DEPARTMENT_HEAD\n", "")
                        .without("grade.csv")))
                .extracting(refusal -> refusal.sentence().key())
                .containsExactlyInAnyOrder("plan.stepMissing", "plan.noGrade");
    }

    @Test
    void anImportBringsOnePlan() {
        Csv files = files();
        files.put("plan.csv", text(files, "plan.csv") + "another,もう一つ,2020,2023\n");
        assertThat(refused(files))
                .extracting(refusal -> refusal.sentence().key())
                .containsExactly("plan.onePlan");
    }

    @Test
    void aPlanIsReplacedUntilAYearOfItWasOpened() {
        imports.run(coordinator, files().files());
        Plan plan = plans.named(code).orElseThrow();
        Csv changed = files().with("target.csv", "training,2023,100", "training,2023,120")
                .with("plan.csv", "行動計画", "行動計画（改）");
        assertThat(imports.run(coordinator, changed.files())).isInstanceOf(ImportReport.Imported.class);
        assertThat(plans.named(code)).hasValueSatisfying(again -> {
            assertThat(again.id()).isEqualTo(plan.id());
            assertThat(again.name()).endsWith("（改）");
        });
        assertThat(plans.sheet(plans.measures(plan.id()).getFirst().id()).targets())
                .hasSize(10)
                .anyMatch(target -> "120".equals(target.printed()));
        open(plan);
        assertThat(refused(files()))
                .as("a plan in use is only added to")
                .extracting(refusal -> refusal.sentence().key(), Refusal::column)
                .containsExactlyInAnyOrder(
                        tuple("plan.addition.changed", "name"), tuple("plan.addition.changed", "printed"));
        assertThat(plans.sheet(plans.measures(plan.id()).getFirst().id()).targets())
                .anyMatch(target -> "120".equals(target.printed()));
    }

    @Test
    void textThatIsNoNumberIsKeptAsItStands() {
        imports.run(
                coordinator,
                files().with("target.csv", "joint-research,2023,150", "joint-research,2023,200未満")
                        .with("target.csv", "training,2023,100", "training,2023,１００")
                        .files());
        PlanSheet sheet = plans.sheet(
                plans.measures(plans.named(code).orElseThrow().id()).getFirst().id());
        assertThat(sheet.targets())
                .anySatisfy(target -> {
                    assertThat(target.printed()).isEqualTo("200未満");
                    assertThat(target.value()).isNull();
                })
                .anySatisfy(target -> {
                    assertThat(target.printed()).isEqualTo("100");
                    assertThat(target.value()).isEqualByComparingTo("100");
                });
    }

    @Test
    void nobodyElseImports() {
        for (Role role : Role.values()) {
            if (role != Role.CENTRAL_COORDINATOR) {
                PersonId other = TestPeople.with(jdbc, role);
                assertThatThrownBy(() -> imports.run(other, files().files())).isInstanceOf(NotFoundException.class);
            }
        }
        assertThat(plans.named(code)).isEmpty();
    }

    private void open(Plan plan) {
        LocalDate day = LocalDate.of(2021, 5, 25);
        jdbc.sql("""
                        INSERT INTO cycle (plan_id, fiscal_year, entry_due, review_due, approval_due, release_on, opened_on,
                            status, active, version, record_seq, record_hash)
                        VALUES (?, 2020, ?, ?, ?, ?, ?, 'CANCELLED', NULL, 0, 0, ?)""")
                .params(plan.id().value(), day, day, day, day, day, "0".repeat(64))
                .update();
    }

    private Csv files() {
        return new Csv(DemoData.files("plan")).with("plan.csv", DemoData.PLAN, code);
    }

    private static String text(Csv files, String file) {
        return new String(Objects.requireNonNull(files.files().get(file)), UTF_8);
    }

    private List<Refusal> refused(Csv files) {
        ImportReport report = imports.run(coordinator, files.files());
        assertThat(report).isInstanceOf(ImportReport.Refused.class);
        return ((ImportReport.Refused) report).refusals();
    }
}
