package org.jisseki.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.jisseki.authority.Role;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.demo.DemoData;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestPeople;
import org.jisseki.figures.Quantity;
import org.jisseki.support.SeedFiles;
import org.jisseki.support.SeedSheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real sheet, prose included and every number changed, goes in and comes out as it was. */
@PortalTest
class SeedImportTest {

    private static final String PLAN = "seed-import-test";
    private static final FiscalYear R1 = new FiscalYear(2019);
    private static final FiscalYear R2 = new FiscalYear(2020);
    private static final FiscalYear R5 = new FiscalYear(2023);

    private final PlanImport imports;
    private final Plans plans;
    private final JdbcClient jdbc;

    SeedImportTest(PlanImport imports, Plans plans, JdbcClient jdbc, ListableBeanFactory portal) {
        this.imports = imports;
        this.plans = plans;
        this.jdbc = jdbc;
        DemoData.load(portal);
    }

    @Test
    void theFileIsReadWhole() {
        SeedSheet seed = SeedSheet.read();
        assertThat(seed.leadDepartment()).isEqualTo("雇用経済部");
        assertThat(seed.visionYear()).isEqualTo(2023);
        assertThat(seed.indicators())
                .extracting(
                        SeedSheet.SeedIndicator::target,
                        SeedSheet.SeedIndicator::unit,
                        SeedSheet.SeedIndicator::baseline)
                .containsExactly(
                        tuple("110", "件", "-"), tuple("150", "社", "-"), tuple("100", "社", "77"), tuple("5", "件", "4"));
        assertThat(seed.issues()).hasSize(6);
        assertThat(seed.direction()).hasSize(6);
        assertThat(seed.programs()).hasSize(7);
    }

    @Test
    void everythingComesOutAsItWentIn() {
        SeedSheet seed = SeedSheet.read().altered(SeedImportTest::changed);
        var report = imports.run(
                TestPeople.with(jdbc, Role.CENTRAL_COORDINATOR),
                SeedFiles.of(seed, PLAN, "employment-economy", "policy-evaluation"));
        assertThat(report).isInstanceOf(ImportReport.Imported.class);
        PlanSheet sheet = plans.sheet(
                plans.measures(plans.named(PLAN).orElseThrow().id()).getFirst().id());
        assertThat(sheet.measure().vision()).isEqualTo(seed.vision());
        assertThat(sheet.paragraphs(ParagraphKind.ISSUES, R2))
                .extracting(Paragraph::number, Paragraph::text)
                .containsExactlyElementsOf(seed.issues().stream()
                        .map(p -> tuple(p.number(), p.text()))
                        .toList());
        assertThat(sheet.paragraphs(ParagraphKind.DIRECTION, R2))
                .extracting(Paragraph::number, Paragraph::text)
                .containsExactlyElementsOf(seed.direction().stream()
                        .map(p -> tuple(p.number(), p.text()))
                        .toList());
        assertThat(sheet.programs())
                .extracting(p -> programs(sheet, p))
                .containsExactlyElementsOf(seed.programs().stream()
                        .map(p -> tuple(p.number(), p.mark(), p.name(), p.budgetR1(), p.budgetR2(), p.outline()))
                        .toList());
        assertThat(sheet.indicators())
                .extracting(i -> indicators(sheet, i))
                .containsExactlyElementsOf(seed.indicators().stream()
                        .map(i ->
                                tuple(i.name(), i.target(), i.unit(), i.baseline(), i.baselineYear(), i.description()))
                        .toList());
        assertThat(sheet.targets()).allMatch(target -> target.value() != null);
        assertThat(sheet.budgets()).allMatch(amount -> amount.value() != null);
    }

    private static Tuple programs(PlanSheet sheet, Program program) {
        return tuple(
                program.number(),
                program.mark(),
                program.name(),
                sheet.budget(program, R1, BudgetKind.INITIAL).orElseThrow().printed(),
                sheet.budget(program, R2, BudgetKind.INITIAL).orElseThrow().printed(),
                sheet.outline(program, R2).orElseThrow().text());
    }

    private static Tuple indicators(PlanSheet sheet, Indicator indicator) {
        FiscalYear year = indicator.baselineYear();
        return tuple(
                indicator.name(),
                sheet.target(indicator, R5).orElseThrow().printed(),
                indicator.unit(),
                indicator.baselinePrinted(),
                year == null ? null : year.year(),
                indicator.description());
    }

    /** Another number of the same shape. */
    private static String changed(String number) {
        BigDecimal value = new BigDecimal(number.replace(",", ""));
        return Objects.requireNonNull(Quantity.known(value.add(BigDecimal.valueOf(1_111)), 0))
                .printed();
    }
}
