package org.jisseki.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.organisation.OrganisationImport;
import org.jisseki.plan.PlanImport;
import org.jisseki.security.Accounts;
import org.jisseki.submission.Findings;
import org.jisseki.submission.MissingUnits;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Seen;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jisseki.tracking.MyTurn;
import org.jisseki.tracking.Outstanding;
import org.jisseki.tracking.RecordSearch;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A world with one unit for each sentence of the oracle, and the ways to be turned away. */
@PortalTest
abstract class Oracle {

    static final List<NewFinding> FINDING = List.of(new NewFinding(UnitForm.SETTLED, "根拠を示してください。"));

    final Round round;
    final Findings findings;
    final MissingUnits missing;
    final MyTurn myTurn;
    final Outstanding outstanding;
    final RecordSearch recordSearch;
    final PlanImport planImport;
    final OrganisationImport organisationImport;
    final Accounts accounts;
    final TestWorld world;

    /** The unit that the sentence speaks of. */
    SubmissionId id = new SubmissionId(0);

    private final JdbcClient jdbc;

    Oracle(ApplicationContext portal) {
        this.jdbc = portal.getBean(JdbcClient.class);
        this.round = new Round(portal);
        this.findings = portal.getBean(Findings.class);
        this.missing = portal.getBean(MissingUnits.class);
        this.myTurn = portal.getBean(MyTurn.class);
        this.outstanding = portal.getBean(Outstanding.class);
        this.recordSearch = portal.getBean(RecordSearch.class);
        this.planImport = portal.getBean(PlanImport.class);
        this.organisationImport = portal.getBean(OrganisationImport.class);
        this.accounts = portal.getBean(Accounts.class);
        this.world = new TestWorld(jdbc, 1);
    }

    /** Opens the year and brings its unit into a state: entered and handed in by the first of the section. */
    void unit(Status state) {
        id = round.open(world).getFirst();
        advance(Status.NOT_STARTED, state);
    }

    void advance(Status from, Status to) {
        if (from == Status.RETURNED) {
            findings.of(world.staff, id).forEach(finding -> findings.answer(world.staff, finding.read(), "はい。"));
        }
        if (from == Status.NOT_STARTED && to != from) {
            round.fill(world.staff, id, "47.4");
        }
        if (to.compareTo(Status.IN_REVIEW) >= 0) {
            round.handIn(world.staff, id);
        }
        if (to.compareTo(Status.AWAITING_APPROVAL) >= 0) {
            round.pass(world.reviewer, id);
        }
        if (to.compareTo(Status.APPROVED) >= 0) {
            round.approve(world.head, id);
        }
    }

    Seen seen() {
        return round.submissions.get(world.central, id).seen();
    }

    int version() {
        return round.submissions.get(world.central, id).version();
    }

    CycleId cycle() {
        return round.submissions.get(world.central, id).cycle();
    }

    PersonId otherStaff() {
        return world.person(Role.SECTION_STAFF, world.other, world.otherDivision, world.otherSection);
    }

    PersonId leadStaff() {
        return world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
    }

    void ends(PersonId person, LocalDate day) {
        jdbc.sql("UPDATE assignment SET to_date = ? WHERE person_id = ?")
                .params(day, person.value())
                .update();
    }

    void begins(PersonId person, LocalDate day) {
        jdbc.sql("UPDATE assignment SET from_date = ? WHERE person_id = ?")
                .params(day, person.value())
                .update();
    }

    /** As if there were nothing. */
    static void hidden(Consumer<PersonId> act, PersonId by) {
        assertThatThrownBy(() -> act.accept(by)).isInstanceOf(NotFoundException.class);
    }

    /** With a sentence, for who may know that there is something. */
    static void refused(Consumer<PersonId> act, PersonId by) {
        assertThat(catchThrowable(() -> act.accept(by)))
                .isInstanceOf(RefusedException.class)
                .isNotInstanceOf(NotFoundException.class);
    }

    static void fourEyes(Consumer<PersonId> act, PersonId by) {
        assertThatThrownBy(() -> act.accept(by)).hasMessage("authority.fourEyes");
    }
}
