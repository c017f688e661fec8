package org.jisseki.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jisseki.common.Status.APPROVED;
import static org.jisseki.common.Status.AWAITING_APPROVAL;
import static org.jisseki.common.Status.DRAFT;
import static org.jisseki.common.Status.IN_REVIEW;
import static org.jisseki.common.Status.NOT_STARTED;

import java.util.Map;
import org.jisseki.common.PersonId;
import org.jisseki.submission.Finding;
import org.jisseki.submission.UnitForm;
import org.jisseki.tracking.Filter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Who may see what, and who may enter: sentences written by hand from the domain, the design and the order. None reads the table. */
class SeeingOracleProcessTest extends Oracle {

    SeeingOracleProcessTest(ApplicationContext portal) {
        super(portal);
    }

    @Test
    @DisplayName("A section enters the actuals of its own unit")
    void aSectionEntersTheActualsOfItsOwnUnit() {
        unit(NOT_STARTED);
        round.entry.save(world.staff, id, UnitForm.SETTLED, "990");
        assertThat(round.entry.open(world.staff2, id).draft()).containsEntry(UnitForm.SETTLED, "990");
    }

    @Test
    @DisplayName("A colleague of the same section hands in what another entered")
    void aColleagueOfTheSameSectionHandsInWhatAnotherEntered() {
        unit(DRAFT);
        assertThat(round.handIn(world.staff2, id).status()).isEqualTo(IN_REVIEW);
    }

    @Test
    @DisplayName("A section of another division of the same department cannot open a unit")
    void aSectionOfAnotherDivisionOfTheSameDepartmentCannotOpenAUnit() {
        unit(IN_REVIEW);
        hidden(by -> round.entry.open(by, id), world.person(Role.SECTION_STAFF, world.own, null, null));
    }

    @Test
    @DisplayName("A section of another department cannot open a unit")
    void aSectionOfAnotherDepartmentCannotOpenAUnit() {
        unit(DRAFT);
        hidden(by -> round.entry.open(by, id), otherStaff());
    }

    @Test
    @DisplayName("A section of another department can neither enter nor hand in a unit")
    void aSectionOfAnotherDepartmentCanNeitherEnterNorHandInAUnit() {
        unit(DRAFT);
        hidden(by -> round.entry.save(by, id, UnitForm.SETTLED, "1"), otherStaff());
        hidden(by -> round.entry.handIn(by, id, version()), otherStaff());
    }

    @Test
    @DisplayName("A reviewer of another department cannot open a unit")
    void aReviewerOfAnotherDepartmentCannotOpenAUnit() {
        unit(IN_REVIEW);
        hidden(
                by -> round.entry.open(by, id),
                world.person(Role.DIVISION_HEAD, world.other, world.otherDivision, null));
    }

    @Test
    @DisplayName("A reviewer of another department can neither pass on nor return a unit")
    void aReviewerOfAnotherDepartmentCanNeitherPassOnNorReturnAUnit() {
        unit(IN_REVIEW);
        PersonId stranger = world.person(Role.DIVISION_HEAD, world.other, world.otherDivision, null);
        hidden(by -> round.decisions.pass(by, seen()), stranger);
        hidden(by -> round.decisions.sendBack(by, seen(), FINDING), stranger);
    }

    @Test
    @DisplayName("A department head of another department can neither open nor approve a unit")
    void aDepartmentHeadOfAnotherDepartmentCanNeitherOpenNorApproveAUnit() {
        unit(AWAITING_APPROVAL);
        PersonId stranger = world.person(Role.DEPARTMENT_HEAD, world.other, null, null);
        hidden(by -> round.entry.open(by, id), stranger);
        hidden(by -> round.decisions.approve(by, seen()), stranger);
    }

    @Test
    @DisplayName("A department coordinator of another department cannot open a unit")
    void aDepartmentCoordinatorOfAnotherDepartmentCannotOpenAUnit() {
        unit(DRAFT);
        hidden(by -> round.entry.open(by, id), world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null));
    }

    @Test
    @DisplayName("A department coordinator sees a unit of the own department")
    void aDepartmentCoordinatorSeesAUnitOfTheOwnDepartment() {
        unit(DRAFT);
        assertThat(round.entry.open(world.coordinator, id).draft()).isNotEmpty();
    }

    @Test
    @DisplayName("A department coordinator neither enters nor hands in nor decides")
    void aDepartmentCoordinatorNeitherEntersNorHandsInNorDecides() {
        unit(DRAFT);
        refused(by -> round.entry.save(by, id, UnitForm.SETTLED, "1"), world.coordinator);
        refused(by -> round.entry.handIn(by, id, version()), world.coordinator);
        round.handIn(world.staff, id);
        refused(by -> round.decisions.pass(by, seen()), world.coordinator);
    }

    @Test
    @DisplayName("The lead department's staff read another department's unit of their measure")
    void theLeadDepartmentsStaffReadAnotherDepartmentsUnitOfTheirMeasure() {
        unit(DRAFT);
        assertThat(round.entry.open(leadStaff(), id).draft()).isNotEmpty();
    }

    @Test
    @DisplayName("The lead department's staff comment on another department's unit of their measure")
    void theLeadDepartmentsStaffCommentOnAnotherDepartmentsUnitOfTheirMeasure() {
        unit(IN_REVIEW);
        PersonId lead = leadStaff();
        findings.raise(lead, id, FINDING);
        assertThat(findings.of(world.staff, id))
                .singleElement()
                .extracting(Finding::raisedBy)
                .isEqualTo(lead);
    }

    @Test
    @DisplayName("The lead department's staff can neither edit nor hand in another department's unit")
    void theLeadDepartmentsStaffCanNeitherEditNorHandInAnotherDepartmentsUnit() {
        unit(DRAFT);
        refused(by -> round.entry.save(by, id, UnitForm.SETTLED, "1"), leadStaff());
        refused(by -> round.entry.handIn(by, id, version()), leadStaff());
    }

    @Test
    @DisplayName("The lead department's staff cannot take back another department's unit")
    void theLeadDepartmentsStaffCannotTakeBackAnotherDepartmentsUnit() {
        unit(IN_REVIEW);
        refused(by -> round.entry.recall(by, id, version()), leadStaff());
    }

    @Test
    @DisplayName("The lead's department head reads, and does not approve another department's unit")
    void theLeadsDepartmentHeadReadsAndDoesNotApproveAnotherDepartmentsUnit() {
        unit(AWAITING_APPROVAL);
        PersonId lead = world.person(Role.DEPARTMENT_HEAD, world.lead, null, null);
        assertThat(round.submissions.get(lead, id).status()).isEqualTo(AWAITING_APPROVAL);
        refused(by -> round.decisions.approve(by, seen()), lead);
    }

    @Test
    @DisplayName("The lead's division head reads, and does not pass on another department's unit")
    void theLeadsDivisionHeadReadsAndDoesNotPassOnAnotherDepartmentsUnit() {
        unit(IN_REVIEW);
        PersonId lead = world.person(Role.DIVISION_HEAD, world.lead, world.leadDivision, null);
        assertThat(round.entry.open(lead, id).revisions()).hasSize(1);
        refused(by -> round.decisions.pass(by, seen()), lead);
    }

    @Test
    @DisplayName("The central coordinator reads a unit before its entry and after its approval")
    void theCentralCoordinatorReadsAUnitBeforeItsEntryAndAfterItsApproval() {
        unit(NOT_STARTED);
        round.entry.open(world.central, id);
        advance(NOT_STARTED, APPROVED);
        assertThat(round.entry.open(world.central, id).revisions()).hasSize(1);
    }

    @Test
    @DisplayName("The central coordinator never edits")
    void theCentralCoordinatorNeverEdits() {
        unit(DRAFT);
        refused(by -> round.entry.save(by, id, UnitForm.SETTLED, "1"), world.central);
        refused(by -> round.entry.handIn(by, id, version()), world.central);
    }

    @Test
    @DisplayName("The central coordinator decides on no unit")
    void theCentralCoordinatorDecidesOnNoUnit() {
        unit(IN_REVIEW);
        refused(by -> round.decisions.pass(by, seen()), world.central);
        round.pass(world.reviewer, id);
        refused(by -> round.decisions.approve(by, seen()), world.central);
    }

    @Test
    @DisplayName("The system administrator sees no figure before release")
    void theSystemAdministratorSeesNoFigureBeforeRelease() {
        unit(APPROVED);
        hidden(by -> round.submissions.get(by, id), world.administrator);
        hidden(by -> round.entry.open(by, id), world.administrator);
        hidden(by -> round.entry.revision(by, id, 1), world.administrator);
    }

    @Test
    @DisplayName("The system administrator sees neither who is late nor the record")
    void theSystemAdministratorSeesNeitherWhoIsLateNorTheRecord() {
        unit(DRAFT);
        hidden(by -> outstanding.stretch(by, cycle(), Filter.ALL_LEFT, 0, 10), world.administrator);
        hidden(by -> recordSearch.check(by, id), world.administrator);
    }

    @Test
    @DisplayName("The system administrator imports neither plans nor the organisation")
    void theSystemAdministratorImportsNeitherPlansNorTheOrganisation() {
        hidden(by -> planImport.run(by, Map.of()), world.administrator);
        hidden(by -> organisationImport.run(by, Map.of()), world.administrator);
    }

    @Test
    @DisplayName("A reader sees published editions only: no unit, not even an approved one")
    void aReaderSeesPublishedEditionsOnlyNoUnitNotEvenAnApprovedOne() {
        unit(APPROVED);
        PersonId reader = world.person(Role.READER, world.own, world.ownDivision, world.ownSection);
        hidden(by -> round.entry.open(by, id), reader);
        assertThat(myTurn.of(reader)).isEmpty();
    }

    @Test
    @DisplayName("Who holds no post sees nothing")
    void whoHoldsNoPostSeesNothing() {
        unit(DRAFT);
        hidden(by -> round.entry.open(by, id), new PersonId(Long.MAX_VALUE));
    }
}
