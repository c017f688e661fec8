package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.demo.PortalBeans;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.demo.TestPortal;
import org.jisseki.plan.PlanSheet;
import org.jisseki.plan.Plans;
import org.jisseki.plan.Target;
import org.jisseki.submission.Submission;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Years that were released before the plan took what was approved for later ones: taken when a portal starts, with its corrections, once. */
@PortalTest
class ApprovalsOfBeforeProcessTest {

    private static final List<String> TABLES =
            List.of("approved_target", "approved_budget", "approved_paragraph", "approval");

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Editions editions;
    private final ThreeYears years;

    ApprovalsOfBeforeProcessTest(ApplicationContext portal, JdbcClient jdbc, Plans plans, Editions editions) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.editions = editions;
        this.years = new ThreeYears(portal, new Round(portal), new TestWorld(jdbc, 2));
    }

    @Test
    void theNextStartTakesThemAsTheirReleasesDidAndNoneTwice() {
        CycleId cycle = years.open(2020);
        List<Submission> units = years.units(cycle);
        for (Submission unit : units.subList(0, units.size() - 1)) {
            years.handIn(unit);
            years.approve(unit);
        }
        years.handIn(units.getLast());
        years.approve(units.getLast());
        years.release(cycle);
        years.correctNext(units.getFirst());
        PlanSheet taken = sheet();
        List<String> approvals = approvals(cycle);
        assertThat(approvals).hasSize(units.size() + 1);
        assertThat(approvals.subList(0, units.size()))
                .as("the first edition's")
                .allMatch(row -> row.endsWith(
                        "of 2020 in edition " + editions.of(cycle).getFirst().id()));
        assertThat(approvals.getLast())
                .as("the correction's")
                .endsWith("of 2020 in edition " + editions.of(cycle).getLast().id());
        assertThat(taken.targets())
                .filteredOn(target -> target.year().equals(new FiscalYear(2021)))
                .hasSize(4)
                .extracting(Target::from)
                .doesNotContainNull();
        asBefore(cycle);
        assertThat(sheet()).as("nothing is known of them").isNotEqualTo(taken);

        startPortal();

        assertThat(sheet()).isEqualTo(taken);
        assertThat(approvals(cycle)).isEqualTo(approvals);
        startPortal();
        assertThat(approvals(cycle)).as("a later start").isEqualTo(approvals);
    }

    private PlanSheet sheet() {
        return plans.sheet(plans.measures(years.world.plan).getFirst().id());
    }

    /** As text, a row each. */
    private List<String> approvals(CycleId cycle) {
        return jdbc.sql("""
                        SELECT a.* FROM jisseki_record.approval a JOIN submission s ON s.id = a.submission_id
                         WHERE s.cycle_id = ? ORDER BY a.submission_id""")
                .param(cycle.value())
                .query((row, n) -> "%d revision %d of %d in edition %d"
                        .formatted(row.getLong(1), row.getInt(2), row.getInt(4), row.getLong(3)))
                .list();
    }

    private static void asBefore(CycleId cycle) {
        try (Connection owner = TestPortal.database().connectAsOwner();
                Statement statement = owner.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate("DELETE FROM jisseki_record." + table
                        + " WHERE submission_id IN (SELECT id FROM submission WHERE cycle_id = " + cycle.value() + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void startPortal() {
        PortalBeans.start(TestPortal.database(), new TestClock(), Map.of("jisseki.release.poll", "P1D"))
                .close();
    }
}
