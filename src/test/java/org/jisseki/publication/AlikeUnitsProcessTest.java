package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.jisseki.common.CycleId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.MissingUnits;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitKind;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two programs, two indicators, and a program and an indicator that are called alike: each is missing, and follows, by itself. */
@PortalTest
class AlikeUnitsProcessTest {

    private static final String NAME = "研修講座";
    private static final String LATE_PROGRAM = "調査票の回収が遅れたため";
    private static final String LATE_INDICATOR = "国の統計が未公表のため";

    private final JdbcClient jdbc;
    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final MissingUnits missing;
    private final Corrections corrections;

    AlikeUnitsProcessTest(ApplicationContext portal, JdbcClient jdbc, MissingUnits missing, Corrections corrections) {
        this.jdbc = jdbc;
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 2);
        this.publishing = new Publishing(portal);
        this.missing = missing;
        this.corrections = corrections;
        world.indicator(world.programs.getFirst(), 8);
        world.indicator(world.programs.getFirst(), 9);
        jdbc.sql("UPDATE indicator SET program_id = NULL WHERE plan_id = ? AND code IN ('I8', 'I9')")
                .param(world.plan.value())
                .update();
        jdbc.sql("UPDATE indicator SET name = ? WHERE plan_id = ?")
                .params(NAME, world.plan.value())
                .update();
        jdbc.sql("UPDATE program SET name = ?, number = NULL WHERE plan_id = ?")
                .params(NAME, world.plan.value())
                .update();
    }

    @Test
    void oneIsMissingTheOtherIsIn() {
        List<SubmissionId> ids = round.open(world);
        SubmissionId program = unit(ids, UnitKind.PROGRAM, 0);
        SubmissionId lateProgram = unit(ids, UnitKind.PROGRAM, 1);
        SubmissionId indicator = unit(ids, UnitKind.INDICATOR, 0);
        SubmissionId lateIndicator = unit(ids, UnitKind.INDICATOR, 1);
        approve(program);
        approve(indicator);
        name(lateProgram, LATE_PROGRAM);
        name(lateIndicator, LATE_INDICATOR);
        CycleId cycle = round.submissions.get(world.central, program).cycle();

        publishing.release(world.central, cycle);

        Sheet first = sheet(1);
        onlyTheLateAreMissing(first);
        assertThat(Rendering.newest(first, Locale.JAPANESE))
                .as("a reader can tell which one is missing")
                .contains(NAME + "（主な事業 P2）", NAME + "（目標項目 I9）");

        correct(program);

        onlyTheLateAreMissing(sheet(2));
        assertThat(Errata.between(first, sheet(2)).followed()).isEmpty();

        approve(lateIndicator);
        publishing.release(world.central, cycle);

        Sheet third = sheet(3);
        assertThat(third.missing()).containsExactly(new Sheet.Missing(NAME, "PROGRAM", LATE_PROGRAM, "P2"));
        assertThat(third.indicators().stream().filter(Sheet.Indicator::missing))
                .as("the indicator that the missing program carries is missing with it")
                .extracting(Sheet.Indicator::code, Sheet.Indicator::absence)
                .containsExactly(tuple("I2", LATE_PROGRAM));
        assertThat(Errata.between(sheet(2), third).followed())
                .containsExactly(new Sheet.Missing(NAME, "INDICATOR", LATE_INDICATOR, "I9"));
    }

    /** Three of one name: the middle one is missing, follows, and is corrected, and the others stay as they were. */
    @Test
    void ofThreeTheMiddleOneIsMeant() {
        world.addProgram(3);
        jdbc.sql("UPDATE program SET name = ?, number = NULL WHERE plan_id = ?")
                .params(NAME, world.plan.value())
                .update();
        jdbc.sql("UPDATE indicator SET name = ? WHERE plan_id = ?")
                .params(NAME, world.plan.value())
                .update();
        List<SubmissionId> ids = round.open(world);
        List<SubmissionId> programs =
                List.of(unit(ids, UnitKind.PROGRAM, 0), unit(ids, UnitKind.PROGRAM, 1), unit(ids, UnitKind.PROGRAM, 2));
        approve(programs.getFirst());
        approve(programs.getLast());
        ids.stream()
                .filter(id -> round.submissions.get(world.central, id).kind() == UnitKind.INDICATOR)
                .forEach(this::approve);
        name(programs.get(1), LATE_PROGRAM);
        CycleId cycle = round.submissions.get(world.central, ids.getFirst()).cycle();
        publishing.release(world.central, cycle);
        Sheet first = sheet(1);
        assertThat(first.missing()).containsExactly(new Sheet.Missing(NAME, "PROGRAM", LATE_PROGRAM, "P2"));
        assertThat(first.programs().stream().map(program -> program.code() + program.missing()))
                .containsExactly("P1false", "P2true", "P3false");

        approve(programs.get(1));
        publishing.release(world.central, cycle);
        Sheet second = sheet(2);
        assertThat(Errata.between(first, second).followed()).containsExactlyElementsOf(first.missing());
        assertThat(second.missing()).isEmpty();

        correct(programs.get(1));
        Sheet third = sheet(3);
        assertThat(results(third)).containsExactly("取り組んだ。", "取り組んだ。開いた。", "取り組んだ。");
        assertThat(Errata.between(second, third).changes()).hasSize(1);
    }

    private static List<@Nullable String> results(Sheet sheet) {
        return sheet.programs().stream()
                .<@Nullable String>map(Sheet.Program::result)
                .toList();
    }

    /** Editions of before name what is missing, and nothing else; of those alike they say how many. */
    @Test
    void editionsOfBeforeAreMatchedByTheNamesThatTheyHave() {
        Sheet now = SampleSheet.of("mie", 1);
        Sheet.Missing one = new Sheet.Missing(NAME, "PROGRAM", null, "P1");
        Sheet.Missing other = new Sheet.Missing(NAME, "INDICATOR", null, "P1");
        for (List<Sheet.Missing> before : List.of(
                List.of(Sheet.Missing.named(NAME), Sheet.Missing.named(NAME)),
                List.of(
                        new Sheet.Missing(NAME, "PROGRAM", null, null),
                        new Sheet.Missing(NAME, "INDICATOR", null, null)))) {
            Sheet old = with(now, before);
            assertThat(Errata.between(old, with(now, List.of())).followed()).isEqualTo(before);
            assertThat(Errata.between(old, with(now, List.of(one))).followed()).containsExactly(before.getLast());
            assertThat(Errata.between(old, with(now, List.of(one, other))).followed())
                    .isEmpty();
        }
        assertThat(Errata.between(with(now, List.of(one)), with(now, List.of(other)))
                        .followed())
                .as("a program is no indicator, whatever both are called")
                .containsExactly(one);
    }

    private static Sheet with(Sheet sheet, List<Sheet.Missing> missing) {
        return new Sheet(
                sheet.plan(),
                sheet.year(),
                sheet.no(),
                sheet.releasedAt(),
                sheet.measure(),
                sheet.indicators(),
                sheet.programs(),
                sheet.narrative(),
                missing,
                sheet.form(),
                sheet.verdict());
    }

    private static void onlyTheLateAreMissing(Sheet sheet) {
        assertThat(sheet.missing())
                .containsExactly(
                        new Sheet.Missing(NAME, "PROGRAM", LATE_PROGRAM, "P2"),
                        new Sheet.Missing(NAME, "INDICATOR", LATE_INDICATOR, "I9"));
        assertThat(sheet.programs().stream().map(program -> program.code() + program.missing() + program.absence()))
                .containsExactly("P1falsenull", "P2true" + LATE_PROGRAM);
        assertThat(sheet.indicators().stream()
                        .map(indicator -> indicator.code() + indicator.missing() + indicator.absence()))
                .containsExactlyInAnyOrder(
                        "I1falsenull", "I2true" + LATE_PROGRAM, "I8falsenull", "I9true" + LATE_INDICATOR);
    }

    private SubmissionId unit(List<SubmissionId> ids, UnitKind kind, int at) {
        return ids.stream()
                .map(id -> round.submissions.get(world.central, id))
                .filter(submission -> submission.kind() == kind)
                .map(Submission::id)
                .toList()
                .get(at);
    }

    private void approve(SubmissionId id) {
        round.fill(world.staff, id, "47.4");
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }

    private void correct(SubmissionId id) {
        Submission opened = corrections.open(
                world.staff, id, round.submissions.get(world.staff, id).version(), NewCorrection.of("誤記"));
        round.entry.save(world.staff, opened.id(), "result", "取り組んだ。開いた。");
        round.handIn(world.staff, opened.id());
        round.pass(world.reviewer, opened.id());
        round.approve(world.head, opened.id());
        publishing.releaseCorrections(world.central, opened.id());
    }

    private void name(SubmissionId id, String reason) {
        missing.name(
                world.central,
                List.of(new MissingUnits.Chosen(
                        id, round.submissions.get(world.central, id).version())),
                reason);
    }

    private Sheet sheet(int no) {
        String plan = jdbc.sql("SELECT code FROM plan WHERE id = ?")
                .param(world.plan.value())
                .query(String.class)
                .single();
        return publishing.editions.sheet(plan, TestWorld.YEAR, "322", no).orElseThrow();
    }
}
