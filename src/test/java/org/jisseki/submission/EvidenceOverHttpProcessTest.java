package org.jisseki.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.JissekiApplication;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.TestPortal;
import org.jisseki.security.Accounts;
import org.jisseki.submission.evidence.Samples;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** What a browser is told of a file that it fetches, over a real connection. */
@SpringBootTest(classes = JissekiApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestPortal.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DirtiesContext
class EvidenceOverHttpProcessTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI portal;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Evidence evidence;
    private final TestWorld world;
    private final SubmissionId unit;

    EvidenceOverHttpProcessTest(
            ApplicationContext context,
            Accounts accounts,
            JdbcClient jdbc,
            Evidence evidence,
            @Value("${local.server.port}") int port) {
        this.portal = URI.create("http://127.0.0.1:" + port);
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.world = new TestWorld(jdbc, 1);
        this.unit = new Round(context).open(world).getFirst();
    }

    @Test
    void aFileIsAnAttachmentThatNothingKeepsOrRuns() throws Exception {
        byte[] page = Samples.text("<html><script>alert(1)</script></html>");
        EvidenceFile file = add("𠮷野 一覧;\"=%（R2）.txt", page);
        signIn(world.staff);

        HttpResponse<byte[]> answer = get(file.id());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(page);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/plain");
        assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(page.length));
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("sandbox;")
                .contains("default-src 'none'");
        String disposition = header(answer, "Content-Disposition");
        assertThat(disposition)
                .startsWith("attachment; filename=\"evidence-%d.txt\"; filename*=UTF-8''".formatted(file.id()));
        String encoded = disposition.substring(disposition.indexOf("''") + 2);
        assertThat(encoded).matches("[A-Za-z0-9!#$&+\\-.^_`|~%]+");
        assertThat(URLDecoder.decode(encoded.replace("+", "%2B"), UTF_8)).isEqualTo(file.name());
        System.out.printf("download over HTTP: %s%n", disposition);
    }

    @Test
    void someoneElsesIsAsIfThereWereNone() throws Exception {
        EvidenceFile file = add("数え方.pdf", Samples.pdf());
        signIn(world.person(Role.SECTION_STAFF, world.other, world.otherDivision, world.otherSection));
        HttpResponse<byte[]> theirs = get(file.id());
        HttpResponse<byte[]> missing = get(999_999_999L);
        assertThat(theirs.statusCode()).isEqualTo(missing.statusCode()).isEqualTo(404);
        assertThat(theirs.body()).isEqualTo(missing.body());
        assertThat(new String(theirs.body(), UTF_8)).isNotBlank().doesNotContain("Exception", "org.jisseki");
        assertThat(theirs.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @Test
    void whoeverIsNotSignedInGetsNothing() throws Exception {
        EvidenceFile file = add("数え方.pdf", Samples.pdf());
        HttpResponse<byte[]> answer = get(file.id());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/login");
    }

    private EvidenceFile add(String name, byte[] content) throws IOException {
        return evidence.add(world.staff, unit, name, content.length, new ByteArrayInputStream(content))
                .file();
    }

    private void signIn(PersonId person) throws IOException, InterruptedException {
        String username = "evidence-" + person.value();
        String password = accounts.create(world.administrator, person, username);
        // the one-time password has served; what is asked here is what comes after it
        jdbc.sql("UPDATE account SET must_change = 0 WHERE person_id = ?")
                .param(person.value())
                .update();
        HttpResponse<String> login =
                browser.send(HttpRequest.newBuilder(portal.resolve("/login")).build(), BodyHandlers.ofString());
        Matcher token = TOKEN.matcher(login.body());
        assertThat(token.find()).isTrue();
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(username, URLEncoder.encode(password, UTF_8), URLEncoder.encode(token.group(1), UTF_8));
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(portal.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location")).hasValue(portal + "/");
    }

    private HttpResponse<byte[]> get(long file) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(portal.resolve("/evidence/" + file)).build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
