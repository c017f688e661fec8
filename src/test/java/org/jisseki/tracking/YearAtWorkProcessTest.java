package org.jisseki.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.AtWork;
import org.jisseki.cycle.Guide;
import org.jisseki.demo.PortalTest;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A year or a plan that was just opened does not hide the one at work, from nobody: also not from who has no turn of their own. */
@PortalTest
class YearAtWorkProcessTest {

    /** Before all other work of the shared database, so that who looks after all of it comes here first. */
    private static final LocalDate FIRST_OF_ALL = LocalDate.of(1999, 5, 31);

    private final JdbcClient jdbc;
    private final Round round;
    private final Publishing publishing;
    private final AtWork atWork;
    private final TestWorld world;
    private final PersonId reader;
    private final CycleId now;
    private final CycleId next;
    private final CycleId nextPlan;
    private final List<SubmissionId> units;

    YearAtWorkProcessTest(ApplicationContext portal) {
        this.jdbc = portal.getBean(JdbcClient.class);
        this.round = new Round(portal);
        this.publishing = new Publishing(portal);
        this.atWork = portal.getBean(AtWork.class);
        this.world = new TestWorld(jdbc, 2);
        this.reader = world.person(Role.READER, world.own, world.ownDivision, world.ownSection);
        this.units = round.open(world);
        this.now = round.submissions.get(world.central, units.getFirst()).cycle();
        this.next = open(world.plan, new FiscalYear(2021));
        this.nextPlan = open(world.alike("次期計画"), new FiscalYear(2021));
    }

    @Test
    void whoHasNoTurnIsShownTheOneAtWorkUntilItIsReleased() {
        due(now, FIRST_OF_ALL);
        assertShown(now, world.coordinator, world.central, reader, world.staff);

        units.forEach(this::approve);
        jdbc.sql("UPDATE measure_report SET status_since = ? WHERE cycle_id = ?")
                .params(FIRST_OF_ALL, now.value())
                .update();
        assertShown(now, world.coordinator, world.central, reader);

        publishing.release(world.central, now);
        assertThat(atWork.mostUrgent(world.central)).isNotEqualTo(Optional.of(now));
        assertThat(atWork.mostUrgent(world.coordinator)).contains(nextPlan);
    }

    @Test
    void ofSeveralAtWorkTheMostUrgentOfWhatIsOnesOwnToLookAfter() {
        due(nextPlan, LocalDate.of(2021, 5, 26));
        assertShown(nextPlan, world.coordinator);

        due(next, LocalDate.of(2021, 5, 20));
        assertShown(next, world.coordinator);
        due(now, LocalDate.of(2021, 5, 10));
        assertShown(now, world.coordinator);
        PersonId elsewhere = world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null);
        assertThat(atWork.mostUrgent(elsewhere))
                .as("whose department has nothing is shown what is at work at all")
                .isPresent();
    }

    /** What was released with gaps is completed later, and its days have long passed: it is no more the year at work. */
    @Test
    void aGapOfAReleasedYearHidesNothing() {
        due(now, FIRST_OF_ALL);
        approve(units.getFirst());
        publishing.release(world.central, now);

        assertThat(atWork.mostUrgent(world.coordinator)).contains(nextPlan);
        assertThat(atWork.mostUrgent(reader)).isNotEqualTo(Optional.of(now));
    }

    private void approve(SubmissionId unit) {
        round.fill(world.staff, unit, "34");
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
        round.approve(world.head, unit);
    }

    private void assertShown(CycleId cycle, PersonId... people) {
        for (PersonId person : people) {
            assertThat(atWork.mostUrgent(person)).as(world.name(person)).contains(cycle);
        }
    }

    private void due(CycleId cycle, LocalDate entry) {
        jdbc.sql("UPDATE cycle SET entry_due = ? WHERE id = ?")
                .params(entry, cycle.value())
                .update();
    }

    private CycleId open(PlanId plan, FiscalYear year) {
        return round.cycles
                .open(world.central, world.opening(plan, year, Guide.NONE), (done, total) -> {})
                .cycle()
                .id();
    }
}
