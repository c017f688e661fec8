package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jisseki.common.CycleId;
import org.jisseki.common.OneClick;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalBeans;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.demo.TestPortal;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Years that were opened before there were reports: the migration's rows get their processes when a portal starts, and go the whole way. */
@PortalTest
class ReportsOfBeforeProcessTest {

    private static final String MIGRATION = "/db/migration/V14__annual_report.sql";

    private final JdbcClient jdbc;
    private final Round round;
    private final Publishing publishing;
    private final ReportRows rows;
    private final ReportSteps steps;
    private final OneClick oneClick;
    private final RecordBook record;
    private final TestWorld decided;
    private final TestWorld atWork;

    ReportsOfBeforeProcessTest(ApplicationContext portal, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.round = new Round(portal);
        this.publishing = new Publishing(portal);
        this.rows = portal.getBean(ReportRows.class);
        this.steps = portal.getBean(ReportSteps.class);
        this.oneClick = portal.getBean(OneClick.class);
        this.record = portal.getBean(RecordBook.class);
        this.decided = new TestWorld(jdbc, 2);
        this.atWork = new TestWorld(jdbc, 2);
    }

    @Test
    void theNextStartPutsEachWhereItsUnitsAreAndNoneTwice() throws IOException {
        List<SubmissionId> all = round.open(decided);
        all.forEach(unit -> approve(decided, unit));
        List<SubmissionId> some = round.open(atWork);
        approve(atWork, some.getFirst());
        CycleId complete = cycle(decided, all);
        CycleId waiting = cycle(atWork, some);
        asBefore(complete);
        asBefore(waiting);

        startPortal();

        assertStands(complete, ReportStatus.CHECKING, "check");
        assertStands(waiting, ReportStatus.COLLECTING, "collect");
        assertThat(record.of(Act.MEASURE, report(complete).id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.act().act()).isEqualTo("COMPLETE");
                    assertThat(row.act().person()).as("nobody did it").isNull();
                    assertThat(row.isIntact()).isTrue();
                });
        assertThat(record.of(Act.MEASURE, report(waiting).id())).isEmpty();

        MeasureReport started = report(complete);
        startPortal();
        assertThat(report(complete)).as("a later start").isEqualTo(started);

        approve(atWork, some.getLast());
        assertStands(waiting, ReportStatus.CHECKING, "check");
        assertThat(publishing.release(decided.central, complete)).hasSize(1);
        assertThat(publishing.release(atWork.central, waiting)).hasSize(1);
        assertThat(record.of(Act.MEASURE, report(complete).id())).allMatch(RecordRow::isIntact);
    }

    /** The year as it was: without a report, and then with what the migration makes of it. */
    private void asBefore(CycleId cycle) throws IOException {
        oneClick.run(() ->
                steps.cancel(rows.of(cycle).stream().map(MeasureReport::process).toList()));
        jdbc.sql("DELETE FROM measure_report WHERE cycle_id = ?")
                .param(cycle.value())
                .update();
        jdbc.sql(migration() + " WHERE c.id = ?").param(cycle.value()).update();
        assertThat(rows.of(cycle))
                .singleElement()
                .satisfies(report -> assertThat(report.instanceId()).isNull());
    }

    private String migration() throws IOException {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(MIGRATION))) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int from = all.indexOf("INSERT INTO measure_report");
            return all.substring(from, all.indexOf(';', from));
        }
    }

    private static void startPortal() {
        PortalBeans.start(TestPortal.database(), new TestClock(), Map.of("jisseki.release.poll", "P1D"))
                .close();
    }

    private void assertStands(CycleId cycle, ReportStatus status, String position) {
        assertThat(report(cycle).status()).isEqualTo(status);
        assertThat(steps.position(report(cycle).process())).contains(position);
    }

    private MeasureReport report(CycleId cycle) {
        return rows.of(cycle).getFirst();
    }

    private void approve(TestWorld world, SubmissionId unit) {
        round.fill(world.staff, unit, "40");
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
        round.approve(world.head, unit);
    }

    private CycleId cycle(TestWorld world, List<SubmissionId> units) {
        return round.submissions.get(world.central, units.getFirst()).cycle();
    }
}
