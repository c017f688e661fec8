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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jisseki.demo.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the portal (kill -9) while ten people work on {@value Worker#SUBMISSIONS} submissions, starts it again, until all are
 * approved; then counts what was lost, doubled, done by half, or must never be.
 */
final class FaultTest {

    private static final Path HOME = Path.of("target", "fault");
    static final Path BINARIES = HOME.resolve("base");
    static final Path DATABASE = HOME.resolve("database");

    private static final int KILLS = 5;

    /** For each counter something that it must find, done and undone in one transaction. */
    static final Map<String, String> PLANTED = Map.of(
            "lost",
            "DELETE FROM jisseki_record.record WHERE act = 'APPROVE' ORDER BY id LIMIT 1",
            "doubled",
            """
            INSERT INTO jisseki_record.decision
            SELECT submission_id, seq + 1000, decision, revision_no, revision_hash, person_id, post_id, at
              FROM jisseki_record.decision WHERE decision = 'APPROVE' LIMIT 1""",
            "half",
            "UPDATE submission SET status = 'AWAITING_APPROVAL' ORDER BY id LIMIT 1",
            "violations",
            "UPDATE jisseki_record.revision SET content = CONCAT(content, ' ') LIMIT 1");

    private final List<Witness.Acknowledged> acknowledged = new ArrayList<>();
    private final Set<String> inFlight = new HashSet<>();
    private volatile @Nullable Process worker;
    private int approvals;
    private int inFlightAtKills;

    static void main() throws IOException, InterruptedException, SQLException {
        EmbeddedDatabase.endLeftBehind(DATABASE);
        FileSystemUtils.deleteRecursively(DATABASE);
        Files.createDirectories(HOME);
        FaultTest test = new FaultTest();
        Runtime.getRuntime().addShutdownHook(new Thread(test::endAll));
        System.exit(test.run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException, SQLException {
        Map<String, Long> found = new LinkedHashMap<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            // spread over the work, at an instant that nothing in the portal chooses
            int after = Worker.SUBMISSIONS * kill / (KILLS + 1)
                    + ThreadLocalRandom.current().nextInt(-15, 15);
            workUntilKilled(kill, after);
            look(found, approvals, false);
        }
        workToTheEnd();
        boolean sees = look(found, Worker.SUBMISSIONS, true);
        found.forEach((name, count) -> System.out.printf("%s %d%n", name, count));
        return sees && found.values().stream().allMatch(count -> count == 0);
    }

    /** Adds what the witness counts; @return whether it sees planted faults, where it is asked to. */
    private boolean look(Map<String, Long> found, int approved, boolean plant) throws SQLException, IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(BINARIES, DATABASE);
                Connection connection = database.connectAsOwner()) {
            Witness witness = new Witness(connection, "", PLANTED, acknowledged, inFlightAtKills, approved);
            Map<String, Long> planted = plant ? witness.withPlantedFaults() : Map.of();
            planted.forEach((name, count) -> System.out.printf("planted.%s %d%n", name, count));
            witness.counters().forEach((name, count) -> found.merge(name, count, Long::sum));
            return planted.values().stream().allMatch(count -> count > 0);
        }
    }

    private void workUntilKilled(int kill, int after) throws IOException, InterruptedException {
        Process killed = start();
        try (BufferedReader lines = lines(killed)) {
            String line;
            while (approvals < after && (line = lines.readLine()) != null) {
                read(line);
            }
            LockSupport.parkNanos(
                    TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextInt(50_000)));
            killed.toHandle().destroyForcibly(); // Process.destroyForcibly would throw away what is still in the pipe
            killed.waitFor();
            while ((line = lines.readLine()) != null) {
                read(line);
            }
        }
        System.out.printf(
                "kill %d after %d acknowledged approvals, %d acts in flight%n", kill, approvals, inFlight.size());
        if (inFlight.isEmpty()) {
            throw new IllegalStateException("Nothing was in flight: see " + HOME.resolve("worker.log"));
        }
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
            throw new IllegalStateException("The portal failed by itself: see " + HOME.resolve("worker.log"));
        }
        System.out.printf("finished: %d approvals, %d acts acknowledged%n", approvals, acknowledged.size());
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
        Process started = new ProcessBuilder(ChildJvm.command(Worker.class, "-Xmx1g"))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        HOME.resolve("worker.log").toFile()))
                .start();
        worker = started;
        return started;
    }

    private static BufferedReader lines(Process worker) {
        return new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8));
    }

    private void read(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "begin" -> inFlight.add(words[1]);
            case "end" -> inFlight.remove(words[1]);
            case "ack" -> {
                inFlight.remove(words[1]);
                acknowledged.add(
                        new Witness.Acknowledged(words[2], Long.parseLong(words[3]), Integer.parseInt(words[4])));
                approvals += words[2].equals("APPROVE") ? 1 : 0;
            }
            default -> {}
        }
    }
}
