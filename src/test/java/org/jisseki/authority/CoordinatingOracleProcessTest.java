package org.jisseki.authority;

import static org.jisseki.common.Status.APPROVED;
import static org.jisseki.common.Status.AWAITING_APPROVAL;
import static org.jisseki.common.Status.DRAFT;
import static org.jisseki.common.Status.IN_REVIEW;
import static org.jisseki.common.Status.NOT_STARTED;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jisseki.common.PersonId;
import org.jisseki.submission.AsSeen;
import org.jisseki.submission.Extending;
import org.jisseki.submission.Reassigning;
import org.jisseki.submission.Reminding;
import org.jisseki.submission.UnitDates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What coordinators may do to move work on: sentences written by hand. None reads the table. */
class CoordinatingOracleProcessTest extends Oracle {

    private final Reminding reminding;
    private final Extending extending;
    private final Reassigning reassigning;

    CoordinatingOracleProcessTest(ApplicationContext portal) {
        super(portal);
        this.reminding = portal.getBean(Reminding.class);
        this.extending = portal.getBean(Extending.class);
        this.reassigning = portal.getBean(Reassigning.class);
    }

    @Test
    @DisplayName("Who does the work neither asks again for it nor gives it more time nor gives it away")
    void whoDoesTheWorkDoesNotCoordinateIt() {
        unit(IN_REVIEW);
        for (PersonId by : List.of(world.staff, world.reviewer, world.head)) {
            acts(world.section(world.ownDivision, "W" + by.value())).forEach(act -> refused(act, by));
        }
    }

    @Test
    @DisplayName("The system administrator, and a coordinator of another department, know nothing of it")
    void whoMayNotSeeItKnowsNothingOfIt() {
        unit(DRAFT);
        PersonId elsewhere = world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null);
        for (PersonId by : List.of(world.administrator, elsewhere)) {
            acts(world.otherSection).forEach(act -> hidden(act, by));
        }
    }

    @Test
    @DisplayName("The lead department's coordinator sees other departments' units and leaves them alone")
    void theLeadDepartmentsCoordinatorLeavesOthersUnitsAlone() {
        unit(DRAFT);
        PersonId lead = world.person(Role.DEPARTMENT_COORDINATOR, world.lead, null, null);
        acts(world.leadSection).forEach(act -> refused(act, lead));
    }

    @Test
    @DisplayName("A department's coordinator moves a unit within the department, and the central one anywhere")
    void aUnitLeavesItsDepartmentByTheCentralCoordinatorAlone() {
        unit(AWAITING_APPROVAL);
        long beside = world.section(world.ownDivision, "B");
        refused(by -> reassign(by, world.leadSection), world.coordinator);
        reassign(world.coordinator, beside);
        reassign(world.central, world.leadSection);
        hidden(by -> reassign(by, beside), world.coordinator);
    }

    @Test
    @DisplayName("Coordinators of either kind ask again and extend, until it is approved")
    void coordinatorsAskAgainAndExtendUntilItIsApproved() {
        unit(NOT_STARTED);
        for (PersonId by : List.of(world.coordinator, world.central)) {
            remind(by);
        }
        extend(world.coordinator);
        advance(NOT_STARTED, APPROVED);
        for (PersonId by : List.of(world.coordinator, world.central)) {
            acts(world.section(world.ownDivision, "C" + by.value())).forEach(act -> refused(act, by));
        }
    }

    @Test
    @DisplayName("Who entered a unit does not review it after it was moved to where they review")
    void whoEnteredDoesNotReviewWhereItWasMoved() {
        unit(IN_REVIEW);
        world.assign(world.staff, world.post(Role.DIVISION_HEAD, world.other, world.otherDivision, null));
        world.post(Role.DEPARTMENT_HEAD, world.other, null, null);
        reassign(world.central, world.otherSection);
        fourEyes(by -> round.pass(by, id), world.staff);
        hidden(by -> round.pass(by, id), world.reviewer);
    }

    private List<Consumer<PersonId>> acts(long section) {
        return List.of(this::remind, this::extend, by -> reassign(by, section));
    }

    private void remind(PersonId by) {
        reminding.remind(by, List.of(asSeen()));
    }

    private void extend(PersonId by) {
        LocalDate later = LocalDate.of(2021, 6, 1);
        extending.extend(by, List.of(asSeen()), new UnitDates.Dates(later, null, null), "議会のため。");
    }

    private void reassign(PersonId by, long section) {
        reassigning.reassign(by, List.of(asSeen()), section, "異動のため。");
    }

    private AsSeen asSeen() {
        return new AsSeen(id, version());
    }
}
