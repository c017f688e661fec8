package org.jisseki.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestPortal;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * kill -9 of a portal in a JVM of its own, while a file comes in and while its bytes go into the database: what was told is
 * there, nothing is there by half, and no temporary file is left.
 */
@PortalTest
class EvidenceKilledProcessTest {

    private final TestWorld world;
    private final SubmissionId unit;
    private final JdbcClient jdbc;

    EvidenceKilledProcessTest(ApplicationContext portal, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.world = new TestWorld(jdbc, 1);
        this.unit = new Round(portal).open(world).getFirst();
    }

    /** @param after how long after the word, in milliseconds: storing takes some hundred */
    @ParameterizedTest
    @CsvSource({"half, 0", "sent, 30", "sent, 120"})
    void nothingIsStoredByHalf(String word, int after) throws Exception {
        Path temporary = Files.createDirectories(Path.of("target", "evidence-tmp-" + word + after));
        List<Long> told = new ArrayList<>();
        Process portal = start(temporary);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(portal.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                read(line, told);
                if (line.equals(word) && told.size() >= 2) {
                    break;
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(after));
            portal.toHandle().destroyForcibly(); // Process.destroyForcibly would throw away what is still in the pipe
            portal.waitFor();
            while ((line = lines.readLine()) != null) {
                read(line, told);
            }
        }
        assertThat(told).as("told before the kill").hasSizeGreaterThanOrEqualTo(2);
        assertThat(count("SELECT COUNT(*) FROM evidence WHERE submission_id = ? AND id IN (%s)"
                        .formatted(told.stream()
                                .map(String::valueOf)
                                .reduce((a, b) -> a + "," + b)
                                .orElseThrow())))
                .as("what was told is there")
                .isEqualTo(told.size());
        long files = count("SELECT COUNT(*) FROM evidence WHERE submission_id = ?");
        assertThat(files).as("at most the one in flight besides").isBetween((long) told.size(), told.size() + 1L);
        assertThat(count("""
                        SELECT COUNT(*) FROM evidence e
                         WHERE e.submission_id = ?
                           AND e.size <> COALESCE((SELECT SUM(LENGTH(p.bytes)) FROM jisseki_record.evidence_part p
                                                    WHERE p.sha256 = e.sha256), 0)""")).as("files whose bytes are not whole").isZero();
        assertThat(count("""
                        SELECT COUNT(*) FROM jisseki_record.evidence_content c
                         WHERE ? > 0 AND (NOT EXISTS (SELECT 1 FROM evidence e WHERE e.sha256 = c.sha256)
                            OR c.size <> COALESCE((SELECT SUM(LENGTH(p.bytes)) FROM jisseki_record.evidence_part p
                                                    WHERE p.sha256 = c.sha256), 0))""")).as("contents that are not whole, or nobody's").isZero();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("jisseki-evidence")))
                    .isEmpty();
        }
        System.out.printf("kill -9 %d ms after '%s': told %d, stored %d, by half 0%n", after, word, told.size(), files);
    }

    private static void read(String line, List<Long> told) {
        if (line.startsWith("stored ")) {
            told.add(Long.parseLong(line.substring("stored ".length())));
        }
    }

    private Process start(Path temporary) throws IOException {
        List<String> command =
                ChildJvm.command(Uploader.class, "-Xmx512m", "-Djava.io.tmpdir=" + temporary.toAbsolutePath());
        command.addAll(List.of(String.valueOf(world.staff.value()), String.valueOf(unit.value())));
        TestPortal.database().properties().forEach((key, value) -> command.add(key + "=" + value));
        return new ProcessBuilder(command)
                .redirectError(Path.of("target", "evidence-killed.log").toFile())
                .start();
    }

    private long count(String sql) {
        return jdbc.sql(sql).param(unit.value()).query(Long.class).single();
    }
}
