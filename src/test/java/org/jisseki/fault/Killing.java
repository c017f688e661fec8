package org.jisseki.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jisseki.demo.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The frame of what {@code script/fault-test} does: a portal in a JVM of its own is killed (kill -9) and started again until its
 * work is done; after each kill and at the end SQL counts what was lost, doubled, done by half, or must never be.
 */
final class Killing {

    static final Path BINARIES = Path.of("target", "fault", "base");
    private static final Path HOME = Path.of("target", "fault");

    /**
     * What is killed, and against what it is judged.
     *
     * @param name      of its database and log, and of the folder of its counters' statements
     * @param portal    whose main method works until nothing is left to do, and tells it as {@link Telling} does
     * @param arguments what it is started with, after what was told so far
     * @param goal      the act that is acknowledged once of each thing to be done, {@code whole} of them
     * @param planted   of each counter something that it must find
     * @param mailed    what came to people's mailboxes so far
     */
    record Subject(
            String name,
            Class<?> portal,
            Function<Told, List<String>> arguments,
            String goal,
            int whole,
            List<Witness.Planted> planted,
            Supplier<List<Witness.Mailed>> mailed) {}

    /**
     * One kill: at most so long after the line at which {@code isTime} holds, at an instant that nothing in the portal chooses.
     *
     * @param inAct whether an act must be in flight then: without one the kill would have shown nothing
     */
    record Kill(String after, BiPredicate<Told, String> isTime, Duration within, boolean inAct) {

        /** After the next line that begins so, at most so many milliseconds later. */
        static Kill afterLine(String beginning, Enum<?> stage, int within) {
            return new Kill(
                    "'%s' (%s)".formatted(beginning, stage),
                    (told, line) -> line.startsWith(beginning),
                    Duration.ofMillis(within),
                    false);
        }
    }

    private final Subject subject;
    private final Told told = new Told();
    private volatile @Nullable Process portal;

    Killing(Subject subject) {
        this.subject = subject;
    }

    /** Where the database of a subject lies. */
    static Path database(String name) {
        return HOME.resolve(name);
    }

    /** Does it all, and says it. @return whether every planted fault was seen, and nothing else */
    boolean run(List<Kill> kills) throws IOException, InterruptedException, SQLException {
        EmbeddedDatabase.endLeftBehind(database(subject.name()));
        FileSystemUtils.deleteRecursively(database(subject.name()));
        Files.createDirectories(HOME);
        Runtime.getRuntime().addShutdownHook(new Thread(this::endAll));
        Map<String, Long> found = new LinkedHashMap<>();
        for (int i = 0; i < kills.size(); i++) {
            workUntilKilled(i + 1, kills.get(i));
            look(found, told.count(subject.goal()), false);
        }
        workToTheEnd();
        boolean sees = look(found, subject.whole(), true);
        found.forEach((name, count) -> System.out.printf("%s %d%n", name, count));
        return sees && found.values().stream().allMatch(count -> count == 0);
    }

    /** Adds what the witness counts; @return whether it sees planted faults, where it is asked to. */
    private boolean look(Map<String, Long> found, int whole, boolean plant) throws SQLException, IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(BINARIES, database(subject.name()));
                Connection connection = database.connectAsOwner()) {
            Witness witness = new Witness(
                    connection,
                    subject.name(),
                    told.acknowledged(),
                    told.cutOff(),
                    subject.mailed().get(),
                    whole);
            boolean sees = true;
            for (Witness.Planted fault : plant ? subject.planted() : List.<Witness.Planted>of()) {
                long count = witness.withPlanted(fault);
                System.out.printf("planted.%s %d%n", fault.counter(), count);
                sees &= count > 0;
            }
            Map<String, Long> counters = witness.counters();
            counters.forEach((name, count) -> found.merge(name, count, Long::sum));
            if (counters.values().stream().anyMatch(count -> count > 0)) {
                System.out.println("found " + counters);
            }
            return sees;
        }
    }

    private void workUntilKilled(int number, Kill kill) throws IOException, InterruptedException {
        Process killed = start();
        long micros = ThreadLocalRandom.current().nextLong(kill.within().toNanos() / 1000);
        try (BufferedReader lines = lines(killed)) {
            String line;
            do {
                line = lines.readLine();
                if (line == null) {
                    throw new IllegalStateException("It never came to %s: see %s".formatted(kill.after(), log()));
                }
                told.read(line);
            } while (!kill.isTime().test(told, line));
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
            killed.toHandle().destroyForcibly(); // Process.destroyForcibly would throw away what is still in the pipe
            killed.waitFor();
            while ((line = lines.readLine()) != null) {
                told.read(line);
            }
        }
        System.out.printf(
                "kill %d, %d ms after %s: %s of %d, in flight %s%n",
                number, micros / 1000, kill.after(), done(), subject.whole(), told.inFlight());
        if (kill.inAct() && told.inFlight().isEmpty()) {
            throw new IllegalStateException("Nothing was in flight: see " + log());
        }
        told.killed();
    }

    private void workToTheEnd() throws IOException, InterruptedException {
        Process last = start();
        try (BufferedReader lines = lines(last)) {
            lines.lines().forEach(told::read);
        }
        if (last.waitFor() != 0) {
            throw new IllegalStateException("The portal failed by itself: see " + log());
        }
        System.out.printf(
                "finished: %s, %d acts acknowledged, %d cut off%n",
                done(), told.acknowledged().size(), told.cutOff().size());
    }

    private String done() {
        return "%s %d".formatted(subject.goal(), told.count(subject.goal()));
    }

    private void endAll() {
        try {
            Process running = portal;
            if (running != null) {
                running.destroyForcibly().waitFor();
            }
            EmbeddedDatabase.endLeftBehind(database(subject.name()));
        } catch (IOException | InterruptedException e) {
            System.err.println("Something may still run: " + e);
        }
    }

    private Process start() throws IOException {
        List<String> command = ChildJvm.command(subject.portal(), "-Xmx1g");
        command.addAll(subject.arguments().apply(told));
        Process started = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        portal = started;
        return started;
    }

    private Path log() {
        return HOME.resolve(subject.name() + ".log");
    }

    private static BufferedReader lines(Process portal) {
        return new BufferedReader(new InputStreamReader(portal.getInputStream(), StandardCharsets.UTF_8));
    }
}
