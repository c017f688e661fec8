package org.jisseki.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.jisseki.JissekiApplication;
import org.jisseki.common.OneClick;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole portal with the demo's data, in this JVM, listening to a real browser. */
public final class RunningPortal implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningPortal(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts the portal on a database and loads the demo's data where they are not there yet.
     *
     * @param port 0 for any that is free
     * @param settings more Spring properties
     */
    public static RunningPortal start(EmbeddedDatabase database, Clock clock, int port, Map<String, String> settings) {
        Map<String, String> properties = new LinkedHashMap<>(database.properties());
        properties.put("server.port", String.valueOf(port));
        properties.put("jisseki.demo", "true");
        properties.putAll(settings);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(JissekiApplication.class)
                // whoever started the portal ends it, and the database after it
                .registerShutdownHook(false)
                .initializers(fresh ->
                        ((GenericApplicationContext) fresh).registerBean("demoClock", Clock.class, () -> clock))
                .run(properties.entrySet().stream()
                        .flatMap(entry -> Stream.of("--%s=%s".formatted(entry.getKey(), entry.getValue())))
                        .toArray(String[]::new));
        // in one transaction: a demo that was killed while it was set up starts from nothing the next time
        context.getBean(OneClick.class).run(() -> DemoData.load(context));
        return new RunningPortal(context);
    }

    /** Starts a portal for tests: a database of its own, gone when the JVM ends. */
    public static RunningPortal startForTests(String name, Clock clock) {
        Path home = Path.of(
                "target", "mariadb", name + "-" + ProcessHandle.current().pid());
        return start(TestPortal.databaseUntilExit(home), clock, 0, Map.of());
    }

    /** Where a browser finds it. */
    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** One of the portal's beans, for a test that looks behind the screens. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Ends every session on the server, as when nobody did anything for too long. */
    public void endSessions() {
        TomcatWebServer server =
                (TomcatWebServer) Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        for (Container application : server.getTomcat().getHost().findChildren()) {
            for (Session session : ((Context) application).getManager().findSessions()) {
                session.expire();
            }
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
