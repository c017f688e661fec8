package org.jisseki.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jisseki.demo.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the portal (kill -9) {@value #KILLS} times while it freezes, releases, and makes the editions of {@value
 * Releaser#MEASURES} measures a year; then lets it finish, and counts what was lost, doubled, done by half, or must never be.
 */
final class ReleaseFaultTest {

    private static final Path HOME = Path.of("target", "fault");
    static final Path DATABASE = HOME.resolve("release-database");

    private static final int KILLS = 20;

    /** When to kill: after which line, and at most how many milliseconds later. Editions take most of the time. */
    private enum Stage {
        FREEZE("begin freeze", 600),
        RELEASE("begin release", 900),
        MAKING("making", 6_000),
        STILL_MAKING("making", 6_000);

        private final String line;
        private final int within;

        Stage(String line, int within) {
            this.line = line;
            this.within = within;
        }
    }

    /** For each counter something that it must find, done and undone in one transaction. */
    private static final Map<String, String> PLANTED = Map.of(
            "lost",
            "DELETE FROM jisseki_record.record WHERE subject_kind = 'CYCLE' AND act = 'FREEZE' ORDER BY id LIMIT 1",
            "doubled",
            """
            INSERT INTO jisseki_record.edition (measure_id, cycle_id, plan_code, plan_name, fiscal_year, measure_code,
                measure_name, no, content, sha256, released_by, released_at)
            SELECT measure_id, cycle_id, plan_code, plan_name, fiscal_year, measure_code, measure_name, no + 1000, content,
                   sha256, released_by, released_at FROM jisseki_record.edition LIMIT 1""",
            "half",
            "DELETE FROM jisseki_record.edition_file ORDER BY edition_id LIMIT 1",
            "violations",
            "UPDATE jisseki_record.edition SET content = CONCAT(content, ' ') LIMIT 1");

    private final List<Witness.Acknowledged> acknowledged = new ArrayList<>();
    private final Set<String> inFlight = new HashSet<>();
    private final Set<Long> published = new HashSet<>();
    private volatile @Nullable Process worker;
    private int inFlightAtKills;

    static void main() throws IOException, InterruptedException, SQLException {
        EmbeddedDatabase.endLeftBehind(DATABASE);
        FileSystemUtils.deleteRecursively(DATABASE);
        Files.createDirectories(HOME);
        ReleaseFaultTest test = new ReleaseFaultTest();
        Runtime.getRuntime().addShutdownHook(new Thread(test::endAll));
        System.exit(test.run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException, SQLException {
        Map<String, Long> found = new LinkedHashMap<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            workUntilKilled(kill, Stage.values()[(kill - 1) % Stage.values().length]);
            look(found, published.size(), false);
        }
        workToTheEnd();
        boolean sees = look(found, Releaser.YEARS, true);
        found.forEach((name, count) -> System.out.printf("%s %d%n", name, count));
        return sees && found.values().stream().allMatch(count -> count == 0);
    }

    /** Adds what the witness counts; @return whether it sees planted faults, where it is asked to. */
    private boolean look(Map<String, Long> found, int publicNow, boolean plant) throws SQLException, IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(FaultTest.BINARIES, DATABASE);
                Connection connection = database.connectAsOwner()) {
            Witness witness = new Witness(connection, "release/", PLANTED, acknowledged, inFlightAtKills, publicNow);
            Map<String, Long> planted = plant ? witness.withPlantedFaults() : Map.of();
            planted.forEach((name, count) -> System.out.printf("planted.%s %d%n", name, count));
            Map<String, Long> counters = witness.counters();
            counters.forEach((name, count) -> found.merge(name, count, Long::sum));
            if (counters.values().stream().anyMatch(count -> count > 0)) {
                System.out.println("found " + counters);
            }
            return planted.values().stream().allMatch(count -> count > 0);
        }
    }

    private void workUntilKilled(int kill, Stage stage) throws IOException, InterruptedException {
        Process killed = start();
        long at = -1;
        try (BufferedReader lines = lines(killed)) {
            String line;
            while ((line = lines.readLine()) != null) {
                read(line);
                if (line.startsWith(stage.line)) {
                    at = TimeUnit.MILLISECONDS.toMicros(
                            ThreadLocalRandom.current().nextInt(stage.within));
                    break;
                }
            }
            if (at < 0) {
                throw new IllegalStateException("It never came to " + stage + ": see " + log());
            }
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(at));
            killed.toHandle().destroyForcibly(); // Process.destroyForcibly would throw away what is still in the pipe
            killed.waitFor();
            while ((line = lines.readLine()) != null) {
                read(line);
            }
        }
        System.out.printf(
                "kill %d, %s, %d ms after '%s': %d years public, in flight %s%n",
                kill, stage, at / 1000, stage.line, published.size(), inFlight);
        inFlightAtKills += inFlight.size();
        inFlight.clear();
    }

    private void workToTheEnd() throws IOException, InterruptedException {
        Process last = start();
        try (BufferedReader lines = lines(last)) {
            String line;
            while ((line = lines.readLine()) != null) {
                read(line);
            }
        }
        if (last.waitFor() != 0) {
            throw new IllegalStateException("The portal failed by itself: see " + log());
        }
        System.out.printf("finished: %d releases of %d measures public%n", published.size(), Releaser.MEASURES);
    }

    private void endAll() {
        try {
            Process running = worker;
            if (running != null) {
                running.destroyForcibly().waitFor();
            }
            EmbeddedDatabase.endLeftBehind(DATABASE);
        } catch (IOException | InterruptedException e) {
            System.err.println("Something may still run: " + e);
        }
    }

    private Process start() throws IOException {
        Process started = new ProcessBuilder(ChildJvm.command(Releaser.class, "-Xmx1g"))
                .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        worker = started;
        return started;
    }

    private static Path log() {
        return HOME.resolve("releaser.log");
    }

    private static BufferedReader lines(Process worker) {
        return new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8));
    }

    private void read(String line) {
        String[] words = line.split(" ");
        if (words[0].equals("begin")) {
            inFlight.add(words[1]);
        } else if (words[0].equals("ack")) {
            inFlight.remove(words[1].toLowerCase(Locale.ROOT));
            long of = Long.parseLong(words[2]);
            acknowledged.add(new Witness.Acknowledged(words[1], of, Integer.parseInt(words[3])));
            if (words[1].equals("PUBLIC")) {
                published.add(of);
            }
        }
    }
}
