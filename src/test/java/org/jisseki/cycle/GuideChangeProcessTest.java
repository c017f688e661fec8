package org.jisseki.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 記入要領・記入例 are corrected while the year is open: seen by who enters, in the record, under the cycle's version. */
@PortalTest
class GuideChangeProcessTest {

    private static final Guide SAID = new Guide(List.of(
            new Guide.Line(FieldKind.RESULT, "400字以内で。", "講座を開いた。", false),
            new Guide.Line(FieldKind.NEXT_BUDGET, "千円単位で。", null, true)));

    private final Round round;
    private final TestWorld world;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private Cycle cycle;
    private SubmissionId unit;

    GuideChangeProcessTest(ApplicationContext portal, JdbcClient jdbc, TestClock clock) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void openTheYear() {
        cycle = round.cycles
                .open(world.central, world.opening(SAID), (done, total) -> {})
                .cycle();
        unit = round.submissions.of(cycle.id()).getFirst().id();
    }

    @Test
    void whoEntersSeesWhatWasCorrectedAndWhen() {
        assertThat(shown(FieldKind.RESULT).instruction()).isEqualTo("400字以内で。");
        clock.advance(Duration.ofDays(1));
        Cycle after = round.cycles.changeGuide(world.central, cycle.id(), cycle.version(), corrected());
        assertThat(after.version()).isEqualTo(cycle.version() + 1);

        assertThat(shown(FieldKind.RESULT))
                .isEqualTo(new Guide.Line(FieldKind.RESULT, "300字以内で。", "講座を開いた。", false, LocalDate.of(2021, 5, 26)));
        assertThat(shown(FieldKind.ACTUAL).instruction())
                .as("where nothing was said")
                .isEqualTo("年度末の値を。");
        assertThat(shown(FieldKind.NEXT_BUDGET))
                .as("not touched, and still asked for")
                .isEqualTo(new Guide.Line(FieldKind.NEXT_BUDGET, "千円単位で。", null, true));
    }

    @Test
    void whatItSaidBeforeStaysBesideTheRecord() {
        Cycle after = round.cycles.changeGuide(world.central, cycle.id(), cycle.version(), corrected());
        assertThat(jdbc.sql(
                                "SELECT act, detail FROM jisseki_record.record WHERE subject_kind = 'CYCLE' AND subject_id = ? ORDER BY seq")
                        .param(cycle.id().value())
                        .query((row, n) -> row.getString(1) + " " + row.getString(2))
                        .list())
                .containsExactly("OPEN null", "CHANGE_GUIDE guide=ACTUAL+RESULT");
        assertThat(jdbc.sql("""
                        SELECT record_seq, instruction FROM jisseki_record.guide_text
                         WHERE cycle_id = ? AND field_kind = 'RESULT' ORDER BY record_seq""")
                        .param(cycle.id().value())
                        .query((row, n) -> row.getInt(1) + " " + row.getString(2))
                        .list())
                .containsExactly("1 400字以内で。", after.head().seq() + " 300字以内で。");
    }

    @Test
    void whoIsSecondIsToldAndNothingIsLostOfTheFirst() {
        round.cycles.changeGuide(world.central, cycle.id(), cycle.version(), corrected());
        Guide late = new Guide(List.of(new Guide.Line(FieldKind.RESULT, "遅れた。", null, false)));
        assertThatThrownBy(() -> round.cycles.changeGuide(world.central, cycle.id(), cycle.version(), late))
                .isInstanceOf(RefusedException.class)
                .hasMessage("cycle.changed");
        assertThat(shown(FieldKind.RESULT).instruction()).isEqualTo("300字以内で。");
    }

    @Test
    void whatSaysTheSameIsNoChange() {
        assertThat(round.cycles.changeGuide(world.central, cycle.id(), cycle.version(), SAID))
                .isEqualTo(cycle);
        Guide asksLess = new Guide(List.of(new Guide.Line(FieldKind.NEXT_BUDGET, "千円単位で。", null, false)));
        round.cycles.changeGuide(world.central, cycle.id(), cycle.version(), asksLess);
        assertThat(shown(FieldKind.NEXT_BUDGET).asked()).as("as it was opened").isTrue();
    }

    @Test
    void itHasToFitAndBeOpenAndBeTheCentralCoordinators() {
        Guide long1 = new Guide(List.of(new Guide.Line(FieldKind.RESULT, "長".repeat(Guide.LENGTH + 1), null, false)));
        assertThatThrownBy(() -> round.cycles.changeGuide(world.central, cycle.id(), cycle.version(), long1))
                .isInstanceOf(InvalidFieldsException.class);
        for (PersonId who : List.of(world.staff, world.head, world.coordinator, world.administrator)) {
            assertThatThrownBy(() -> round.cycles.changeGuide(who, cycle.id(), cycle.version(), corrected()))
                    .isInstanceOf(NotFoundException.class);
        }
        round.cycles.cancel(world.central, cycle.id(), cycle.version());
        int version = round.cycles.get(cycle.id()).version();
        assertThatThrownBy(() -> round.cycles.changeGuide(world.central, cycle.id(), version, corrected()))
                .hasMessage("cycle.changed");
        assertThat(round.cycles.guide(cycle.id()).lines()).containsExactlyInAnyOrderElementsOf(SAID.lines());
    }

    private static Guide corrected() {
        return new Guide(List.of(
                new Guide.Line(FieldKind.ACTUAL, "年度末の値を。", null, false),
                new Guide.Line(FieldKind.SETTLED, null, null, false),
                new Guide.Line(FieldKind.RESULT, "300字以内で。", "講座を開いた。", false)));
    }

    private Guide.Line shown(FieldKind kind) {
        return round.entry.open(world.staff, unit).form().guide().of(kind).orElseThrow();
    }
}
