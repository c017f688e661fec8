package org.jisseki.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.util.FileSystemUtils;

/** Gives a Spring context this JVM's test database and a {@link TestClock}. */
public final class TestPortal implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path PLACE = Path.of("target", "mariadb");

    private static @Nullable EmbeddedDatabase database;

    /** The database of this JVM's tests, started when first asked for. */
    public static synchronized EmbeddedDatabase database() {
        EmbeddedDatabase running = database;
        if (running == null) {
            running = databaseUntilExit(
                    PLACE.resolve("test-" + ProcessHandle.current().pid()));
            database = running;
        }
        return running;
    }

    /** A database that is gone, with its files, when the JVM ends. */
    static EmbeddedDatabase databaseUntilExit(Path home, String... settings) {
        EmbeddedDatabase started = EmbeddedDatabase.start(binaries(), home, settings);
        // after all contexts are closed: a pool whose database is gone says so at length
        SpringApplication.getShutdownHandlers().add(() -> discard(started, home));
        return started;
    }

    /** Where tests keep the server's programs, once for all of them. */
    public static Path binaries() {
        return PLACE.resolve("base");
    }

    private static void discard(EmbeddedDatabase started, Path home) {
        started.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // what is due is released when a test says so, not when another test has moved the clock
        TestPropertyValues.of(database().properties())
                .and("jisseki.release.poll=P1D")
                .applyTo(context);
        ((GenericApplicationContext) context).registerBean(TestClock.class, TestClock::new);
    }

    /**
     * Before each test sets the clock back, and has Spring Security keep who is signed in where this portal looks: there is one
     * such place a JVM, and each portal that starts in it, as those of other tests do, puts its own.
     */
    static final class Reset implements TestExecutionListener {
        @Override
        public void beforeTestMethod(TestContext context) {
            ApplicationContext portal = context.getApplicationContext();
            portal.getBean(TestClock.class).reset();
            SecurityContextHolder.setContextHolderStrategy(portal.getBean(SecurityContextHolderStrategy.class));
        }

        /** The next test may open a year while it is made, which is before its own beginning. */
        @Override
        public void afterTestMethod(TestContext context) {
            context.getApplicationContext().getBean(TestClock.class).reset();
        }
    }
}
