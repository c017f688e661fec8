package org.jisseki.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jisseki.authority.Role;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a day needs against what came lately: business days, whole ones, and nothing said where nothing is known. */
@PortalTest
class PaceProcessTest {

    private final Round round;
    private final Outstanding outstanding;
    private final Paces paces;
    private final TestClock clock;
    private final TestWorld world;
    private List<SubmissionId> units = List.of();

    PaceProcessTest(ApplicationContext portal) {
        this.round = new Round(portal);
        this.outstanding = portal.getBean(Outstanding.class);
        this.paces = portal.getBean(Paces.class);
        this.clock = portal.getBean(TestClock.class);
        this.world = new TestWorld(portal.getBean(JdbcClient.class), 7);
    }

    @BeforeEach
    void openOnATuesday() {
        units = round.open(world); // 25 May 2021; approval ends on Tuesday 8 June
    }

    @Test
    void onTheFirstDayNothingIsKnownOfTheSpeed() {
        Pace pace = pace();

        assertThat(pace.left()).isEqualTo(7);
        assertThat(pace.days()).as("25 May to 8 June, as every place counts").isEqualTo(10);
        assertThat(pace.worked()).as("both counted").isEqualTo(11);
        assertThat(pace.needed()).as("0.63…, rounded up").isEqualByComparingTo("0.7");
        assertThat(pace.lately()).isNull();
    }

    @Test
    void wholeBusinessDaysCountWithoutTodayAndWeekends() {
        approve(units.get(0));
        on(5, 28);
        approve(units.get(1));
        on(5, 31); // Monday: four business days have passed, with two approvals
        approve(units.get(2)); // today's are not counted yet

        Pace pace = pace();

        assertThat(pace.left()).isEqualTo(4);
        assertThat(pace.days()).isEqualTo(6);
        assertThat(pace.needed()).isEqualByComparingTo("0.6");
        // four left at two in four days: eight business days, from Monday 31 May to Wednesday 9 June
        assertThat(pace.lately()).isEqualTo(new Pace.Lately(4, 2, LocalDate.of(2021, 6, 9), -1));
        assertThat(lately().perDay()).isEqualByComparingTo("0.5");
    }

    @Test
    void noMoreThanFiveDaysAreLookedBackAtAndNothingIsNoEnd() {
        approve(units.getFirst());
        on(6, 2);

        assertThat(lately()).isEqualTo(new Pace.Lately(5, 0, null, 0));
    }

    @Test
    void afterTheDayItIsSaidByHowMuchAndWhenNothingIsLeftNothingIs() {
        on(6, 10);
        assertThat(pace().days()).isEqualTo(-2);
        units.forEach(this::approve);
        assertThat(pace(cycle())).isNull();
    }

    @Test
    void everyoneIsToldOfWhatTheySee() {
        approve(units.getFirst());
        on(5, 26);
        Cycle cycle = cycle();
        var elsewhere = world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null);

        assertThat(paces.of(elsewhere, cycle, outstanding.overview(elsewhere, cycle.id())))
                .isEmpty();
        assertThat(lately()).isEqualTo(new Pace.Lately(1, 1, LocalDate.of(2021, 6, 2), 4));
    }

    private Pace pace() {
        return Objects.requireNonNull(pace(cycle()));
    }

    private Pace.Lately lately() {
        return Objects.requireNonNull(pace().lately());
    }

    private @Nullable Pace pace(Cycle cycle) {
        return paces.of(world.coordinator, cycle, outstanding.overview(world.coordinator, cycle.id()))
                .orElse(null);
    }

    private Cycle cycle() {
        return round.cycles.get(
                round.submissions.get(world.central, units.getFirst()).cycle());
    }

    private void on(int month, int day) {
        clock.setTo(LocalDate.of(2021, month, day));
    }

    private void approve(SubmissionId id) {
        round.fill(world.staff, id, "47.4");
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }
}
