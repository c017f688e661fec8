package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Guide;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a unit proposes for the next year, from its draft to the published page and into the next year's form. */
@PortalTest
class NextYearProcessTest {

    private static final FiscalYear NEXT = TestWorld.YEAR.plus(1);

    private final JdbcClient jdbc;
    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final Editions editions;
    private final Corrections corrections;
    private final Sheets sheets;

    NextYearProcessTest(
            ApplicationContext portal, JdbcClient jdbc, Editions editions, Corrections corrections, Sheets sheets) {
        this.jdbc = jdbc;
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.publishing = new Publishing(portal);
        this.editions = editions;
        this.corrections = corrections;
        this.sheets = sheets;
    }

    @Test
    void aTargetProposedIsPublishedAsSuchAndIsTheNextYearsWhereThePlanHasNone() {
        jdbc.sql("UPDATE target t JOIN indicator i ON i.id = t.indicator_id"
                        + " SET t.earlier_printed = '45', t.earlier_value = 45 WHERE i.plan_id = ?")
                .param(world.plan.value())
                .update();
        SubmissionId unit = round.open(world).getFirst();
        propose(unit, "52", "1,200");
        SubmissionId nextUnit = openNextYear();
        assertThat(field(nextUnit).target()).as("not released yet").isNull();
        assertThat(field(nextUnit).lastActual()).isNull();

        release(unit);

        UnitForm.ActualField field = field(nextUnit);
        assertThat(Objects.requireNonNull(field.target()).printed()).isEqualTo("52.0");
        assertThat(field.rationale()).isEqualTo("毎年2社ずつ増やす。");
        assertThat(field.proposed()).isTrue();
        assertThat(Objects.requireNonNull(field.lastActual()).printed()).isEqualTo("47.4");
        UnitForm form = form(nextUnit);
        assertThat(Objects.requireNonNull(form.lastResult()).text()).isEqualTo("取り組んだ。");
        assertThat(Objects.requireNonNull(Objects.requireNonNull(form.settled()).budget())
                        .printed())
                .isEqualTo("1,200");

        assertThat(words(Locale.JAPANESE))
                .contains("50社 (45社)", "52.0社（提案）", "毎年2社ずつ増やす。", "990千円(決算見込)", "(R3) 1,200千円");
        assertThat(words(Locale.ENGLISH)).contains("52.0社 (proposed)", "(R3) 1,200");
    }

    /** 目安値: published for each year, beside the target on the edition; a proposal that replaces the target leaves it. */
    @Test
    void whatThePlanPublishedForAYearStandsInBothYearsBesideTheTarget() {
        jdbc.sql("UPDATE target t JOIN indicator i ON i.id = t.indicator_id SET t.milestone_printed = '48',"
                        + " t.milestone_value = 48, t.milestone_shape = 'EXACT' WHERE i.plan_id = ?")
                .param(world.plan.value())
                .update();
        jdbc.sql("INSERT INTO target (indicator_id, fiscal_year, milestone_printed, milestone_value, milestone_shape)"
                        + " SELECT id, 2021, '53', 53, 'EXACT' FROM indicator WHERE plan_id = ?")
                .param(world.plan.value())
                .update();
        SubmissionId unit = round.open(world).getFirst();
        assertThat(Objects.requireNonNull(field(unit).milestone()).printed()).isEqualTo("48");
        propose(unit, "52", "1,200");
        release(unit);
        assertThat(words(Locale.JAPANESE)).contains("50社 目安値 48社", "目安値 53社");
        jdbc.sql("UPDATE target t JOIN indicator i ON i.id = t.indicator_id SET t.milestone_printed = '49',"
                        + " t.milestone_value = 49 WHERE i.plan_id = ? AND t.fiscal_year = 2020")
                .param(world.plan.value())
                .update();

        UnitForm.ActualField next = field(openNextYear());
        assertThat(Objects.requireNonNull(next.target()).printed()).isEqualTo("52.0");
        assertThat(Objects.requireNonNull(next.milestone()).printed())
                .as("a target that was approved leaves it")
                .isEqualTo("53");
        assertThat(words(Locale.JAPANESE)).as("what was published stays").contains("50社 目安値 48社");
    }

    @Test
    void theReleaseTakesThePlaceOfWhatThePlanHasAndKeepsItAsTheEarlierTarget() {
        SubmissionId unit = round.open(world).getFirst();
        jdbc.sql("INSERT INTO target (indicator_id, fiscal_year, printed, value, shape, rationale)"
                        + " SELECT id, 2021, '51', 51, 'EXACT', '計画のとおり。' FROM indicator WHERE plan_id = ?")
                .param(world.plan.value())
                .update();
        propose(unit, "60", "");
        release(unit);

        assertThat(words(Locale.JAPANESE))
                .as("the year's own edition has the plan as it was, and the proposal beside it")
                .contains("51社 60.0社（提案）", "計画のとおり。")
                .doesNotContain("毎年2社");
        UnitForm.ActualField field = field(openNextYear());
        assertThat(Objects.requireNonNull(field.target()).printed()).isEqualTo("60.0");
        assertThat(Objects.requireNonNull(field.earlierTarget()).printed()).isEqualTo("51");
        assertThat(field.rationale()).isEqualTo("毎年2社ずつ増やす。");
        assertThat(field.proposed()).isTrue();
        assertThat(jdbc.sql("SELECT printed FROM target WHERE indicator_id = ? AND fiscal_year = 2021")
                        .param(field.indicatorId())
                        .query(String.class)
                        .single())
                .as("what was imported stays where it was")
                .isEqualTo("51");
    }

    /** A correction of last year's proposal after the year has handed in: what was judged and printed stays, in the years after too. */
    @Test
    void whatALaterYearHasFixedStays() {
        SubmissionId unit = round.open(world).getFirst();
        propose(unit, "52", "1,200");
        release(unit);
        SubmissionId nextUnit = openNextYear();
        propose(nextUnit, "54", "1,400");
        round.handIn(world.staff, nextUnit);

        Submission corrected = corrections.open(
                world.staff, unit, round.submissions.get(world.staff, unit).version(), NewCorrection.of("翌年度の値の誤記"));
        UnitForm.NextField next = form(corrected.id()).nexts().getFirst();
        round.entry.save(world.staff, corrected.id(), next.key(), "58");
        round.entry.save(world.staff, corrected.id(), UnitForm.NEXT_BUDGET, "1,800");
        round.handIn(world.staff, corrected.id());
        round.pass(world.reviewer, corrected.id());
        round.approve(world.head, corrected.id());
        publishing.releaseCorrections(world.central, corrected.id());

        UnitForm.ActualField now = field(nextUnit);
        assertThat(Objects.requireNonNull(now.target()).printed())
                .as("the form, should it come back")
                .isEqualTo("58.0");
        round.pass(world.reviewer, nextUnit);
        round.approve(world.head, nextUnit);
        publishing.release(
                world.central, round.submissions.get(world.central, nextUnit).cycle());
        Sheet third = editions.sheet(planCode(), NEXT, "322", 1).orElseThrow();
        assertThat(third.indicators().getFirst().year(2021))
                .hasValueSatisfying(year -> assertThat(
                                Objects.requireNonNull(year.target().figure()).printed())
                        .isEqualTo("52.0"));
        assertThat(budgets(third)).containsExactly("2020 1,000", "2021 1,200", "2022 1,400");
        Sheet fourth = sheets.start(new MeasureId(world.measure), NEXT.plus(1), third.releasedAt());
        assertThat(fourth.indicators().getFirst().year(2021))
                .hasValueSatisfying(year -> assertThat(
                                Objects.requireNonNull(year.target().figure()).printed())
                        .as("beside the actual that was judged by it")
                        .isEqualTo("52.0"));
        assertThat(budgets(fourth)).containsExactly("2021 1,200", "2022 1,400");
    }

    private static List<String> budgets(Sheet sheet) {
        return sheet.programs().getFirst().budgets().stream()
                .map(amount -> amount.year() + " "
                        + Objects.requireNonNull(amount.cell().figure()).printed())
                .toList();
    }

    @Test
    void whatIsPendingIsPublishedWithItsMonth() {
        SubmissionId unit = round.open(world).getFirst();
        round.entry.save(world.staff, unit, UnitForm.SETTLED_KIND, "PENDING");
        round.entry.save(world.staff, unit, UnitForm.SETTLED_DUE, "令和３年８月");
        propose(unit, "52", "");
        release(unit);

        assertThat(words(Locale.JAPANESE)).contains("未確定", "（確定予定：令和3年8月）").doesNotContain("990");
        assertThat(words(Locale.ENGLISH)).contains("(known by Aug 2021)");
        assertThat(editions.sheet(planCode(), TestWorld.YEAR, "322", 1))
                .hasValueSatisfying(sheet ->
                        assertThat(sheet.programs().getFirst().settledDue()).hasToString("2021-08"));
    }

    private void propose(SubmissionId unit, String target, String budget) {
        round.fill(world.staff, unit, "47.4");
        UnitForm.NextField next = form(unit).nexts().getFirst();
        round.entry.save(world.staff, unit, next.key(), target);
        round.entry.save(world.staff, unit, next.rationaleKey(), "毎年2社ずつ増やす。");
        round.entry.save(world.staff, unit, UnitForm.NEXT_BUDGET, budget);
    }

    private void release(SubmissionId unit) {
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
        round.approve(world.head, unit);
        CycleId cycle = round.submissions.get(world.central, unit).cycle();
        publishing.release(world.central, cycle);
    }

    private SubmissionId openNextYear() {
        OpeningRequest request = new OpeningRequest(
                world.plan,
                NEXT,
                LocalDate.of(2022, 5, 27),
                LocalDate.of(2022, 6, 2),
                LocalDate.of(2022, 6, 8),
                LocalDate.of(2022, 7, 15),
                Guide.NONE);
        CycleId cycle = round.cycles
                .open(world.central, request, (done, total) -> {})
                .cycle()
                .id();
        return round.submissions.of(cycle).stream()
                .map(Submission::id)
                .findFirst()
                .orElseThrow();
    }

    private UnitForm form(SubmissionId unit) {
        return round.entry.open(world.staff, unit).form();
    }

    private UnitForm.ActualField field(SubmissionId unit) {
        return form(unit).actuals().getFirst();
    }

    private String words(Locale locale) {
        Sheet sheet = editions.sheet(planCode(), TestWorld.YEAR, "322", 1).orElseThrow();
        return Jsoup.parse(Rendering.newest(sheet, locale)).body().text();
    }

    private String planCode() {
        return jdbc.sql("SELECT code FROM plan WHERE id = ?")
                .param(world.plan.value())
                .query(String.class)
                .single();
    }
}
