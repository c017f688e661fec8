package org.jisseki.demo;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jisseki.JissekiApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** All of the portal but its web server: for what works through the services. */
public final class PortalBeans {

    private PortalBeans() {}

    /** Starts them on a database. @param settings Spring properties, which win over the database's own */
    public static ConfigurableApplicationContext start(
            EmbeddedDatabase database, Clock clock, Map<String, String> settings) {
        Map<String, String> properties = new LinkedHashMap<>(database.properties());
        properties.putAll(settings);
        return start(properties, clock);
    }

    /** Starts them on a database that another process keeps. @param properties of the database, and other settings */
    public static ConfigurableApplicationContext start(Map<String, String> properties, Clock clock) {
        return new SpringApplicationBuilder(JissekiApplication.class)
                .contextFactory(type -> {
                    GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
                    context.registerBean("givenClock", Clock.class, () -> clock);
                    return context;
                })
                .registerShutdownHook(false)
                .run(properties.entrySet().stream()
                        .flatMap(entry -> Stream.of("--%s=%s".formatted(entry.getKey(), entry.getValue())))
                        .toArray(String[]::new));
    }
}
