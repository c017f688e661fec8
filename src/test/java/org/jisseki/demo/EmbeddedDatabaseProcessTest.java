package org.jisseki.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class EmbeddedDatabaseProcessTest {

    private static final Path HOME =
            Path.of("target", "mariadb", "embedded-" + ProcessHandle.current().pid());

    @BeforeEach
    @AfterEach
    void noFiles() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
    }

    @Test
    void secondStartEndsTheDatabaseThatAKilledPortalLeftAndGoesOnWithItsData() throws IOException, SQLException {
        EmbeddedDatabase orphan = EmbeddedDatabase.start(TestPortal.binaries(), HOME);
        ProcessHandle server = server();
        try (Connection connection = orphan.connectAsRuntime();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (id INT)");
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(TestPortal.binaries(), HOME);
                Connection connection = database.connectAsRuntime();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(server.isAlive()).isFalse();
            assertThat(server().pid()).isNotEqualTo(server.pid());
        }
    }

    @Test
    void processThatTookTheNumberOfADeadDatabaseIsLeftAlone() throws IOException {
        Files.createDirectories(HOME);
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(HOME.resolve("mariadb.pid"), String.valueOf(stranger.pid()));
            EmbeddedDatabase.start(TestPortal.binaries(), HOME).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private static ProcessHandle server() throws IOException {
        long pid = Long.parseLong(Files.readString(HOME.resolve("mariadb.pid")).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }
}
