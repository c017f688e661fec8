package org.jisseki.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.JissekiApplication;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.demo.TestPeople;
import org.jisseki.demo.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** What a browser sees of the sign-in, over a real connection: sessions, tokens, headers. */
@SpringBootTest(
        classes = JissekiApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TestPortal.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DirtiesContext
class SignInOverHttpProcessTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI portal;
    private final String username;
    private final String password;

    SignInOverHttpProcessTest(Accounts accounts, JdbcClient jdbc, @Value("${local.server.port}") int port) {
        this.portal = URI.create("http://127.0.0.1:" + port);
        PersonId person = TestPeople.with(jdbc, Role.SECTION_STAFF);
        this.username = "http-" + person.value();
        this.password = accounts.create(TestPeople.with(jdbc, Role.SYSTEM_ADMINISTRATOR), person, username);
    }

    @Test
    void theSessionIsAnotherAfterSignIn() throws Exception {
        String token = token();
        String planted = session().orElseThrow();
        HttpResponse<String> answer = signIn(password, token);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(portal + "/");
        assertThat(session()).isPresent().isNotEqualTo(Optional.of(planted));
    }

    @Test
    void theSessionIsTheBrowsersAlone() throws Exception {
        HttpResponse<String> page = get("/login");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("JISSEKI=")
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void aSignInWithoutThePagesTokenIsNone() throws Exception {
        get("/login");
        assertThat(signIn(password, "guessed").headers().firstValue("Location").orElse(""))
                .endsWith("/login?again");
        assertThat(get("/").statusCode()).as("still outside").isEqualTo(302);
    }

    @Test
    void aPageThatOutlivedItsSessionIsTakenWhereTheBrowserSaysThatItIsOurs() throws Exception {
        get("/login");
        cookies.getCookieStore().removeAll();
        HttpResponse<String> answer = send("to=%2Fpassword", "Origin", portal.toString());
        assertThat(answer.headers().firstValue("Location")).hasValue(portal + "/password");
        assertThat(get("/password").statusCode())
                .as("signed in at the first try")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site,cross-site",
        "Sec-Fetch-Site,same-site",
        "Origin,http://elsewhere.example",
        "Origin,null"
    })
    void aPageOfAnotherSiteIsNotTaken(String header, String value) throws Exception {
        get("/login");
        HttpResponse<String> answer = send("_csrf=guessed", header, value);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login?again");
        assertThat(get("/").statusCode()).as("still outside").isEqualTo(302);
    }

    @Test
    void aPageThatCannotBeTakenIsShownAgainWithTheNameAndNoPassword() throws Exception {
        HttpResponse<String> answer = send("to=%2Funit%2F7", "Accept", "text/html");
        String again = answer.headers().firstValue("Location").orElseThrow();
        assertThat(again).endsWith("/login?to=%2Funit%2F7&again");
        assertThat(get(again).body())
                .contains("もう一度ログインしてください", "value=\"" + username + "\"", "value=\"/unit/7\"")
                .doesNotContain(password);
        assertThat(get(again).body()).as("asked once").doesNotContain("value=\"" + username + "\"");
    }

    @Test
    void oneSignInLeadsBackToThePageThatWasAskedForWithItsQuery() throws Exception {
        // a session that ended: its cookie is still there
        cookies.getCookieStore().add(portal, ended());
        HttpResponse<String> asked = get("/tracking?state=LEFT&q=%E8%AA%B2");
        assertThat(asked.headers().firstValue("Location").orElseThrow()).endsWith("/login?expired");
        HttpResponse<String> page = get("/login?expired");
        assertThat(page.statusCode()).as("not sent to the sign-in once more").isEqualTo(200);
        assertThat(page.body()).contains("ログインし直してください");
        assertThat(page.body()).as("the other language leads there too").contains("back=/login?to%3D");

        HttpResponse<String> answer = signIn(password, tokenIn(page.body()));
        assertThat(answer.headers().firstValue("Location")).hasValue(portal + "/tracking?state=LEFT&q=%E8%AA%B2");
        assertThat(get("/login?expired").statusCode()).isEqualTo(200);
    }

    @Test
    void aRefusedSignInStillLeadsToThePage() throws Exception {
        get("/tracking?page=2");
        HttpResponse<String> refused = signIn("wrong", token());
        String again = refused.headers().firstValue("Location").orElseThrow();
        assertThat(again).endsWith("/login?to=%2Ftracking%3Fpage%3D2&error");
        assertThat(get(again).body()).contains("value=\"/tracking?page=2\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/\t/elsewhere.example",
                "https://elsewhere.example",
                "javascript:alert(1)",
                "elsewhere",
                "/login",
                "/login?to=/login",
                "/logout"
            })
    void nobodyIsLedElsewhere(String to) throws Exception {
        HttpResponse<String> answer = send("to=" + URLEncoder.encode(to, UTF_8), "Origin", portal.toString());
        assertThat(answer.headers().firstValue("Location")).hasValue(portal + "/");
    }

    @Test
    void thePageIsThePortalsOwnHoweverItIsAskedFor() throws Exception {
        for (String page :
                List.of("/login", "/login?error", "/login?logout", "/login?expired", "/login?to=%2Funit%2F7")) {
            assertThat(get(page).body()).as(page).contains("職員番号");
        }
    }

    @Test
    void aRefusalSaysNothingMore() throws Exception {
        HttpResponse<String> answer = signIn("wrong", token());
        assertThat(answer.headers().firstValue("Location")).hasValue(portal + "/login?error");
    }

    @Test
    void everyPageIsProtected() throws Exception {
        // published pages have a stricter policy of their own
        for (String page : List.of("/login", "/no-such-page", "/styles/jisseki.css")) {
            HttpResponse<String> answer = get(page);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(page)
                    .hasValue(ContentPolicy.PLAIN);
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        }
    }

    @Test
    void whatAnyoneMayReadHasNoSession() throws Exception {
        for (String page : List.of("/published", "/published/anything", "/styles/jisseki.css", "/healthz")) {
            assertThat(get(page).headers().map()).as(page).doesNotContainKey("set-cookie");
        }
        assertThat(session()).isEmpty();
    }

    private String token() throws IOException, InterruptedException {
        return tokenIn(get("/login").body());
    }

    private static String tokenIn(String page) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).as("the page's token").isTrue();
        return token.group(1);
    }

    private HttpResponse<String> signIn(String typed, String token) throws IOException, InterruptedException {
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(username, URLEncoder.encode(typed, UTF_8), URLEncoder.encode(token, UTF_8));
        return browser.send(
                HttpRequest.newBuilder(portal.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    // without the page's token, as of a page whose session is gone
    private HttpResponse<String> send(String more, String header, String value)
            throws IOException, InterruptedException {
        String form = "username=%s&password=%s&%s".formatted(username, URLEncoder.encode(password, UTF_8), more);
        return browser.send(
                HttpRequest.newBuilder(portal.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(header, value)
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpCookie ended() {
        HttpCookie cookie = new HttpCookie("JISSEKI", "0123456789ABCDEF0123456789ABCDEF");
        cookie.setPath("/");
        cookie.setVersion(0);
        return cookie;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(portal.resolve(path)).build(), BodyHandlers.ofString());
    }

    private Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JISSEKI"))
                .map(HttpCookie::getValue)
                .findFirst();
    }
}
