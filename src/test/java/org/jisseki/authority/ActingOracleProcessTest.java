package org.jisseki.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jisseki.common.Status.APPROVED;
import static org.jisseki.common.Status.AWAITING_APPROVAL;
import static org.jisseki.common.Status.CANCELLED;
import static org.jisseki.common.Status.DRAFT;
import static org.jisseki.common.Status.IN_REVIEW;
import static org.jisseki.common.Status.NOT_STARTED;
import static org.jisseki.common.Status.RETURNED;

import java.time.LocalDate;
import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.TestClock;
import org.jisseki.submission.Finding;
import org.jisseki.submission.Parts;
import org.jisseki.submission.Seen;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.TestWorld;
import org.jisseki.tracking.Filter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Who may do what and when: sentences written by hand from the domain, the design and the order. None reads the table. */
class ActingOracleProcessTest extends Oracle {

    private final TestClock clock;
    private final Parts parts;

    ActingOracleProcessTest(ApplicationContext portal, TestClock clock) {
        super(portal);
        this.clock = clock;
        this.parts = portal.getBean(Parts.class);
    }

    @Test
    @DisplayName("Nobody but the central coordinator opens a year")
    void nobodyButTheCentralCoordinatorOpensAYear() {
        for (PersonId by : List.of(world.staff, world.reviewer, world.head, world.coordinator, world.administrator)) {
            hidden(who -> round.cycles.open(who, world.opening(), (done, total) -> {}), by);
        }
        assertThat(round.cycles.standing(world.plan, TestWorld.YEAR)).isEmpty();
    }

    @Test
    @DisplayName("Nobody but the central coordinator cancels an opening")
    void nobodyButTheCentralCoordinatorCancelsAnOpening() {
        unit(NOT_STARTED);
        int version = round.cycles.get(cycle()).version();
        hidden(by -> round.cycles.cancel(by, cycle(), version), world.head);
        round.cycles.cancel(world.central, cycle(), version);
        assertThat(round.submissions.get(world.central, id).status()).isEqualTo(CANCELLED);
    }

    @Test
    @DisplayName("What a cancelled opening asked for is gone for its section")
    void whatACancelledOpeningAskedForIsGoneForItsSection() {
        unit(NOT_STARTED);
        round.cycles.cancel(world.central, cycle(), round.cycles.get(cycle()).version());
        hidden(by -> round.entry.open(by, id), world.staff);
        assertThat(myTurn.of(world.staff)).isEmpty();
    }

    @Test
    @DisplayName("Nobody but the central coordinator looks up the record")
    void nobodyButTheCentralCoordinatorLooksUpTheRecord() {
        unit(DRAFT);
        for (PersonId by : List.of(world.staff, world.reviewer, world.head, world.coordinator)) {
            hidden(who -> recordSearch.check(who, id), by);
        }
        assertThat(recordSearch.check(world.central, id)).isPresent();
    }

    @Test
    @DisplayName("Nobody but the system administrator looks after accounts")
    void nobodyButTheSystemAdministratorLooksAfterAccounts() {
        for (PersonId by : List.of(world.staff, world.head, world.central)) {
            hidden(who -> accounts.find(who, ""), by);
            hidden(who -> accounts.reset(who, world.head), by);
        }
    }

    @Test
    @DisplayName("Section staff have no list of who is late")
    void sectionStaffHaveNoListOfWhoIsLate() {
        unit(DRAFT);
        hidden(by -> outstanding.stretch(by, cycle(), Filter.ALL_LEFT, 0, 10), world.staff);
    }

    @Test
    @DisplayName("A department head's list holds the own department and none of another's")
    void aDepartmentHeadsListHoldsTheOwnDepartmentAndNoneOfAnothers() {
        unit(DRAFT);
        PersonId stranger = world.person(Role.DEPARTMENT_HEAD, world.other, null, null);
        assertThat(outstanding
                        .stretch(world.head, cycle(), Filter.ALL_LEFT, 0, 10)
                        .lines())
                .extracting(line -> line.unit().id())
                .containsExactly(id);
        assertThat(outstanding
                        .stretch(stranger, cycle(), Filter.ALL_LEFT, 0, 10)
                        .total())
                .isZero();
        assertThat(outstanding.overview(stranger, cycle()).total()).isZero();
    }

    @Test
    @DisplayName("Nobody edits after handing in")
    void nobodyEditsAfterHandingIn() {
        unit(IN_REVIEW);
        refused(by -> round.entry.save(by, id, UnitForm.SETTLED, "1"), world.staff);
        refused(by -> round.entry.save(by, id, UnitForm.SETTLED, "1"), world.reviewer);
    }

    @Test
    @DisplayName("Nobody edits what is approved")
    void nobodyEditsWhatIsApproved() {
        unit(APPROVED);
        refused(by -> round.entry.save(by, id, UnitForm.SETTLED, "1"), world.staff);
        refused(by -> round.entry.save(by, id, UnitForm.SETTLED, "1"), world.head);
    }

    @Test
    @DisplayName("The section takes back what nobody has decided on yet")
    void theSectionTakesBackWhatNobodyHasDecidedOnYet() {
        unit(IN_REVIEW);
        assertThat(round.recall(world.staff, id).status()).isEqualTo(DRAFT);
    }

    @Test
    @DisplayName("Nobody takes back what the reviewer has passed on")
    void nobodyTakesBackWhatTheReviewerHasPassedOn() {
        unit(AWAITING_APPROVAL);
        refused(by -> round.entry.recall(by, id, version()), world.staff);
    }

    @Test
    @DisplayName("The reviewer does not take back in the section's place")
    void theReviewerDoesNotTakeBackInTheSectionsPlace() {
        unit(IN_REVIEW);
        refused(by -> round.entry.recall(by, id, version()), world.reviewer);
    }

    @Test
    @DisplayName("The head does not approve what the reviewer has not passed on")
    void theHeadDoesNotApproveWhatTheReviewerHasNotPassedOn() {
        unit(IN_REVIEW);
        refused(by -> round.decisions.approve(by, seen()), world.head);
    }

    @Test
    @DisplayName("The reviewer does not approve where the route names the head")
    void theReviewerDoesNotApproveWhereTheRouteNamesTheHead() {
        unit(AWAITING_APPROVAL);
        refused(by -> round.decisions.approve(by, seen()), world.reviewer);
    }

    @Test
    @DisplayName("The unit's own department head approves it")
    void theUnitsOwnDepartmentHeadApprovesIt() {
        unit(AWAITING_APPROVAL);
        assertThat(round.approve(world.head, id).status()).isEqualTo(APPROVED);
    }

    @Test
    @DisplayName("A return opens the unit to its section again")
    void aReturnOpensTheUnitToItsSectionAgain() {
        unit(IN_REVIEW);
        round.sendBack(world.reviewer, id);
        round.entry.save(world.staff, id, UnitForm.SETTLED, "985");
        assertThat(round.entry.open(world.staff, id).draft()).containsEntry(UnitForm.SETTLED, "985");
    }

    @Test
    @DisplayName("The head returns what waits for approval, and nobody what is approved")
    void theHeadReturnsWhatWaitsForApprovalAndNobodyWhatIsApproved() {
        unit(AWAITING_APPROVAL);
        round.sendBack(world.head, id);
        advance(RETURNED, APPROVED);
        refused(by -> round.decisions.sendBack(by, seen(), FINDING), world.head);
        refused(by -> round.decisions.sendBack(by, seen(), FINDING), world.reviewer);
    }

    @Test
    @DisplayName("A decision names the revision that was seen, and no other")
    void aDecisionNamesTheRevisionThatWasSeenAndNoOther() {
        unit(IN_REVIEW);
        Seen older = seen();
        round.recall(world.staff, id);
        round.handIn(world.staff, id);
        refused(by -> round.decisions.pass(by, older), world.reviewer);
        refused(by -> round.decisions.pass(by, new Seen(id, version(), 2, "0".repeat(64))), world.reviewer);
    }

    @Test
    @DisplayName("Who entered a figure as one post cannot approve it as another")
    void whoEnteredAFigureAsOnePostCannotApproveItAsAnother() {
        world.assign(world.staff, world.headPost);
        unit(AWAITING_APPROVAL);
        fourEyes(by -> round.decisions.approve(by, seen()), world.staff);
    }

    @Test
    @DisplayName("Who edited one field cannot review what a colleague handed in")
    void whoEditedOneFieldCannotReviewWhatAColleagueHandedIn() {
        world.assign(world.staff2, world.reviewerPost);
        unit(DRAFT);
        round.entry.save(world.staff2, id, UnitForm.SETTLED, "985");
        round.handIn(world.staff, id);
        fourEyes(by -> round.decisions.pass(by, seen()), world.staff2);
    }

    @Test
    @DisplayName("Who only handed in cannot return it as its reviewer")
    void whoOnlyHandedInCannotReturnItAsItsReviewer() {
        world.assign(world.staff2, world.reviewerPost);
        unit(DRAFT);
        round.handIn(world.staff2, id);
        fourEyes(by -> round.decisions.sendBack(by, seen(), FINDING), world.staff2);
    }

    @Test
    @DisplayName("Who answered a finding cannot approve")
    void whoAnsweredAFindingCannotApprove() {
        world.assign(world.staff2, world.headPost);
        unit(IN_REVIEW);
        round.sendBack(world.reviewer, id);
        findings.answer(world.staff2, findings.of(world.staff2, id).getFirst().read(), "差引簿のとおりです。");
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        fourEyes(by -> round.decisions.approve(by, seen()), world.staff2);
    }

    @Test
    @DisplayName("Who answered a finding may ask again as its reviewer, but not close it")
    void whoAnsweredAFindingMayAskAgainAsItsReviewerButNotCloseIt() {
        world.assign(world.staff2, world.reviewerPost);
        unit(IN_REVIEW);
        round.sendBack(world.reviewer, id);
        findings.answer(world.staff2, findings.of(world.staff2, id).getFirst().read(), "差引簿のとおりです。");
        round.handIn(world.staff, id);
        fourEyes(by -> findings.close(by, findings.of(by, id).getFirst().read()), world.staff2);
        findings.askAgain(world.staff2, findings.of(world.staff2, id).getFirst().read(), "写しはありますか。");
        findings.close(
                world.reviewer, findings.of(world.reviewer, id).getFirst().read());
    }

    @Test
    @DisplayName("Who entered one field does not close a finding on another as the head")
    void whoEnteredOneFieldDoesNotCloseAFindingOnAnotherAsTheHead() {
        world.assign(world.staff2, world.headPost);
        unit(DRAFT);
        round.entry.save(world.staff2, id, UnitForm.RESULT, "取り組んだ。");
        round.handIn(world.staff, id);
        findings.raise(world.reviewer, id, FINDING);
        fourEyes(by -> findings.close(by, findings.of(by, id).getFirst().read()), world.staff2);
    }

    @Test
    @DisplayName("Four eyes still hold for the revision that follows a return")
    void fourEyesStillHoldForTheRevisionThatFollowsAReturn() {
        world.assign(world.staff, world.headPost);
        unit(IN_REVIEW);
        round.sendBack(world.reviewer, id);
        findings.answer(world.staff2, findings.of(world.staff2, id).getFirst().read(), "差引簿のとおりです。");
        round.handIn(world.staff2, id);
        round.pass(world.reviewer, id);
        fourEyes(by -> round.decisions.approve(by, seen()), world.staff);
    }

    @Test
    @DisplayName("A post that ended yesterday opens nothing any more")
    void aPostThatEndedYesterdayOpensNothingAnyMore() {
        unit(DRAFT);
        PersonId left = world.holder(world.reviewerPost);
        round.entry.open(left, id);
        ends(left, LocalDate.of(2021, 5, 24));
        hidden(by -> round.entry.open(by, id), left);
    }

    @Test
    @DisplayName("A post that begins tomorrow opens nothing yet")
    void aPostThatBeginsTomorrowOpensNothingYet() {
        unit(DRAFT);
        PersonId next = world.holder(world.headPost);
        begins(next, LocalDate.of(2021, 5, 26));
        hidden(by -> round.entry.open(by, id), next);
        clock.setTo(LocalDate.of(2021, 5, 26));
        assertThat(round.entry.open(next, id).draft()).isNotEmpty();
    }

    @Test
    @DisplayName("Whoever holds two posts sees through either")
    void whoeverHoldsTwoPostsSeesThroughEither() {
        unit(DRAFT);
        PersonId both = otherStaff();
        hidden(by -> round.entry.open(by, id), both);
        world.assign(both, world.headPost);
        assertThat(round.entry.open(both, id).draft()).isNotEmpty();
    }

    @Test
    @DisplayName("What one may not see answers as what does not exist")
    void whatOneMayNotSeeAnswersAsWhatDoesNotExist() {
        unit(DRAFT);
        PersonId stranger = otherStaff();
        Throwable unseen = catchThrowable(() -> round.entry.open(stranger, id));
        Throwable missing = catchThrowable(() -> round.entry.open(stranger, new SubmissionId(Long.MAX_VALUE)));
        assertThat(unseen).hasSameClassAs(missing).hasMessage(missing.getMessage());
    }

    @Test
    @DisplayName("A finding on a unit that one may not see can neither be read nor answered nor closed")
    void aFindingOnAUnitThatOneMayNotSeeCanNeitherBeReadNorAnsweredNorClosed() {
        unit(IN_REVIEW);
        round.sendBack(world.reviewer, id);
        Finding.Read finding = findings.of(world.staff, id).getFirst().read();
        hidden(by -> findings.of(by, id), otherStaff());
        hidden(by -> findings.answer(by, finding, "はい。"), otherStaff());
        hidden(by -> findings.close(by, finding), otherStaff());
        hidden(by -> findings.askAgain(by, finding, "なぜですか。"), otherStaff());
        hidden(by -> findings.raise(by, id, FINDING), otherStaff());
    }

    @Test
    @DisplayName("The section answers findings on its unit and does not close them")
    void theSectionAnswersFindingsOnItsUnitAndDoesNotCloseThem() {
        unit(IN_REVIEW);
        round.sendBack(world.reviewer, id);
        Finding.Read finding = findings.of(world.staff, id).getFirst().read();
        findings.answer(world.staff, finding, "差引簿のとおりです。");
        Finding.Read answered = findings.of(world.staff, id).getFirst().read();
        refused(by -> findings.close(by, answered), world.staff);
        refused(by -> findings.askAgain(by, answered, "なぜですか。"), world.staff);
        findings.close(world.reviewer, answered);
    }

    @Test
    @DisplayName("A reviewer does not answer in the section's place")
    void aReviewerDoesNotAnswerInTheSectionsPlace() {
        unit(IN_REVIEW);
        round.sendBack(world.reviewer, id);
        Finding.Read finding = findings.of(world.staff, id).getFirst().read();
        refused(by -> findings.answer(by, finding, "はい。"), world.reviewer);
    }

    @Test
    @DisplayName("Nobody but the central coordinator names a unit missing, and nobody once it is approved")
    void nobodyButTheCentralCoordinatorNamesAUnitMissingAndNobodyOnceItIsApproved() {
        unit(DRAFT);
        for (PersonId by : List.of(world.staff, world.reviewer, world.head, world.coordinator)) {
            refused(who -> missing.name(who, id, version(), "間に合わない。"), by);
        }
        hidden(who -> missing.name(who, id, version(), "間に合わない。"), world.administrator);
        missing.name(world.central, id, version(), "間に合わない。");
        refused(by -> missing.takeBack(by, id, version()), world.head);
        missing.takeBack(world.central, id, version());
        advance(DRAFT, APPROVED);
        refused(by -> missing.name(by, id, version(), "間に合わない。"), world.central);
    }

    @Test
    @DisplayName(
            "Nobody but a section that writes a part says that the part is done: not who hands in, reviews or coordinates")
    void nobodyButASectionThatWritesAPartSaysThatThePartIsDone() {
        unit(DRAFT);
        for (PersonId by : List.of(world.staff, world.reviewer, world.head, world.coordinator, world.central)) {
            refused(who -> parts.finish(who, id), by);
            refused(who -> parts.resume(who, id), by);
        }
        hidden(by -> parts.finish(by, id), otherStaff());
        hidden(by -> parts.finish(by, id), world.administrator);
    }
}
