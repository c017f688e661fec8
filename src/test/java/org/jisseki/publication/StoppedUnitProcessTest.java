package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.review.Queue;
import org.jisseki.submission.ApprovalRoute;
import org.jisseki.submission.DecidedUnits;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.EvaluationGate;
import org.jisseki.submission.MyUnits;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Seen;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jisseki.tracking.Filter;
import org.jisseki.tracking.MyTurn;
import org.jisseki.tracking.Outstanding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 取りやめ at every point of a unit's way: nobody is asked any more, nobody waits for it, and no sheet names it. */
@PortalTest
class StoppedUnitProcessTest {

    private static final String OWN_ISSUES = "paragraph:ISSUES:1";

    private final ApplicationContext portal;
    private final Round round;
    private final Publishing publishing;
    private final Queue queue;
    private final MyTurn myTurn;
    private final Outstanding outstanding;
    private final TestWorld world;
    private final PersonId leadStaff;
    private List<SubmissionId> units = List.of();
    private SubmissionId evaluation = new SubmissionId(0);

    StoppedUnitProcessTest(ApplicationContext portal) {
        this.portal = portal;
        this.round = new Round(portal);
        this.publishing = new Publishing(portal);
        this.queue = portal.getBean(Queue.class);
        this.myTurn = portal.getBean(MyTurn.class);
        this.outstanding = portal.getBean(Outstanding.class);
        this.world = new TestWorld(portal.getBean(JdbcClient.class), 2).evaluated();
        this.leadStaff = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
    }

    @BeforeEach
    void openTheYear() {
        List<SubmissionId> opened = round.open(world);
        units = opened.subList(0, 2);
        evaluation = opened.getLast();
    }

    @Test
    void beforeTheHandInItIsNobodysTurnAndWhatWasTypedIsKept() {
        SubmissionId unit = units.getFirst();
        round.fill(world.staff, unit, "40");
        stop(unit);

        assertNobodyWaits(unit, world.staff);
        assertThat(portal.getBean(MyUnits.class).of(world.staff))
                .noneMatch(line -> line.id().equals(unit));
        assertThatThrownBy(() -> round.entry.save(world.staff, unit, UnitForm.RESULT, "×"))
                .isInstanceOf(NotFoundException.class);
        assertThat(round.entry.open(world.central, unit).draft())
                .as("what was typed is kept, for who stopped it")
                .containsValue("取り組んだ。");
        List<RecordRow> rows = portal.getBean(RecordBook.class).of(Act.SUBMISSION, unit.value());
        assertThat(rows)
                .allMatch(RecordRow::isIntact)
                .extracting(row -> row.act().act())
                .endsWith("STOP");
    }

    @Test
    void afterTheHandInItLeavesTheQueuesAndAnOpenDecisionIsRefused() {
        for (SubmissionId unit : units) {
            round.fill(world.staff, unit, "40");
            round.handIn(world.staff, unit);
        }
        round.pass(world.reviewer, units.getLast());
        Seen reviewed = read(units.getFirst()).seen();
        Seen decided = read(units.getLast()).seen();
        assertThat(queued(world.reviewer)).contains(units.getFirst());
        assertThat(queued(world.head)).contains(units.getLast());

        units.forEach(this::stop);

        assertThat(queued(world.reviewer)).doesNotContainAnyElementsOf(units);
        assertThat(queued(world.head)).doesNotContainAnyElementsOf(units);
        units.forEach(unit -> assertNobodyWaits(unit, world.reviewer));
        units.forEach(unit -> assertNobodyWaits(unit, world.head));
        assertThatThrownBy(() -> round.decisions.pass(world.reviewer, reviewed)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> round.decisions.approve(world.head, decided)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> round.recall(world.staff, units.getFirst())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> stop(units.getFirst())).hasMessage("authority.notNow");
    }

    @Test
    void theLastThatWasWaitedForLetsTheReportGoOn() {
        decide(units.getFirst());
        stop(evaluation);
        assertThat(publishing.statuses(cycle())).containsExactly("COLLECTING");
        round.fill(world.staff, units.getLast(), "41");
        round.handIn(world.staff, units.getLast());
        stop(units.getLast());
        assertThat(publishing.statuses(cycle())).containsExactly("CHECKING");

        publishing.release(world.central, cycle());

        assertThat(sheet().programs()).extracting(Sheet.Program::title).containsExactly("①事業1");
        assertThat(sheet().indicators()).extracting(Sheet.Indicator::name).containsExactly("指標1");
        assertThat(sheet().missing()).isEmpty();
        assertThat(sheet().verdict()).isNull();
    }

    @Test
    void whatWasReturnedAfterItsDecisionIsStoppedInItsNewProcess() {
        decide(units.getFirst());
        round.decisions.returnDecided(
                world.central, read(units.getFirst()).seen(), List.of(new NewFinding(UnitForm.SETTLED, "決算書と合いません。")));
        String process = read(units.getFirst()).process();
        stop(units.getFirst());
        assertThat(portal.getBean(ApprovalRoute.class).position(process)).isEmpty();
        assertNobodyWaits(units.getFirst(), world.staff);
    }

    @Test
    void aDecidedUnitThatIsStoppedAfterTheFreezeIsAReplacementAndNotInTheEdition() {
        units.forEach(this::decide);
        stop(evaluation);
        publishing.freeze(world.central, cycle());

        stop(units.getFirst());

        assertThat(publishing.statuses(cycle())).containsExactly("FROZEN");
        assertThat(portal.getBean(Replacements.class).of(world.central, cycle()))
                .singleElement()
                .satisfies(replacement -> {
                    assertThat(replacement.submission()).isEqualTo(units.getFirst());
                    assertThat(replacement.frozen()).isEqualTo(1);
                    assertThat(replacement.status()).isEqualTo(Status.CANCELLED);
                });
        publishing.release(world.central, cycle());
        assertThat(sheet().programs()).extracting(Sheet.Program::title).containsExactly("②事業2");
        assertThatThrownBy(() -> stop(units.getLast()))
                .as("what is released is corrected, not stopped")
                .hasMessage("authority.notNow");
    }

    @Test
    void theEvaluationWaitsNoLongerForWhatIsStopped() {
        EvaluationGate gate = portal.getBean(EvaluationGate.class);
        decide(units.getFirst());
        assertThat(gate.holdingUp(read(evaluation)))
                .extracting(EvaluationGate.Waiting::id)
                .containsExactly(units.getLast());
        stop(units.getLast());
        assertThat(gate.holdingUp(read(evaluation))).isEmpty();
    }

    @Test
    void aStoppedEvaluationIsNoWritersTurnAndNobodyWritesInIt() {
        round.entry.save(world.staff, evaluation, OWN_ISSUES, "現場から。");
        units.forEach(this::decide);
        assertThat(publishing.statuses(cycle())).containsExactly("COLLECTING");

        stop(evaluation);

        assertThat(publishing.statuses(cycle())).containsExactly("CHECKING");
        for (PersonId writer : List.of(world.staff, leadStaff)) {
            assertNobodyWaits(evaluation, writer);
            assertThatThrownBy(() -> round.entry.save(writer, evaluation, OWN_ISSUES, "×"))
                    .isInstanceOf(RefusedException.class);
        }
        assertThatThrownBy(() -> round.entry.save(leadStaff, evaluation, EvaluationForm.GRADE, "B"))
                .isInstanceOf(RefusedException.class);
    }

    private void assertNobodyWaits(SubmissionId unit, PersonId person) {
        assertThat(myTurn.of(person)).noneMatch(waiting -> waiting.unit().id().equals(unit));
        assertThat(myTurn.turnsOf(person)).noneMatch(turn -> turn.id().equals(unit));
        assertThat(outstanding
                        .stretch(world.central, cycle(), Filter.ALL_LEFT, 0, 100)
                        .lines())
                .noneMatch(line -> line.unit().id().equals(unit));
        assertThat(portal.getBean(ApprovalRoute.class).position(read(unit).process()))
                .isEmpty();
    }

    private List<SubmissionId> queued(PersonId person) {
        return queue.of(person).stream().map(Queue.Item::id).toList();
    }

    private void stop(SubmissionId id) {
        portal.getBean(DecidedUnits.class).stop(world.central, id, read(id).version(), "事業を行わなかったため");
    }

    private void decide(SubmissionId id) {
        round.fill(world.staff, id, "40");
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }

    private Sheet sheet() {
        Edition edition = publishing.editions.of(cycle()).getFirst();
        return publishing.editions.sheet(edition);
    }

    private Submission read(SubmissionId id) {
        return round.submissions.get(world.central, id);
    }

    private CycleId cycle() {
        return read(units.getFirst()).cycle();
    }
}
