package org.jisseki.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jisseki.common.Wareki;
import org.jisseki.plan.Plans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** What {@code script/server} runs: the database, the demo's clock, the portal; and their end, in that order backwards. */
final class DemoPortal {

    private static final Path DATA = Path.of("data");

    private DemoPortal() {}

    static void main() throws IOException {
        try {
            run();
        } catch (RuntimeException failure) {
            // the portal has said why; the log has the rest
            System.err.println("The demo did not start: " + failure.getMessage() + " (see data/portal.log)");
            System.exit(1);
        }
    }

    private static void run() throws IOException {
        Files.createDirectories(DATA);
        FileChannel lock = FileChannel.open(DATA.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new IllegalStateException("another demo runs on " + DATA.toAbsolutePath());
        }
        Path offset = DATA.resolve("clock-offset");
        Path home = DATA.resolve("mariadb");
        EmbeddedDatabase.endLeftBehind(home);
        if (!Files.exists(offset)) {
            // killed while its years were worked through: it begins anew
            FileSystemUtils.deleteRecursively(home.resolve("data"));
        }
        AtomicReference<Optional<RunningPortal>> portal = new AtomicReference<>(Optional.empty());
        EmbeddedDatabase database = EmbeddedDatabase.start(home.resolve("base"), home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            portal.get().ifPresent(RunningPortal::close);
            database.close();
        }));
        database.writeEnvironment(DATA.resolve("database.environment"));
        DemoClock clock = DemoClock.keptIn(offset);
        int port = Integer.parseInt(System.getenv().getOrDefault("JISSEKI_PORT", "8080"));
        RunningPortal running = RunningPortal.start(
                database,
                clock,
                port,
                Map.of(
                        "logging.file.name",
                        DATA.resolve("portal.log").toString(),
                        "logging.threshold.console",
                        "error"));
        portal.set(Optional.of(running));
        if (!Files.exists(offset)) {
            DemoYears.work(
                    running::bean,
                    running.bean(Plans.class).named(DemoData.PLAN).orElseThrow().id(),
                    clock);
            clock.keep();
        }
        announce(running, clock);
    }

    private static void announce(RunningPortal portal, Clock clock) {
        LocalDateTime now = LocalDateTime.now(clock);
        System.out.printf("%nJisseki 実績ポータル (demo)  %s%n", portal.address());
        System.out.printf(
                "The demo's clock: %s %s%n%n",
                Wareki.dateWithWeekday(now.toLocalDate()),
                DateTimeFormatter.ofPattern("HH:mm").format(now));
        System.out.printf("Accounts, all with the password %s%n", DemoData.PASSWORD);
        DemoData.accounts(portal.bean(JdbcClient.class)).forEach(account -> System.out.println("  " + account));
        String started = System.getenv("JISSEKI_STARTED");
        if (started != null) {
            System.out.printf("%nReady after %d seconds. ", Instant.now().getEpochSecond() - Long.parseLong(started));
        }
        System.out.println("Ctrl-C ends the portal and its database.");
    }
}
