package org.jisseki.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PlanId;
import org.jisseki.figures.Quantity;
import org.jisseki.organisation.Department;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Place;
import org.jisseki.plan.BudgetKind;
import org.jisseki.plan.Indicator;
import org.jisseki.plan.PlanSheet;
import org.jisseki.plan.PlanUnit;
import org.jisseki.plan.Plans;
import org.jisseki.plan.Program;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo holds the facts and figures of the sheet, each in its place. */
@PortalTest
class DemoDataTest {

    private static final FiscalYear R1 = new FiscalYear(2019);
    private static final FiscalYear R2 = new FiscalYear(2020);
    private static final FiscalYear R5 = new FiscalYear(2023);

    private final Plans plans;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final PlanId plan;

    DemoDataTest(Plans plans, Directory directory, JdbcClient jdbc, ListableBeanFactory portal) {
        this.plans = plans;
        this.directory = directory;
        this.jdbc = jdbc;
        this.plan = DemoData.load(portal);
    }

    @Test
    void theSheetIsThere() {
        PlanSheet sheet = sheet();
        assertThat(sheet.measure().code()).isEqualTo("322");
        assertThat(sheet.measure().visionYear()).isEqualTo(R5);
        assertThat(sheet.plan().lastYear()).isEqualTo(R5);
        assertThat(sheet.programs())
                .extracting(Program::title)
                .containsExactly(
                        "①中小企業・小規模企業の課題解決支援事業",
                        "②高度部材に係る研究開発促進事業",
                        "③みえ産学官連携基盤技術開発研究事業",
                        "④航空宇宙産業振興事業",
                        "⑤（一部新）次世代自動車開発支援事業",
                        "四日市コンビナート競争力強化事業",
                        "国内販路開拓支援事業");
        assertThat(sheet.basicPrograms())
                .extracting(b -> sheet.programsOf(b).size())
                .containsExactly(3, 2, 1, 1);
        assertThat(sheet.programs())
                .extracting(p -> amount(sheet, p, R1), p -> amount(sheet, p, R2))
                .containsExactly(
                        tuple("75735", "52135"),
                        tuple("156049", "78128"),
                        tuple("87748", "104737"),
                        tuple("15944", "11172"),
                        tuple("3008", "12102"),
                        tuple("953", "797"),
                        tuple("2416", "2500"));
    }

    @Test
    void figuresKeepTheirPrintAndTheirYear() {
        PlanSheet sheet = sheet();
        assertThat(sheet.indicators())
                .extracting(i -> sheet.target(i, R5).orElseThrow().printed() + i.unit())
                .containsExactly("110件", "150社", "100社", "5件");
        assertThat(sheet.indicators()).extracting(Indicator::baselinePrinted).containsExactly("-", "-", "77", "4");
        assertThat(sheet.indicators())
                .extracting(Indicator::baselineYear)
                .containsExactly(null, null, new FiscalYear(2018), new FiscalYear(2018));
        Indicator main = sheet.indicators().getFirst();
        assertThat(Quantity.stored(main.baselinePrinted(), main.baselineValue()))
                .isInstanceOf(Quantity.NotApplicable.class);
        assertThat(sheet.target(main, new FiscalYear(2021))).isEmpty();
    }

    @Test
    void unitsHandInWhatIsTheirs() {
        List<PlanUnit> units = plans.unitsOf(plan);
        assertThat(units)
                .extracting(PlanUnit::kind)
                .containsExactly(
                        "PROGRAM",
                        "PROGRAM",
                        "PROGRAM",
                        "PROGRAM",
                        "PROGRAM",
                        "PROGRAM",
                        "PROGRAM",
                        "INDICATOR",
                        "INDICATOR",
                        "EVALUATION");
        PlanUnit evaluation = units.getLast();
        assertThat(directory.places(List.of(evaluation.sectionId())).get(evaluation.sectionId()))
                .extracting(Place::section)
                .isEqualTo("政策評価班");
        PlanUnit safety = units.get(units.size() - 2);
        long lead = units.getFirst().leadDepartmentId();
        assertThat(units.stream().filter(unit -> unit.departmentId() != lead).map(PlanUnit::name))
                .containsExactly("四日市コンビナート競争力強化事業", "四日市コンビナートの競争力強化・先進化に向けた取組数");
        Place place = directory.places(List.of(safety.sectionId())).get(safety.sectionId());
        assertThat(place).extracting(Place::department).isEqualTo("防災対策部");
        assertThat(directory.departments(List.of(safety.departmentId())).values())
                .extracting(Department::note)
                .containsExactly("デモ（架空値）");
        PlanSheet sheet = sheet();
        assertThat(sheet.carriedBy(sheet.programs().get(1)))
                .extracting(Indicator::unit)
                .containsExactly("社", "社");
    }

    @Test
    void everyAccountIsMarkedAsDemo() {
        assertThat(DemoData.accounts(jdbc))
                .hasSize(20)
                .anyMatch(line -> line.contains("佐々木 真理子") && line.contains("産学官連携班 主査・自動車・航空宇宙産業振興班 主査"));
    }

    private PlanSheet sheet() {
        return plans.sheet(plans.measures(plan).getFirst().id());
    }

    private static String amount(PlanSheet sheet, Program program, FiscalYear year) {
        var value =
                sheet.budget(program, year, BudgetKind.INITIAL).orElseThrow().value();
        return value == null ? "" : value.toPlainString();
    }
}
