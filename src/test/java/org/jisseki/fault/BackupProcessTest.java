package org.jisseki.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jisseki.demo.EmbeddedDatabase;
import org.jisseki.demo.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * {@code script/backup} while ten people work, {@code script/restore} on an empty database: what was acknowledged before the
 * backup began is there, nothing is there by half, and the work goes on to its end.
 */
class BackupProcessTest {

    private static final int SUBMISSIONS = 60;
    private static final int APPROVALS_BEFORE = 15;
    private static final Path HOME =
            Path.of("target", "mariadb", "backup-" + ProcessHandle.current().pid());

    @BeforeAll
    @AfterAll
    static void noFiles() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
    }

    @Test
    void whatWasAcknowledgedComesBackWholeAndTheWorkGoesOn() throws Exception {
        Path copy = HOME.resolve("copy.sql.gz");
        List<Told.Acknowledged> before;
        int during;
        try (EmbeddedDatabase source = database("source");
                Work work = new Work(source)) {
            work.awaitApprovals();
            before = work.acknowledged();
            assertThat(run(source, "backup", copy)).startsWith("0 Backed up jisseki and jisseki_record");
            during = work.acknowledged().size() - before.size();
            assertThat(during).as("acts while it was copied").isPositive();
            assertThat(run(source, "backup", copy)).startsWith("1").contains("never written over");
            assertThat(run(source, "restore", copy)).startsWith("1").contains("only restored into an empty database");
        }
        try (EmbeddedDatabase target = database("target")) {
            assertThat(run(target, "restore", copy)).startsWith("0 Restored");
            long approvals =
                    before.stream().filter(act -> act.act().equals("APPROVE")).count();
            assertWhole(target, before, during + 10, (int) approvals, true);
            try (Work work = new Work(target)) {
                assertThat(work.toTheEnd()).isZero();
                List<Told.Acknowledged> all = new ArrayList<>(before);
                all.addAll(work.acknowledged());
                assertWhole(target, all, during + 10, SUBMISSIONS, false);
            }
            System.out.printf("backup: %d acts before, %d while it was copied%n", before.size(), during);
        }
    }

    @Test
    void aCopyThatIsNotWholeIsRefused() throws Exception {
        Path copy = Files.createDirectories(HOME).resolve("torn.sql.gz");
        Files.writeString(copy, "not what was backed up");
        try (EmbeddedDatabase empty = database("empty")) {
            assertThat(run(empty, "restore", copy)).startsWith("1").contains("torn.sql.gz.sha256 is missing");
            Files.writeString(Path.of(copy + ".sha256"), "0".repeat(64) + "  torn.sql.gz\n");
            assertThat(run(empty, "restore", copy)).startsWith("1").contains("SHA-256 differs");
        }
    }

    private static EmbeddedDatabase database(String name) {
        return EmbeddedDatabase.start(TestPortal.binaries(), HOME.resolve(name));
    }

    private static void assertWhole(
            EmbeddedDatabase database, List<Told.Acknowledged> acknowledged, int others, int approved, boolean plant)
            throws Exception {
        try (Connection connection = database.connectAsOwner()) {
            Witness witness = new Witness(
                    connection,
                    FaultTest.NAME,
                    acknowledged,
                    Collections.nCopies(others, "somebody"),
                    List.of(),
                    approved);
            for (Witness.Planted fault : plant ? FaultTest.PLANTED : List.<Witness.Planted>of()) {
                assertThat(witness.withPlanted(fault)).as(fault.counter()).isPositive();
            }
            assertThat(witness.counters())
                    .hasSize(4)
                    .allSatisfy((name, count) -> assertThat(count).as(name).isZero());
        }
    }

    /** @return exit code and output of a script */
    private static String run(EmbeddedDatabase database, String script, Path file) throws Exception {
        ProcessBuilder command =
                new ProcessBuilder(Path.of("script", script).toString(), file.toString()).redirectErrorStream(true);
        command.environment().putAll(database.environment());
        command.environment().merge("PATH", bin(), (path, bin) -> bin + File.pathSeparator + path);
        Process running = command.start();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return running.waitFor() + " " + output;
    }

    /** The database's own programs, as an installation has them from its packages. */
    private static String bin() {
        return TestPortal.binaries().resolve("bin").toAbsolutePath().toString();
    }

    /** Ten people at work in a JVM of their own, on a database that stays; killed at the end. */
    private static final class Work implements AutoCloseable {

        private final Process worker;
        private final Thread reader = Thread.ofVirtual().unstarted(this::read);
        private final Told told = new Told();
        private final CountDownLatch enough = new CountDownLatch(1);

        Work(EmbeddedDatabase database) throws IOException {
            List<String> work = ChildJvm.command(Worker.class, "-Xmx1g");
            work.add(String.valueOf(SUBMISSIONS));
            ProcessBuilder command = new ProcessBuilder(work)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            Path.of("target", "backup-worker.log").toFile()));
            command.environment().putAll(database.environment());
            worker = command.start();
            reader.start();
        }

        void awaitApprovals() throws InterruptedException {
            assertThat(enough.await(3, TimeUnit.MINUTES)).as("people at work").isTrue();
        }

        synchronized List<Told.Acknowledged> acknowledged() {
            return told.acknowledged();
        }

        int toTheEnd() throws InterruptedException {
            int code = worker.waitFor();
            reader.join();
            return code;
        }

        private void read() {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().forEach(this::add);
            } catch (IOException killed) {
                throw new UncheckedIOException(killed);
            }
        }

        private synchronized void add(String line) {
            told.read(line);
            if (told.count("APPROVE") >= APPROVALS_BEFORE) {
                enough.countDown();
            }
        }

        @Override
        public void close() throws InterruptedException {
            worker.toHandle().destroyForcibly();
            worker.waitFor();
            reader.join();
        }
    }
}
