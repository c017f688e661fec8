package org.jisseki.fault;

import java.util.List;
import java.util.Map;
import org.jisseki.common.CycleId;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.EmbeddedDatabase;
import org.jisseki.demo.PortalBeans;
import org.jisseki.demo.TestClock;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The portal that is killed while it freezes, releases and makes editions, one year of {@value #MEASURES} measures after the other.
 * It says {@code making} while editions are made, and acknowledges them as PUBLIC once anyone can read them.
 */
final class Releaser {

    static final int MEASURES = 60;
    static final int YEARS = 6;

    private final ConfigurableApplicationContext portal;
    private final JdbcClient jdbc;
    private final Publishing publishing;

    private Releaser(ConfigurableApplicationContext portal) {
        this.portal = portal;
        this.jdbc = portal.getBean(JdbcClient.class);
        this.publishing = new Publishing(portal);
    }

    static void main() {
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(Killing.BINARIES, Killing.database(ReleaseFaultTest.NAME));
                ConfigurableApplicationContext portal =
                        PortalBeans.start(database, new TestClock(), Map.of("logging.level.root", "error"))) {
            new Releaser(portal).work();
        }
    }

    private void work() {
        for (int year = cycles().size(); year < YEARS; year++) {
            prepare();
        }
        Telling.line("ready");
        PersonId central =
                jdbc.sql("""
                        SELECT MIN(a.person_id) FROM assignment a JOIN post p ON p.id = a.post_id
                         WHERE p.role = 'CENTRAL_COORDINATOR'""").query((row, n) -> new PersonId(row.getLong(1))).single();
        cycles().forEach(cycle -> release(central, cycle));
        Telling.line("finished");
    }

    /** A year whose units are all approved and whose reports are all checked. */
    private void prepare() {
        TestWorld world = portal.getBean(OneClick.class).run(() -> {
            TestWorld made = new TestWorld(jdbc, 1);
            for (int measure = 2; measure <= MEASURES; measure++) {
                made.addMeasure(measure);
            }
            return made;
        });
        Round round = new Round(portal);
        List<SubmissionId> units = round.open(world);
        for (SubmissionId unit : units) {
            round.fill(world.staff, unit, "49.8");
            round.handIn(world.staff, unit);
            round.pass(world.reviewer, unit);
            round.approve(world.head, unit);
        }
        publishing.check(
                world.central,
                round.submissions.get(world.central, units.getFirst()).cycle());
    }

    private void release(PersonId central, CycleId cycle) {
        if (publishing.statuses(cycle).contains("CHECKED")) {
            Telling.begin("freeze " + cycle.value());
            publishing.draft.freeze(central, cycle, publishing.version(cycle));
            acknowledge("freeze", "FREEZE", cycle);
        }
        if (publishing.statuses(cycle).contains("FROZEN")) {
            Telling.begin("release " + cycle.value());
            publishing.releases.release(central, cycle, publishing.version(cycle));
            acknowledge("release", "RELEASE", cycle);
        }
        Telling.line("making " + cycle.value());
        publishing.awaitPublic(cycle);
        Telling.acknowledge("public", "PUBLIC", cycle.value(), 0);
    }

    private void acknowledge(String who, String act, CycleId id) {
        Telling.acknowledge(
                who, act, id.value(), publishing.cycles.get(id).head().seq());
    }

    private List<CycleId> cycles() {
        return jdbc.sql("SELECT id FROM cycle ORDER BY id")
                .query((row, n) -> new CycleId(row.getLong(1)))
                .list();
    }
}
