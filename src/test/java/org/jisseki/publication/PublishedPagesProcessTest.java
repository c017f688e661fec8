package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PersonId;
import org.jisseki.demo.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The public pages as a browser or a cache gets them, through the security filters, signed in nowhere. */
@PortalTest
class PublishedPagesProcessTest {

    private final MockMvcTester web;
    private final Editions editions;
    private final String plan = "計画 " + UUID.randomUUID();

    PublishedPagesProcessTest(WebApplicationContext portal, Editions editions) {
        this.web = MockMvcTester.from(
                portal, builder -> builder.apply(springSecurity()).build());
        this.editions = editions;
    }

    @Test
    void anyoneReadsWithoutSessionOrCookie() {
        release(1);
        for (String address : List.of("/published", "/published/", sheet(), sheet() + "/1", sheet() + "?lang=en")) {
            MvcTestResult page = get(address);
            assertThat(page).hasStatusOk();
            assertThat(page.getResponse().getContentType()).isEqualTo("text/html;charset=UTF-8");
            assertThat(page.getResponse().getCookies()).isEmpty();
            assertThat(page.getResponse().getHeaderNames()).doesNotContain("Set-Cookie", "Pragma", "Expires", "Vary");
            assertThat(page.getRequest().getSession(false)).isNull();
            assertThat(page.getResponse().getHeader("Cache-Control")).isEqualTo("max-age=300, public");
            assertThat(page.getResponse().getHeaders("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .startsWith("default-src 'none'; style-src 'self'");
            assertThat(page.getResponse().getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        }
    }

    @Test
    void whatACacheHasIsNotSentAgain() {
        release(1);
        String tag = tag(get(sheet() + "/1"));
        assertThat(tag).matches("\"[0-9a-f]{64}\"").isEqualTo(tag(get(sheet() + "/1")));

        MvcTestResult again = web.get()
                .uri("/published/{plan}/2020/322/1", plan)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange();
        assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();

        assertThat(tag(get(sheet() + "/1?lang=en"))).as("another page").isNotEqualTo(tag);
        release(2);
        assertThat(tag(get(sheet() + "/1")))
                .as("it now says that it is superseded")
                .isNotEqualTo(tag);
    }

    @Test
    void withoutNumberTheNewestEditionIsShown() {
        release(1);
        release(2);
        assertThat(text(get(sheet()))).contains("更新第1版").doesNotContain("旧版");
        assertThat(text(get(sheet() + "/1"))).contains("旧版（更新あり）");
        assertThat(text(get("/published"))).contains("322 ものづくり産業の振興 更新第1版");
        assertThat(Jsoup.parse(html(get("/published"))).select(".shelf a").eachAttr("href"))
                .as("an address that holds for codes of any kind")
                .contains("/published/" + plan.replace("計画 ", "%E8%A8%88%E7%94%BB%20") + "/2020/322");
    }

    @Test
    void elsewhereIsAPlainPageThatSaysSo() {
        release(1);
        for (String address : List.of(
                "/published/x",
                "/published/x/2020",
                "/published/x/2020/322",
                "/published/x/2020/322/1",
                sheet() + "/2",
                sheet() + "/0",
                sheet() + "/one",
                sheet() + "/99999999999999999999",
                sheet() + "/1/more/and/more",
                "/published/x/year/322")) {
            MvcTestResult page = get(address);
            assertThat(page).as(address).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(text(page)).contains("このアドレスに公表された版はありません。");
            assertThat(page.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(page.getResponse().getCookies()).isEmpty();
        }
    }

    @Test
    void theStyleSheetIsThere() {
        assertThat(get("/published/published.css")).hasStatusOk().hasContentType("text/css;charset=UTF-8");
    }

    @Test
    void filesComeUnderTheirOwnNameAndNeverChange() throws IOException {
        release(1);
        MvcTestResult pdf = get(sheet() + "/1/sheet.pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(pdf.getResponse().getHeader("Content-Disposition"))
                .contains("filename*=UTF-8''" + UriUtils.encode("施策322_令和2年度実績_初版.pdf", StandardCharsets.UTF_8));
        assertThat(pdf.getResponse().getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(pdf.getResponse().getCookies()).isEmpty();
        assertThat(pdf.getRequest().getSession(false)).isNull();
        assertThat(pdf.getResponse().getContentAsByteArray())
                .isEqualTo(Rendering.pdf().render(SampleSheet.of(plan, 1)).bytes());
        MvcTestResult again = web.get()
                .uri(sheet() + "/1/sheet.pdf")
                .header(HttpHeaders.IF_NONE_MATCH, tag(pdf))
                .exchange();
        assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED);

        MvcTestResult csv = get(sheet() + "/1/sheet.csv");
        assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(csv.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".csv");
        assertThat(csv.getResponse().getContentAsByteArray())
                .isEqualTo(Rendering.csv().write(SampleSheet.of(plan, 1)));

        assertThat(Jsoup.parse(html(get(sheet()))).select(".files a").eachAttr("href"))
                .containsExactly(encoded() + "/1/sheet.pdf", encoded() + "/1/sheet.csv");
        for (String nowhere : List.of("/2/sheet.pdf", "/1/sheet.xls", "/1/sheet.pdf/more", "/start-1/sheet.pdf")) {
            assertThat(get(sheet() + nowhere)).as(nowhere).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void theSearchFindsByWordsPlanYearAndDepartment() {
        release(1);
        assertThat(found(Map.of("plan", plan))).containsExactly(encoded());
        assertThat(found(Map.of("plan", plan, "q", "ものづくり"))).containsExactly(encoded());
        assertThat(found(Map.of("plan", plan, "q", "３２２　コンビナート")))
                .as("any width, all words, of a program too")
                .containsExactly(encoded());
        assertThat(found(Map.of("plan", plan, "q", "興")))
                .as("the last character of a name")
                .hasSize(1);
        assertThat(found(Map.of("plan", plan, "q", "ものづくり 観光"))).isEmpty();
        assertThat(found(Map.of("plan", plan, "q", "%"))).isEmpty();
        assertThat(found(Map.of("plan", plan, "q", "_"))).isEmpty();
        assertThat(found(Map.of("plan", plan, "q", "' OR 1=1 --"))).isEmpty();
        assertThat(found(Map.of("plan", plan, "year", "2020", "department", "雇用経済部")))
                .hasSize(1);
        assertThat(found(Map.of("plan", plan, "year", "2021"))).isEmpty();
        assertThat(found(Map.of("plan", plan, "year", "x"))).isEmpty();
        assertThat(found(Map.of("plan", plan, "department", "防災部"))).isEmpty();
    }

    @Test
    void whatIsSearchedStandsInItsFieldAndInTheOtherLanguagesAddressAsText() {
        release(1);
        String hostile = "\"><script>alert(1)</script>&lang=ja";
        Document page = Jsoup.parse(html(
                web.get().uri("/published?q={q}&plan={plan}", hostile, plan).exchange()));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.expectFirst("input[name=q]").val()).isEqualTo(hostile);
        assertThat(page.expectFirst("option[selected]").val()).isEqualTo(plan);
        assertThat(page.text()).contains("0件", "当てはまる版はありません。");
        String english = page.expectFirst(".top a[hreflang]").attr("href");
        assertThat(UriComponentsBuilder.fromUriString(english)
                        .build()
                        .getQueryParams()
                        .get("q"))
                .containsExactly(UriUtils.encode(hostile, StandardCharsets.UTF_8));
        Document other = Jsoup.parse(html(web.get().uri(URI.create(english)).exchange()));
        assertThat(other.expectFirst("input[name=q]").val()).isEqualTo(hostile);
        assertThat(other.expectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void theFormOfTheYearsStartIsASheetOfItsOwn() {
        release(1);
        Sheet start = SheetJson.read(SheetJson.write(SampleSheet.of(plan, 1)).replace("\"REPORT\"", "\"START\""));
        editions.add(new CycleId(0), new MeasureId(0), new PersonId(0), null, start);
        assertThat(text(get(sheet()))).contains("令和3年版・令和2年度実績 施策322");
        assertThat(text(get(sheet() + "/start"))).contains("令和2年版・令和2年度当初").doesNotContain("旧版");
        assertThat(get(sheet() + "/start-1")).hasStatusOk();
        assertThat(get(sheet() + "/start-1/sheet.pdf").getResponse().getHeader("Content-Disposition"))
                .contains(UriUtils.encode("令和2年度当初_初版.pdf", StandardCharsets.UTF_8));
        assertThat(Jsoup.parse(html(get(sheet()))).select(".others a").eachAttr("href"))
                .containsExactly(encoded() + "/start");
        assertThat(Jsoup.parse(html(get(sheet() + "/start")))
                        .select(".others a")
                        .eachAttr("href"))
                .containsExactly(encoded());
    }

    private List<String> found(Map<String, String> asked) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/published");
        asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return Jsoup.parse(html(web.get()
                        .uri(address.encode().buildAndExpand(asked).toUri())
                        .exchange()))
                .select(".shelf a")
                .eachAttr("href");
    }

    private String encoded() {
        return "/published/" + plan.replace("計画 ", "%E8%A8%88%E7%94%BB%20") + "/2020/322";
    }

    private void release(int no) {
        editions.add(new CycleId(0), new MeasureId(0), new PersonId(0), null, SampleSheet.of(plan, no));
    }

    private String sheet() {
        return "/published/" + plan + "/2020/322";
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).exchange();
    }

    private static String tag(MvcTestResult page) {
        String tag = page.getResponse().getHeader(HttpHeaders.ETAG);
        return tag == null ? "" : tag;
    }

    private static String html(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult page) {
        return Jsoup.parse(html(page)).text();
    }
}
