package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jisseki.common.CycleId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycles;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.record.Act;
import org.jisseki.record.Chain;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.submission.ApprovalRoute;
import org.jisseki.submission.DecidedUnits;
import org.jisseki.submission.Findings;
import org.jisseki.submission.MissingUnits;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A measure's report from the opening to the end of its process, on the real database and engine. */
@PortalTest
class MeasureReportProcessTest {

    private final ApplicationContext portal;
    private final Round round;
    private final Publishing publishing;
    private final ReportRows rows;
    private final ReportSteps steps;
    private final ApprovalRoute route;
    private final RecordBook record;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TestWorld world;
    private List<SubmissionId> units = List.of();

    MeasureReportProcessTest(ApplicationContext portal) {
        this.portal = portal;
        this.round = new Round(portal);
        this.publishing = new Publishing(portal);
        this.rows = portal.getBean(ReportRows.class);
        this.steps = portal.getBean(ReportSteps.class);
        this.route = portal.getBean(ApprovalRoute.class);
        this.record = portal.getBean(RecordBook.class);
        this.clock = portal.getBean(TestClock.class);
        this.jdbc = portal.getBean(JdbcClient.class);
        this.world = new TestWorld(jdbc, 2);
    }

    @BeforeEach
    void open() {
        units = round.open(world);
    }

    @Test
    void goesItsWayFromTheOpeningToTheEndOfItsProcess() {
        assertStands(ReportStatus.COLLECTING, "collect");
        approve(units.getFirst(), "40");
        assertStands(ReportStatus.COLLECTING, "collect");
        approve(units.getLast(), "41");
        assertStands(ReportStatus.CHECKING, "check");
        publishing.check(world.central, cycle());
        assertStands(ReportStatus.CHECKED, "freeze");
        publishing.freeze(world.central, cycle());
        assertStands(ReportStatus.FROZEN, "release");
        publishing.release(world.central, cycle());
        assertStands(ReportStatus.RELEASED, null);
        assertThat(record.of(Act.MEASURE, report().id()))
                .extracting(row -> row.act().act())
                .containsExactly("OPEN", "COMPLETE", "CHECK", "FREEZE", "RELEASE");
    }

    @Test
    void aUnitNamedMissingCountsAsDecidedUntilThatIsTakenBack() {
        approve(units.getFirst(), "40");
        MissingUnits missing = portal.getBean(MissingUnits.class);
        missing.name(world.central, units.getLast(), version(units.getLast()), "間に合わない。");
        assertStands(ReportStatus.CHECKING, "check");
        missing.takeBack(world.central, units.getLast(), version(units.getLast()));
        assertStands(ReportStatus.COLLECTING, "collect");
    }

    @Test
    void aUnitReturnedAfterItsApprovalGoesItsWholeWayAgainAndTheReportWaitsForIt() {
        approve(units.getFirst(), "40");
        approve(units.getLast(), "41");
        publishing.check(world.central, cycle());
        Submission decided = read(units.getFirst());
        assertThat(route.position(decided.process()))
                .as("its process has ended")
                .isEmpty();

        returnDecided(units.getFirst());

        Submission returned = read(units.getFirst());
        assertThat(returned.status()).isEqualTo(Status.RETURNED);
        assertThat(returned.process()).isNotEqualTo(decided.process());
        assertThat(route.position(returned.process())).contains("enter");
        assertStands(ReportStatus.COLLECTING, "collect");

        answerAll(units.getFirst());
        round.entry.save(world.staff, units.getFirst(), UnitForm.SETTLED, "980");
        round.handIn(world.staff, units.getFirst());
        round.pass(world.reviewer, units.getFirst());
        assertStands(ReportStatus.COLLECTING, "collect");
        round.approve(world.head, units.getFirst());
        assertThat(read(units.getFirst()).revisionNo()).isEqualTo(2);
        assertStands(ReportStatus.CHECKING, "check");
        assertThat(record.of(Act.SUBMISSION, units.getFirst().value())).allMatch(RecordRow::isIntact);
    }

    @Test
    void aReturnAfterTheApprovalNeedsAFinding() {
        approve(units.getFirst(), "40");
        Submission before = read(units.getFirst());
        assertThatThrownBy(() -> round.decisions.returnDecided(world.central, before.seen(), List.of()))
                .isInstanceOf(RefusedException.class);
        assertThat(read(units.getFirst())).isEqualTo(before);
    }

    @Test
    void whatWasMissingAndIsSentBackAfterItsApprovalIsWaitedForAgain() {
        publishing.nameMissing(world.central, cycle());
        approve(units.getFirst(), "40");
        returnDecided(units.getFirst());
        assertStands(ReportStatus.COLLECTING, "collect");
    }

    @Test
    void aStoppedUnitIsNotWaitedForAndStandsInNoSheet() {
        approve(units.getFirst(), "40");
        DecidedUnits decided = portal.getBean(DecidedUnits.class);
        Submission stopped = decided.stop(world.central, units.getLast(), version(units.getLast()), "事業を行わなかったため");
        assertThat(stopped.status()).isEqualTo(Status.CANCELLED);
        assertThat(route.position(stopped.process())).isEmpty();
        assertThat(record.reasons(Act.SUBMISSION, stopped.id().value())).containsValue("事業を行わなかったため");
        assertStands(ReportStatus.CHECKING, "check");

        Edition edition = publishing.release(world.central, cycle()).getFirst();
        assertThat(publishing.editions.sheet(edition.planCode(), edition.year(), edition.measureCode(), 1))
                .hasValueSatisfying(sheet -> assertThat(sheet.missing()).isEmpty());
        assertStands(ReportStatus.RELEASED, null);
    }

    @Test
    void anApprovedUnitCanBeStoppedToo() {
        approve(units.getFirst(), "40");
        portal.getBean(DecidedUnits.class).stop(world.central, units.getFirst(), version(units.getFirst()), "対象外のため");
        assertThat(read(units.getFirst()).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void aUnitThatCameIntoThePlanSinceIsAskedForAndWaitedFor() {
        units.forEach(unit -> approve(unit, "40"));
        Cycles cycles = publishing.cycles;
        assertThat(cycles.notAsked(world.central, cycle())).isEmpty();
        world.addProgram(3);
        assertThat(cycles.notAsked(world.central, cycle())).singleElement().satisfies(unit -> {
            cycles.add(world.central, cycle(), publishing.version(cycle()), unit);
            assertThatThrownBy(() -> cycles.add(world.central, cycle(), publishing.version(cycle()), unit))
                    .hasMessage("cycle.unitAsked");
        });
        assertStands(ReportStatus.COLLECTING, "collect");
        List<Submission> all = round.submissions.of(cycle());
        assertThat(all).hasSize(3);
        assertThat(all.getLast().status()).isEqualTo(Status.NOT_STARTED);
        assertThat(route.position(all.getLast().process())).contains("enter");
        assertThat(all.getFirst().status()).isEqualTo(Status.APPROVED);
        approve(all.getLast().id(), "42");
        assertStands(ReportStatus.CHECKING, "check");
    }

    @Test
    void nothingIsAddedToAReleasedMeasure() {
        units.forEach(unit -> approve(unit, "40"));
        publishing.release(world.central, cycle());
        world.addProgram(3);
        assertThatThrownBy(() -> publishing.cycles.add(
                        world.central,
                        cycle(),
                        publishing.version(cycle()),
                        publishing.cycles.notAsked(world.central, cycle()).getFirst()))
                .hasMessage("publication.report.released");
        assertThat(round.submissions.of(cycle())).hasSize(2);
    }

    @Test
    void aCancelledOpeningCancelsItsReports() {
        String process = report().process();
        publishing.cycles.cancel(world.central, cycle(), publishing.version(cycle()));
        assertThat(report().status()).isEqualTo(ReportStatus.CANCELLED);
        assertThat(steps.position(process)).isEmpty();
    }

    @Test
    void ofTwoLastApprovalsAtTheSameMomentOneCompletesTheReport() throws Exception {
        for (int i = 0; i < 20; i++) {
            TestWorld pair = new TestWorld(jdbc, 2);
            List<SubmissionId> both = round.open(pair);
            for (SubmissionId unit : both) {
                round.fill(pair.staff, unit, "40");
                round.handIn(pair.staff, unit);
                round.pass(pair.reviewer, unit);
            }
            CyclicBarrier start = new CyclicBarrier(2);
            try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
                List<Future<Submission>> approvals = new ArrayList<>();
                for (SubmissionId unit : both) {
                    approvals.add(pool.submit(() -> {
                        start.await();
                        return round.approve(pair.head, unit);
                    }));
                }
                for (Future<Submission> approval : approvals) {
                    approval.get();
                }
            }
            CycleId cycle = round.submissions.get(pair.central, both.getFirst()).cycle();
            assertThat(publishing.statuses(cycle)).containsExactly("CHECKING");
        }
    }

    @Test
    void whatIsReleasedWithAUnitMissingWaitsForItAndEndsWithTheNextEdition() {
        approve(units.getFirst(), "40");
        publishing.release(world.central, cycle());
        assertStands(ReportStatus.RELEASED, "release");
        approve(units.getLast(), "41");
        publishing.release(world.central, cycle());
        assertStands(ReportStatus.RELEASED, null);
        assertThat(publishing.editions.of(cycle())).extracting(Edition::no).containsExactly(1, 2);
    }

    @Test
    void nothingIsFrozenBeforeAllIsChecked() {
        units.forEach(unit -> approve(unit, "40"));
        assertThatThrownBy(() -> publishing.draft.freeze(world.central, cycle(), publishing.version(cycle())))
                .hasMessage("publication.freeze.unchecked");
        publishing.freeze(world.central, cycle());
        assertThatThrownBy(() -> publishing.draft.freeze(world.central, cycle(), publishing.version(cycle())))
                .hasMessage("publication.freeze.nothing");
    }

    @Test
    void aReportIsCheckedAsItWasSeenOrNotAtAll() {
        units.forEach(unit -> approve(unit, "40"));
        MeasureReports.Seen seen = new MeasureReports.Seen(report().id(), report().version());
        returnDecided(units.getFirst());
        assertThatThrownBy(() -> publishing.reports.check(world.central, List.of(seen)))
                .hasMessage("publication.report.changed");
        assertStands(ReportStatus.COLLECTING, "collect");
    }

    @Test
    void aTimeThatHasComeReleasesByItself() {
        units.forEach(unit -> approve(unit, "40"));
        publishing.freeze(world.central, cycle());
        LocalDateTime at = LocalDateTime.of(2021, 7, 15, 9, 30);
        publishing.releases.schedule(world.central, cycle(), publishing.version(cycle()), at);
        publishing.releases.releaseDue();
        assertThat(publishing.statuses(cycle())).containsExactly("FROZEN");

        clock.advance(Duration.ofDays(60)); // the portal was down at 9:30
        publishing.releases.releaseDue();
        publishing.awaitPublic(cycle());

        assertThat(publishing.editions.of(cycle()))
                .singleElement()
                .satisfies(edition -> assertThat(edition.releasedAt()).startsWith("2021-07-24T10:00"));
        assertThat(record.of(Act.CYCLE, cycle().value()).getLast().act().person())
                .isEqualTo(world.central);
        publishing.releases.releaseDue();
        assertThat(publishing.editions.of(cycle())).hasSize(1);
    }

    @Test
    void aTimeThatWasTakenBackReleasesNothing() {
        units.forEach(unit -> approve(unit, "40"));
        publishing.freeze(world.central, cycle());
        publishing.releases.schedule(
                world.central, cycle(), publishing.version(cycle()), LocalDateTime.of(2021, 6, 1, 9, 0));
        publishing.releases.withdraw(world.central, cycle(), publishing.version(cycle()));
        clock.advance(Duration.ofDays(60));
        publishing.releases.releaseDue();
        assertThat(publishing.statuses(cycle())).containsExactly("FROZEN");
    }

    @Test
    void whatIsDueWaitsUntilEveryUnitIsApprovedOrNamedMissing() {
        units.forEach(unit -> approve(unit, "40"));
        publishing.freeze(world.central, cycle());
        publishing.releases.schedule(
                world.central, cycle(), publishing.version(cycle()), LocalDateTime.of(2021, 6, 1, 9, 0));
        returnDecided(units.getFirst());
        assertStands(ReportStatus.FROZEN, "release");
        clock.advance(Duration.ofDays(60));
        publishing.releases.releaseDue();
        assertThat(publishing.statuses(cycle())).containsExactly("FROZEN");
        publishing.nameMissing(world.central, cycle());
        publishing.releases.releaseDue();
        publishing.awaitPublic(cycle());
        assertThat(publishing.editions.of(cycle())).hasSize(1);
    }

    @Test
    void severalWhoReleaseAtTheSameMomentMakeOneRelease() throws Exception {
        units.forEach(unit -> approve(unit, "40"));
        publishing.freeze(world.central, cycle());
        publishing.releases.schedule(
                world.central, cycle(), publishing.version(cycle()), LocalDateTime.of(2021, 6, 1, 9, 0));
        clock.advance(Duration.ofDays(60));
        CyclicBarrier start = new CyclicBarrier(4);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> polls = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                polls.add(pool.submit(() -> {
                    start.await();
                    return publishing.releases.releaseDue();
                }));
            }
            int released = 0;
            for (Future<Integer> poll : polls) {
                released += poll.get();
            }
            assertThat(released).isEqualTo(1);
        }
        publishing.awaitPublic(cycle());
        assertThat(publishing.editions.of(cycle())).hasSize(1);
    }

    private void assertStands(ReportStatus status, @Nullable String position) {
        MeasureReport report = report();
        assertThat(report.status()).isEqualTo(status);
        assertThat(steps.position(report.process()).orElse(null)).isEqualTo(position);
        assertThat(Chain.of(record.of(Act.MEASURE, report.id()), report.head()).holds())
                .isTrue();
    }

    private MeasureReport report() {
        return rows.of(cycle()).getFirst();
    }

    private void approve(SubmissionId id, String actual) {
        round.fill(world.staff, id, actual);
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }

    private void returnDecided(SubmissionId id) {
        round.decisions.returnDecided(
                world.central, read(id).seen(), List.of(new NewFinding(UnitForm.SETTLED, "決算書と合いません。")));
    }

    private void answerAll(SubmissionId id) {
        Findings findings = portal.getBean(Findings.class);
        findings.of(world.staff, id).forEach(finding -> findings.answer(world.staff, finding.read(), "直しました。"));
    }

    private Submission read(SubmissionId id) {
        return round.submissions.get(world.central, id);
    }

    private int version(SubmissionId id) {
        return read(id).version();
    }

    private CycleId cycle() {
        return read(units.getFirst()).cycle();
    }
}
