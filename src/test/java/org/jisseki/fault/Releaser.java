package org.jisseki.fault;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jisseki.common.CycleId;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
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
 * It prints {@code begin} before an act, {@code ack <act> <of> <seq>} once it is committed, {@code making} while editions are
 * made, and {@code ack PUBLIC} once anyone can read them.
 */
final class Releaser {

    static final int MEASURES = 60;
    static final int YEARS = 6;

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private final ConfigurableApplicationContext portal;
    private final JdbcClient jdbc;
    private final Publishing publishing;

    private Releaser(ConfigurableApplicationContext portal) {
        this.portal = portal;
        this.jdbc = portal.getBean(JdbcClient.class);
        this.publishing = new Publishing(portal);
    }

    static void main() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(FaultTest.BINARIES, ReleaseFaultTest.DATABASE);
                ConfigurableApplicationContext portal =
                        PortalBeans.start(database, new TestClock(), Map.of("logging.level.root", "error"))) {
            new Releaser(portal).work();
        }
    }

    private void work() {
        for (int year = cycles().size(); year < YEARS; year++) {
            prepare();
        }
        print("ready");
        PersonId central =
                jdbc.sql("""
                        SELECT MIN(a.person_id) FROM assignment a JOIN post p ON p.id = a.post_id
                         WHERE p.role = 'CENTRAL_COORDINATOR'""").query((row, n) -> new PersonId(row.getLong(1))).single();
        cycles().forEach(cycle -> release(central, cycle));
        print("finished");
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
            print("begin freeze " + cycle.value());
            publishing.draft.freeze(central, cycle, publishing.version(cycle));
            acknowledge("FREEZE", cycle);
        }
        if (publishing.statuses(cycle).contains("FROZEN")) {
            print("begin release " + cycle.value());
            publishing.releases.release(central, cycle, publishing.version(cycle));
            acknowledge("RELEASE", cycle);
        }
        print("making " + cycle.value());
        publishing.awaitPublic(cycle);
        print("ack PUBLIC %d 0".formatted(cycle.value()));
    }

    private void acknowledge(String act, CycleId id) {
        Cycle cycle = publishing.cycles.get(id);
        print("ack %s %d %d".formatted(act, id.value(), cycle.head().seq()));
    }

    private List<CycleId> cycles() {
        return jdbc.sql("SELECT id FROM cycle ORDER BY id")
                .query((row, n) -> new CycleId(row.getLong(1)))
                .list();
    }

    private static void print(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
