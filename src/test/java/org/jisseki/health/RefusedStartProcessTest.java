package org.jisseki.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jisseki.demo.EmbeddedDatabase;
import org.jisseki.demo.PortalBeans;
import org.jisseki.demo.TestClock;
import org.jisseki.demo.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

/** Each refusal, against a real server that was started, or filled, the wrong way. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartProcessTest {

    private static final Path HOME =
            Path.of("target", "mariadb", "refused-" + ProcessHandle.current().pid());

    @BeforeEach
    @AfterEach
    void noFiles() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
    }

    @Test
    void isolationLevel(CapturedOutput output) {
        String sentence = "isolation level REPEATABLE-READ instead of READ-COMMITTED";
        try (EmbeddedDatabase database = start("--transaction-isolation=REPEATABLE-READ")) {
            assertRefused(database, Map.of(), output, sentence);
            assertThat(tables(database)).as("nothing is written before").isEmpty();
            assertStarts(
                    database, Map.of("spring.datasource.hikari.transaction-isolation", "TRANSACTION_READ_COMMITTED"));
        }
    }

    @Test
    void characterSetOfTheDatabase(CapturedOutput output) throws SQLException {
        try (EmbeddedDatabase database = start()) {
            execute(database, "ALTER DATABASE jisseki CHARACTER SET latin1");
            assertRefused(database, Map.of(), output, "database has character set latin1 instead of utf8mb4");
        }
    }

    @Test
    void characterSetOfTheConnection(CapturedOutput output) {
        try (EmbeddedDatabase database = start()) {
            String url = database.properties().get("spring.datasource.url");
            assertRefused(
                    database,
                    Map.of("spring.datasource.url", url + "&characterEncoding=ISO-8859-1"),
                    output,
                    "connections have character set latin1 instead of utf8mb4");
        }
    }

    @Test
    void durability(CapturedOutput output) {
        try (EmbeddedDatabase database = start("--innodb-flush-log-at-trx-commit=2")) {
            assertRefused(database, Map.of(), output, "innodb_flush_log_at_trx_commit = 2 instead of 1");
        }
    }

    @Test
    void demoAccountsElsewhere(CapturedOutput output) throws SQLException {
        try (EmbeddedDatabase database = start()) {
            assertStarts(database, Map.of());
            execute(database, "INSERT INTO person (id, code, name) VALUES (1, 'demo', 'デモ')");
            execute(database, """
                    INSERT INTO account (person_id, username, password_hash, must_change, enabled, demo)
                    VALUES (1, 'demo', '-', FALSE, TRUE, TRUE)""");
            assertStarts(database, Map.of());
        }
        try (EmbeddedDatabase other = start("--report-host=elsewhere")) {
            assertRefused(other, Map.of(), output, "holds 1 demo accounts");
        }
    }

    @Test
    void restoreThatDidNotEnd(CapturedOutput output) throws SQLException {
        try (EmbeddedDatabase database = start()) {
            execute(database, "CREATE TABLE restore_unfinished (since DATETIME NOT NULL)");
            assertRefused(database, Map.of(), output, "did not come to its end");
            assertThat(tables(database)).as("nothing is written before").containsExactly("restore_unfinished");
            execute(database, "DROP TABLE restore_unfinished");
            assertStarts(database, Map.of());
        }
    }

    @Test
    void noDatabaseThere(CapturedOutput output) {
        EmbeddedDatabase database = start();
        database.close();
        assertRefused(database, Map.of(), output, "The database cannot be used: ");
    }

    @Test
    void recordThatCouldBeChangedIsSaid(CapturedOutput output) throws SQLException {
        try (EmbeddedDatabase database = start()) {
            assertStarts(database, Map.of());
            assertThat(output).doesNotContain("Append-only is not enforced");
            Map<String, String> properties = database.properties();
            assertStarts(
                    database,
                    Map.of(
                            "spring.datasource.username", properties.get("spring.flyway.user"),
                            "spring.datasource.password", properties.get("spring.flyway.password")));
            assertThat(output).contains("Append-only is not enforced");
        }
    }

    private static EmbeddedDatabase start(String... settings) {
        return EmbeddedDatabase.start(TestPortal.binaries(), HOME, settings);
    }

    private static void assertRefused(
            EmbeddedDatabase database, Map<String, String> properties, CapturedOutput output, String sentence) {
        assertThat(catchThrowable(() -> run(database, properties)))
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(sentence);
        assertThat(output.toString()).contains("APPLICATION FAILED TO START", sentence);
        assertThat(output.toString().lines().filter(line -> line.startsWith("\tat ")))
                .as("stack trace")
                .isEmpty();
    }

    private static void assertStarts(EmbeddedDatabase database, Map<String, String> properties) {
        run(database, properties);
    }

    private static void run(EmbeddedDatabase database, Map<String, String> properties) {
        PortalBeans.start(database, new TestClock(), properties).close();
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> tables(EmbeddedDatabase database) {
        try (Connection connection = database.connectAsRuntime();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW TABLES")) {
            return rows.next() ? List.of(rows.getString(1)) : List.of();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
