package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a browser sends when a figure is saved, recorded and sent again: by others, and when its section may enter no more. The
 * session says who asks and the authority table what they may do; the request itself decides nothing.
 */
class RecordedRequestTest {

    private static final Pattern TOKEN = Pattern.compile("(?<=\"csrfToken\":\")[^\"]+");

    /** Counts the requests of a page; -1 is taken whenever it comes. */
    private static final Pattern COUNT = Pattern.compile("(?<=\"clientId\":)\\d+");

    private static Journey journey;
    private static Prepared prepared;

    private final List<Recorded> people = new ArrayList<>();

    /** Somebody with a unit open, and all that their browser sent. */
    private record Recorded(Desk desk, List<Request> sent) {

        String url() {
            return sent.getLast().url();
        }

        String token() {
            return TOKEN.matcher(sent.getLast().postData())
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElseThrow();
        }

        APIResponse send(String body) {
            return desk.page()
                    .context()
                    .request()
                    .post(
                            url(),
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/json; charset=UTF-8")
                                    .setData(body));
        }
    }

    @BeforeAll
    static void start() {
        journey = Journey.start("recorded-request");
        prepared = new Prepared(journey);
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @AfterEach
    void clearDesks() {
        people.forEach(person -> person.desk().clear());
    }

    @Test
    void sentAgainByItsOwnerItSaves() {
        Recorded owner = open("nishimura", "complex-initiatives");
        String save = saved(owner, "4");

        assertThat(owner.send(anyTime(save).replace("\"4\"", "\"7\"")).status()).isEqualTo(200);

        assertThat(drafts("complex-initiatives")).containsExactly("7");
    }

    @Test
    void sentAgainAfterHandingInItChangesNothing() {
        Recorded owner = open("hayashi", "commercialised");
        String save = saved(owner, "26");
        prepared.handIn("commercialised", "hayashi");
        List<Map<String, @Nullable Object>> before = everything();

        owner.send(anyTime(save).replace("\"26\"", "\"99\""));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void sentByOthersItChangesNothing() {
        Recorded owner = open("yoshida", "domestic-channels");
        String save = saved(owner, "2,400");
        // of the lead department: reads the unit, and has it open; of another one: may not even see it
        for (Recorded other : List.of(open("ito", "domestic-channels"), open("onishi", "domestic-channels"))) {
            List<Map<String, @Nullable Object>> before = everything();

            other.send(save);
            other.send(anyTime(save).replace("2,400", "1"));
            other.send(TOKEN.matcher(anyTime(save).replace("2,400", "1")).replaceFirst(other.token()));

            assertThat(everything()).isEqualTo(before);
        }
    }

    private Recorded open(String username, String unit) {
        Recorded person = new Recorded(journey.desk(), new ArrayList<>());
        people.add(person);
        person.desk().signIn(username);
        person.desk().page().onRequest(request -> {
            if (request.method().equals("POST") && request.url().contains("v-r=uidl")) {
                person.sent().add(request);
            }
        });
        person.desk().open("unit/" + prepared.unit(unit).value());
        return person;
    }

    /** Types the first figure of a unit. @return the request that saved it */
    private static String saved(Recorded owner, String figure) {
        owner.desk().page().locator("[data-figure] input").first().fill(figure);
        assertThat(owner.desk().page().getByText("自動で保存しました")).isVisible();
        owner.desk().settle();
        return owner.sent().stream()
                .map(Request::postData)
                .filter(Objects::nonNull)
                .filter(body -> body.contains('"' + figure + '"'))
                .findFirst()
                .orElseThrow();
    }

    private static String anyTime(String body) {
        return COUNT.matcher(body).replaceFirst("-1");
    }

    private static List<@Nullable String> drafts(String unit) {
        return jdbc().sql("SELECT text FROM draft_value WHERE submission_id = ?")
                .param(prepared.unit(unit).value())
                .query(String.class)
                .list();
    }

    private static List<Map<String, @Nullable Object>> everything() {
        return Stream.of(
                        "draft_value",
                        "submission",
                        "contributor",
                        "finding",
                        "jisseki_record.revision",
                        "jisseki_record.record")
                .flatMap(table ->
                        jdbc().sql("SELECT * FROM %s ORDER BY 1, 2".formatted(table)).query().listOfRows().stream())
                .toList();
    }

    private static JdbcClient jdbc() {
        return journey.bean(JdbcClient.class);
    }
}
