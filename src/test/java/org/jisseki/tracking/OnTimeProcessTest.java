package org.jisseki.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.submission.AsSeen;
import org.jisseki.submission.DecidedUnits;
import org.jisseki.submission.Extending;
import org.jisseki.submission.Finding;
import org.jisseki.submission.MissingUnits;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitDates;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jisseki.tracking.OnTime.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rates of past cycles: the first time counts, an extended day counts as the day, what never came is late, nothing is no rate. */
@PortalTest
class OnTimeProcessTest {

    private static final int LAST_YEAR = 2025;

    private final Round round;
    private final OnTime onTime;
    private final Extending extending;
    private final MissingUnits missing;
    private final DecidedUnits decided;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TestWorld world;
    private final List<CycleId> opened = new ArrayList<>();

    OnTimeProcessTest(ApplicationContext portal) {
        this.round = new Round(portal);
        this.onTime = portal.getBean(OnTime.class);
        this.extending = portal.getBean(Extending.class);
        this.missing = portal.getBean(MissingUnits.class);
        this.decided = portal.getBean(DecidedUnits.class);
        this.clock = portal.getBean(TestClock.class);
        this.jdbc = portal.getBean(JdbcClient.class);
        this.world = new TestWorld(jdbc, 5);
        jdbc.sql("UPDATE plan SET last_year = ? WHERE id = ?")
                .params(LAST_YEAR, world.plan.value())
                .update();
    }

    /** Views of other tests look at the newest year that is open. */
    @AfterEach
    void closeTheYears() {
        opened.forEach(cycle -> jdbc.sql("UPDATE cycle SET status = 'CANCELLED', active = NULL WHERE id = ?")
                .param(cycle.value())
                .update());
    }

    @Test
    void theFirstTimeCountsByTheUnitsOwnDays() {
        List<SubmissionId> units = open(2020, 8);
        SubmissionId inTime = units.get(0);
        SubmissionId returned = units.get(1);
        SubmissionId extended = units.get(2);
        SubmissionId never = units.get(3);
        SubmissionId stopped = units.get(4);
        extending.extend(
                world.central,
                List.of(new AsSeen(extended, version(extended))),
                new UnitDates.Dates(LocalDate.of(2021, 6, 2), LocalDate.of(2021, 6, 9), LocalDate.of(2021, 6, 14)),
                "議会のため。");
        decided.stop(world.central, stopped, version(stopped), "事業の廃止。");

        on(5, 28); // the last day of entry
        List.of(inTime, returned).forEach(this::handIn);
        on(5, 31);
        round.sendBack(world.reviewer, returned);
        on(6, 2); // the extended last day of entry
        handIn(extended);
        on(6, 7);
        answer(returned);
        round.handIn(world.staff, returned);
        on(6, 8); // the last day of approval
        approve(inTime);
        on(6, 9); // a day late
        approve(returned);
        round.decisions.returnDecided(
                world.central,
                round.submissions.get(world.central, inTime).seen(),
                List.of(new NewFinding(UnitForm.SETTLED, "根拠を示してください。")));
        on(6, 14); // the extended last day of approval
        approve(extended);
        missing.name(world.central, never, version(never), "集計が間に合わないため");
        on(6, 25);
        answer(inTime);
        round.handIn(world.staff, inTime);
        approve(inTime);

        assertThat(onTime.rates(world.coordinator))
                .containsExactly(rate(2020, null, 4, 3, 2, 1), rate(2020, "部O", 4, 3, 2, 1));
    }

    @Test
    void aDayLateIsLateAndWhatNobodyTouchedIsKnownToBe() {
        List<SubmissionId> units = open(2020, 8);
        on(5, 29);
        handIn(units.getFirst());
        on(6, 9);

        assertThat(onTime.rates(world.coordinator))
                .contains(rate(2020, "部O", 5, 0, 0, 0))
                .as("all of it, and its one department")
                .hasSize(2);
    }

    @Test
    void aCycleIsPastOnceItsLastDayOfApprovalIs() {
        open(2020, 8);
        open(2021, 10);
        on(6, 8);
        assertThat(onTime.rates(world.coordinator)).isEmpty();
        on(6, 9);
        assertThat(years(world.coordinator)).containsExactly(2020);
        on(6, 11);
        assertThat(years(world.coordinator)).containsExactly(2021, 2020);
    }

    @Test
    void ofMoreThanFourTheNewestFourAreShown() {
        for (int year = 2020; year <= LAST_YEAR; year++) {
            open(year, 8);
        }
        on(6, 9);

        assertThat(years(world.coordinator)).containsExactly(2025, 2024, 2023, 2022);
    }

    @Test
    void aDepartmentWithNothingHasNoRateAndEachSeesItsOwn() {
        open(2020, 8);
        on(6, 9);
        PersonId elsewhere = world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null);

        assertThat(onTime.rates(elsewhere)).isEmpty();
        PersonId lead = world.person(Role.DEPARTMENT_COORDINATOR, world.lead, null, null);
        assertThat(onTime.rates(lead))
                .as("the lead sees the units of its measures; it has none of its own")
                .extracting(Rate::department)
                .containsExactly(null, "部O");
        assertThatThrownBy(() -> onTime.rates(world.staff)).isInstanceOf(NotFoundException.class);
    }

    private List<SubmissionId> open(int year, int approvalDay) {
        CycleId cycle = round.cycles
                .open(
                        world.central,
                        new OpeningRequest(
                                world.plan,
                                new FiscalYear(year),
                                LocalDate.of(2021, 5, 28),
                                LocalDate.of(2021, 6, 2),
                                LocalDate.of(2021, 6, approvalDay),
                                LocalDate.of(2021, 7, 15)),
                        (done, total) -> {})
                .cycle()
                .id();
        opened.add(cycle);
        return round.submissions.of(cycle).stream().map(Submission::id).toList();
    }

    private void on(int month, int day) {
        clock.setTo(LocalDate.of(2021, month, day));
    }

    private void handIn(SubmissionId id) {
        round.fill(world.staff, id, "47.4");
        round.handIn(world.staff, id);
    }

    private void approve(SubmissionId id) {
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }

    private void answer(SubmissionId id) {
        round.entry.open(world.staff, id).findings().stream()
                .map(Finding::id)
                .forEach(finding -> round.answer(world.staff, finding));
    }

    private int version(SubmissionId id) {
        return round.submissions.get(world.central, id).version();
    }

    private List<Integer> years(PersonId by) {
        return onTime.rates(by).stream()
                .filter(rate -> rate.department() == null)
                .map(rate -> rate.year().year())
                .toList();
    }

    private Rate rate(int year, @Nullable String department, int total, int handedIn, int approved, int extended) {
        return new Rate(
                opened.getFirst().value(), new FiscalYear(year), department, total, handedIn, approved, extended);
    }
}
