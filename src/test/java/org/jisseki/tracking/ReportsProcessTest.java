package org.jisseki.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.publication.ReportStatus;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reports of measures: who sees which, and what each waits for. */
@PortalTest
class ReportsProcessTest {

    private static final int ALL = 100;

    private final Round round;
    private final Publishing publishing;
    private final Reports reports;
    private final TestWorld world;
    private List<SubmissionId> units = List.of();
    private CycleId cycle = new CycleId(0);

    ReportsProcessTest(ApplicationContext portal) {
        this.round = new Round(portal);
        this.publishing = new Publishing(portal);
        this.reports = portal.getBean(Reports.class);
        this.world = new TestWorld(portal.getBean(JdbcClient.class), 2).evaluated();
    }

    @BeforeEach
    void openTheYear() {
        world.addMeasure(3); // without an evaluation
        units = round.open(world);
        cycle = round.submissions.get(world.central, units.getFirst()).cycle();
    }

    @Test
    void theLeadSeesItsMeasuresAndTheCentralCoordinatorAll() {
        PersonId leadHead = world.holder(world.leadHeadPost);
        PersonId leadCoordinator = world.person(Role.DEPARTMENT_COORDINATOR, world.lead, null, null);
        for (PersonId by : List.of(world.central, leadHead, leadCoordinator)) {
            assertThat(codes(by)).containsExactly("322", "M3");
            assertThat(reports.counts(by, cycle)).isEqualTo(Map.of(ReportStatus.COLLECTING, 2));
        }
        PersonId leadStaff = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        for (PersonId by : List.of(leadStaff, world.holder(world.leadReviewerPost))) {
            assertThat(codes(by)).as("the division that leads it").containsExactly("322");
        }
    }

    @Test
    void othersSeeNone() {
        PersonId elsewhere = world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null);
        for (PersonId by :
                List.of(world.staff, world.reviewer, world.head, world.coordinator, elsewhere, world.administrator)) {
            assertThat(codes(by)).isEmpty();
            assertThat(reports.counts(by, cycle)).isEmpty();
        }
        assertThat(reports.checks(world.central)).isTrue();
        assertThat(reports.checks(world.coordinator)).isFalse();
    }

    @Test
    void saysWhatItWaitsForAndWhereItIs() {
        Reports.Line collecting = line();
        assertThat(collecting.status()).isEqualTo(ReportStatus.COLLECTING);
        assertThat(collecting.undecided()).as("two programs and the evaluation").isEqualTo(3);
        assertThat(collecting.evaluation()).isNotNull();
        assertThat(reports.of(world.central, cycle, ALL).getLast().evaluation()).isNull();

        publishing.nameMissing(world.central, cycle);
        assertThat(line().status()).isEqualTo(ReportStatus.CHECKING);
        assertThat(line().undecided()).isZero();

        publishing.check(world.central, cycle);
        assertThat(line().status()).isEqualTo(ReportStatus.CHECKED);
        assertThat(reports.of(world.central, cycle, 1)).hasSize(1);
    }

    private Reports.Line line() {
        return reports.of(world.central, cycle, ALL).getFirst();
    }

    private List<String> codes(PersonId by) {
        return reports.of(by, cycle, ALL).stream().map(Reports.Line::code).toList();
    }
}
