package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jisseki.authority.Role;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.organisation.Place;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jisseki.tracking.MyTurn;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 担当替え of who writes paragraphs of an evaluation: the paragraphs go with their drafts, everything else stays. */
@PortalTest
class WriterReassignedProcessTest {

    private static final String OWN_ISSUES = EvaluationForm.key("ISSUES", 1);
    private static final String LEAD_ISSUES = EvaluationForm.key("ISSUES", 2);
    private static final String REMAINING = EvaluationForm.key("REMAINING", 1);
    private static final String WHY = "異動のため。";

    private final Round round;
    private final Reassigning reassigning;
    private final ReassigningWriters writers;
    private final MyTurn myTurn;
    private final RecordBook record;
    private final TestWorld world;
    private final PersonId leadStaff;
    private final PersonId newStaff;
    private final long beside;
    private final SubmissionId evaluation;

    WriterReassignedProcessTest(ApplicationContext portal) {
        this.round = new Round(portal);
        this.reassigning = portal.getBean(Reassigning.class);
        this.writers = portal.getBean(ReassigningWriters.class);
        this.myTurn = portal.getBean(MyTurn.class);
        this.record = portal.getBean(RecordBook.class);
        this.world = new TestWorld(portal.getBean(JdbcClient.class), 1).evaluated();
        this.leadStaff = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        this.beside = world.section(world.ownDivision, "B");
        this.newStaff = world.person(Role.SECTION_STAFF, world.own, world.ownDivision, beside);
        this.evaluation = round.open(world).getLast();
    }

    @Test
    void theParagraphsGoWithTheirDraftsAndTheRestStays() {
        round.entry.save(world.staff, evaluation, OWN_ISSUES, "現場から。");
        assertThat(waits(newStaff)).isFalse();

        writers.reassign(world.central, seen(), world.ownSection, beside, " " + WHY);

        assertThat(waits(newStaff)).isTrue();
        assertThat(waits(world.staff)).isFalse();
        assertThat(round.entry.open(newStaff, evaluation).draft()).containsEntry(OWN_ISSUES, "現場から。");
        round.entry.save(newStaff, evaluation, OWN_ISSUES, "現場から、もう一度。");
        assertThatThrownBy(() -> round.entry.save(newStaff, evaluation, LEAD_ISSUES, "×"))
                .hasMessage("submission.evaluation.notYours");
        assertThatThrownBy(() -> round.entry.save(world.staff, evaluation, OWN_ISSUES, "×"))
                .isInstanceOf(NotFoundException.class);
        Submission after = round.submissions.get(leadStaff, evaluation);
        assertThat(after.sectionId()).isEqualTo(world.leadSection);
        assertThat(after.reviewer()).isEqualTo(world.leadReviewerPost);
        assertThat(after.status()).isEqualTo(Status.DRAFT);
        RecordRow act = record.of(Act.SUBMISSION, evaluation.value()).stream()
                .filter(row -> row.act().act().equals("REASSIGN_WRITER"))
                .findFirst()
                .orElseThrow();
        assertThat(act.act().detail()).isEqualTo(world.ownSection + ">" + beside);
        assertThat(act.act().person()).isEqualTo(world.central);
        assertThat(record.reasons(Act.SUBMISSION, evaluation.value())).containsEntry(act.seq(), WHY);
    }

    @Test
    void oneWhoTookOverFromTwoWritesBothAndGivesBothAway() {
        writers.reassign(world.central, seen(), world.ownSection, world.otherSection, WHY);
        reassigning.reassign(world.central, List.of(seen()), beside(world.leadDivision), WHY);
        PersonId taker = world.person(Role.SECTION_STAFF, world.other, world.otherDivision, world.otherSection);
        round.entry.save(taker, evaluation, OWN_ISSUES, "現場から。");

        writers.reassign(world.central, seen(), world.otherSection, world.ownSection, WHY);

        round.entry.save(world.staff, evaluation, OWN_ISSUES, "もとどおり。");
    }

    @Test
    void whoHandsInTakesTheOwnParagraphsAlongWhenTheWholeIsMoved() {
        long to = beside(world.leadDivision);
        PersonId taker = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, to);
        round.entry.save(leadStaff, evaluation, EvaluationForm.GRADE, "B");

        reassigning.reassign(world.central, List.of(seen()), to, WHY);

        for (String field : List.of(EvaluationForm.REASON, LEAD_ISSUES, REMAINING)) {
            round.entry.save(taker, evaluation, field, "書いた。");
        }
        assertThatThrownBy(() -> round.entry.save(taker, evaluation, OWN_ISSUES, "×"))
                .hasMessage("submission.evaluation.notYours");
        round.entry.save(world.staff, evaluation, OWN_ISSUES, "現場から。");
    }

    @Test
    void whatASectionWritesIsCoordinatedAsAUnitOfThatSection() {
        PersonId leadCoordinator = world.person(Role.DEPARTMENT_COORDINATOR, world.lead, null, null);
        assertThat(writers.movable(world.central, evaluation))
                .extracting(Place::sectionId)
                .containsExactly(world.ownSection);
        assertThat(writers.movable(leadCoordinator, evaluation)).isEmpty();
        assertRefused(() -> writers.reassign(leadCoordinator, seen(), world.ownSection, beside, WHY));
        for (PersonId by : List.of(world.staff, leadStaff)) {
            assertRefused(() -> writers.reassign(by, seen(), world.ownSection, beside, WHY));
        }
        assertThatThrownBy(() -> writers.reassign(world.administrator, seen(), world.ownSection, beside, WHY))
                .isInstanceOf(NotFoundException.class);

        long inLead = beside(world.leadDivision);
        writers.reassign(world.central, seen(), world.ownSection, inLead, WHY);
        assertThatThrownBy(() -> writers.reassign(leadCoordinator, seen(), inLead, world.ownSection, WHY))
                .hasMessage("submission.reassign.outside");
        long alsoInLead = world.section(world.leadDivision, "D");
        writers.reassign(leadCoordinator, seen(), inLead, alsoInLead, WHY);
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingMoves() {
        assertThatThrownBy(() -> writers.reassign(world.central, seen(), world.otherSection, beside, WHY))
                .hasMessage("submission.reassign.noWriter");
        assertThatThrownBy(() -> writers.reassign(world.central, seen(), world.leadSection, beside, WHY))
                .as("who hands in is moved with the whole")
                .hasMessage("submission.reassign.noWriter");
        assertThatThrownBy(() -> writers.reassign(world.central, seen(), world.ownSection, world.ownSection, WHY))
                .hasMessage("submission.reassign.same");
        for (String reason : List.of(" ", "𠮷".repeat(Reassigning.LENGTH + 1))) {
            assertThatThrownBy(() -> writers.reassign(world.central, seen(), world.ownSection, beside, reason))
                    .isInstanceOf(InvalidFieldsException.class);
        }
        assertThatThrownBy(() -> writers.reassign(world.central, seen(), world.ownSection, -1, WHY))
                .isInstanceOf(InvalidFieldsException.class);
        AsSeen stale = seen();
        round.entry.save(world.staff, evaluation, OWN_ISSUES, "現場から。");
        assertThatThrownBy(() -> writers.reassign(world.central, stale, world.ownSection, beside, WHY))
                .isInstanceOf(ConflictException.class);
        round.entry.save(world.staff, evaluation, OWN_ISSUES, "まだここ。");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RefusedException.class).isNotInstanceOf(NotFoundException.class);
    }

    private long beside(long division) {
        return world.section(division, "C");
    }

    private AsSeen seen() {
        return new AsSeen(
                evaluation, round.submissions.get(world.central, evaluation).version());
    }

    private boolean waits(PersonId person) {
        return myTurn.of(person).stream()
                .anyMatch(waiting -> waiting.unit().id().equals(evaluation));
    }
}
