package org.jisseki.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.IndicatorTrend;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.TrendPanel;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.demo.TestClock;
import org.jisseki.support.TestWorld;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the chart of an indicator is given, and the table beside it. */
class TrendUiTest extends ViewTest {

    private final JdbcClient jdbc;
    private final TestClock clock;
    private SubmissionId unit;

    TrendUiTest(ApplicationContext portal) {
        super(portal);
        this.jdbc = portal.getBean(JdbcClient.class);
        this.clock = portal.getBean(TestClock.class);
        this.unit = new SubmissionId(0);
    }

    @BeforeEach
    void openTheYear() {
        unit = round.open(world).getFirst();
        long indicator =
                round.entry.open(world.staff, unit).form().actuals().getFirst().indicatorId();
        jdbc.sql("UPDATE indicator SET baseline_printed = '77', baseline_value = 77, baseline_year = 2018 WHERE id = ?")
                .param(indicator)
                .update();
        jdbc.sql("INSERT INTO actual (indicator_id, fiscal_year, printed, value) VALUES (?, 2019, '調査中', NULL)")
                .param(indicator)
                .update();
        jdbc.sql("INSERT INTO target (indicator_id, fiscal_year, printed, value) VALUES (?, 2023, '100', 100)")
                .param(indicator)
                .update();
        open(world.staff, SubmissionNavigation.to(unit));
        press("説明を開く");
    }

    @Test
    void targetsAndActualsByYearUnknownIsNoPoint() {
        assertThat(of("year")).containsExactly("H30", "R1", "R2", "R3", "R4", "R5");
        assertThat(of("actualValue")).containsExactly("77", "null", "null", "null", "null", "null");
        assertThat(of("targetValue")).containsExactly("null", "null", "50", "null", "null", "100");
        assertThat(of("now")).containsExactly("false", "false", "true", "false", "false", "false");
        assertThat(chart().getElement().getProperty("label")).contains("H30 77社、R1 調査中", "R2 50社、R5 100社");
    }

    @Test
    void theTableBesideItSaysTheSameAndUnknownIsADash() {
        assertThat(table())
                .containsExactly(
                        "平成30年度（現状値） - 77社",
                        "令和元年度 - 調査中",
                        "令和2年度（この年度） 50社 -",
                        "令和3年度 - -",
                        "令和4年度 - -",
                        "令和5年度 100社 -");
    }

    @Test
    void bothFollowWhatIsTyped() {
        type("３４");
        assertThat(of("actualValue")).containsExactly("77", "null", "34", "null", "null", "null");
        assertThat(table()).element(2).isEqualTo("令和2年度（この年度） 50社 34.0社");

        type("未確定");
        assertThat(of("actualValue")).element(2).isEqualTo("null");
        assertThat(table()).element(2).isEqualTo("令和2年度（この年度） 50社 未確定");

        type("1,23,4");
        assertThat(table()).element(2).isEqualTo("令和2年度（この年度） 50社 -");
    }

    @Test
    void whoReadsItSeesWhatWasHandedIn() {
        round.fill(world.staff, unit, "34");
        round.handIn(world.staff, unit);
        open(world.central, SubmissionNavigation.to(unit));
        press("説明を開く");

        assertThat(of("actualValue")).element(2).isEqualTo("34");
        assertThat(table()).element(2).isEqualTo("令和2年度（この年度） 50社 34.0社");
    }

    @Test
    void whatWasReleasedOfAnEarlierYearIsTaken() {
        round.fill(world.staff, unit, "34");
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
        round.approve(world.head, unit);
        jdbc.sql("UPDATE submission SET status = 'RELEASED' WHERE id = ?")
                .param(unit.value())
                .update();
        clock.setTo(LocalDate.of(2022, 5, 25));
        OpeningRequest request = new OpeningRequest(
                world.plan,
                TestWorld.YEAR.plus(1),
                LocalDate.of(2022, 5, 27),
                LocalDate.of(2022, 6, 2),
                LocalDate.of(2022, 6, 8),
                LocalDate.of(2022, 7, 15));
        SubmissionId next = round.submissions
                .of(round.cycles
                        .open(world.central, request, (done, total) -> {})
                        .cycle()
                        .id())
                .getFirst()
                .id();
        open(world.staff, SubmissionNavigation.to(next));
        press("説明を開く");

        assertThat(of("actualValue")).containsExactly("77", "null", "34", "null", "null", "null");
        assertThat(of("now")).element(3).isEqualTo("true");
        assertThat(table()).element(2).isEqualTo("令和2年度 50社 34.0社");
    }

    private IndicatorTrend chart() {
        return find(IndicatorTrend.class).all().getFirst();
    }

    private List<String> of(String property) {
        JsonNode points = (JsonNode) chart().getElement().getPropertyRaw("points");
        return StreamSupport.stream(points.spliterator(), false)
                .map(point -> point.get(property))
                .map(value -> value.isNumber()
                        ? value.decimalValue().stripTrailingZeros().toPlainString()
                        : value.asString("null"))
                .toList();
    }

    private List<String> table() {
        PlainTable table = find(TrendPanel.class)
                .all()
                .getFirst()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .filter(PlainTable.class::isInstance)
                .map(PlainTable.class::cast)
                .findFirst()
                .orElseThrow();
        return table.getElement()
                .getChild(1)
                .getChildren()
                .map(row -> String.join(
                        " ",
                        row.getChildren().map(cell -> cell.getTextRecursively()).toList()))
                .toList();
    }

    private void type(String text) {
        test(find(FigureField.class).all().getFirst()).setValue(text);
    }
}
