package org.jisseki.submission.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.Language;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.record.Sha256;
import org.jisseki.security.Accounts;
import org.jisseki.security.SignedIn;
import org.jisseki.submission.Evidence;
import org.jisseki.submission.Findings;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Revision;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.evidence.Samples;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The paper forms as a browser gets them, through the security filters. */
@PortalTest
class PrintProcessTest {

    private final MockMvcTester web;
    private final Round round;
    private final TestWorld world;
    private final TestClock clock;
    private final Findings findings;
    private final Evidence evidence;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final WebApplicationContext portal;

    PrintProcessTest(WebApplicationContext portal, JdbcClient jdbc, TestClock clock) {
        this.portal = portal;
        this.web = MockMvcTester.from(
                portal, builder -> builder.apply(springSecurity()).build());
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 2);
        this.clock = clock;
        this.jdbc = jdbc;
        this.findings = portal.getBean(Findings.class);
        this.evidence = portal.getBean(Evidence.class);
        this.accounts = portal.getBean(Accounts.class);
    }

    /** Only what the public reads is no proposal, and every other revision stays one for good. */
    @Test
    void whatWasReleasedSaysInWhichEditionAndNoOtherRevisionDoes() {
        SubmissionId unit = handedIn("34");
        round.recall(world.staff, unit);
        round.fill(world.staff, unit, "35");
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
        CycleId cycle = round.approve(world.head, unit).cycle();
        assertThat(page(world.staff, unit, "2").text()).contains("（案）").doesNotContain("公表済");

        new Publishing(portal).release(world.central, cycle);

        Document released = page(world.staff, unit, "2");
        assertThat(released.select(".sheet > thead").text())
                .contains("公表済（初版）", "第2稿")
                .doesNotContain("案");
        assertThat(released.title()).startsWith("公表済（初版） 第2稿");
        assertThat(released.select("footer").text()).contains("初版として公表").doesNotContain("これは案です");
        Document first = page(world.staff, unit, "1");
        assertThat(first.select(".sheet > thead").text()).contains("（案）", "第1稿").doesNotContain("公表済");
        assertThat(first.title()).startsWith("（案） 第1稿");
    }

    @Test
    void everyPageSaysWhatItIsAPrintOf() {
        SubmissionId unit = handedIn("34");
        Revision revision = round.entry.revision(world.staff, unit, 1);
        clock.advance(Duration.ofHours(28).plusMinutes(32));
        Document page = page(world.staff, unit, "1");
        String head = page.select(".sheet > thead").text();

        assertThat(head)
                .contains("（案）", "第1稿", revision.sha256().substring(0, 8))
                .contains("提出 令和3年5月25日（火）10時00分", "印刷 令和3年5月26日（水）14時32分")
                .doesNotContain(revision.sha256());
        assertThat(page.text().split(revision.sha256(), -1))
                .as("the whole hash, once")
                .hasSize(2);
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).containsExactly("/styles/print.css");
    }

    @Test
    void aRevisionIsPrintedAsItWasFrozen() {
        SubmissionId unit = handedIn("34");
        round.recall(world.staff, unit);
        round.fill(world.staff, unit, "40.5");
        round.handIn(world.staff, unit);

        Document first = page(world.staff, unit, "1");
        assertThat(figures(first)).containsExactly("-", "-", "50社", "34.0社", "0.68");
        assertThat(first.select(".how li").eachText())
                .contains("計算：34.0 ÷ 50 ＝ 0.68", "判定：34.0社 は目標 50社 に届かないので未達成。丸める前の値で比べる");
        assertThat(first.select(".newer").text()).isEqualTo("この稿より新しい第2稿があります。");
        assertThat(first.select(".money td").eachText()).containsExactly("-", "1,000千円", "990千円(決算見込)", "99.0%");
        assertThat(first.text()).contains("施策322 施策", "32201 基本", "①", "取り組んだ。", "令和2年度実績 入力票");

        Document second = page(world.staff, unit, "2");
        assertThat(figures(second)).containsExactly("-", "-", "50社", "40.5社", "0.81");
        assertThat(second.select(".newer")).isEmpty();
        assertThat(second.select(".acts tbody tr").eachText())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("提出 第1稿（");
    }

    @Test
    void whatIsSaidOfTheNextYearStandsOnIt() {
        SubmissionId unit = round.open(world).getFirst();
        UnitForm form = round.entry.open(world.staff, unit).form();
        UnitForm.NextField next = form.nexts().getFirst();
        round.fill(world.staff, unit, "34");
        assertThat(page(world.staff, unit, "draft").select(".next"))
                .as("nothing said")
                .isEmpty();
        round.entry.save(world.staff, unit, next.key(), "55.5");
        round.entry.save(world.staff, unit, UnitForm.SETTLED_KIND, "PENDING");
        round.entry.save(world.staff, unit, UnitForm.SETTLED_DUE, "2021-08");
        Document draft = page(world.staff, unit, "draft");
        assertThat(draft.select(".nexts tbody tr").eachText()).containsExactly("指標1 55.5社 -");
        assertThat(draft.select(".settlement").text()).isEqualTo("決算額の区分： 未確定（確定予定：令和3年8月）");
        assertThat(draft.select(".money td").eachText()).containsExactly("-", "1,000千円", "未確定", "-");
        round.entry.save(world.staff, unit, next.rationaleKey(), "前年の伸びを見込む。");
        round.entry.save(world.staff, unit, UnitForm.NEXT_BUDGET, "1,200");
        round.handIn(world.staff, unit);
        round.recall(world.staff, unit);
        round.entry.save(world.staff, unit, UnitForm.SETTLED_KIND, "FINAL");
        round.handIn(world.staff, unit);

        Document first = page(world.staff, unit, "1");
        assertThat(first.select(".next h2").text()).isEqualTo("翌年度（令和3年度）の目標と予算");
        assertThat(first.select(".nexts th").eachText()).containsExactly("指標", "令和3年度 目標", "目標値の考え方", "指標1");
        assertThat(first.select(".nexts td").eachText()).containsExactly("55.5社", "前年の伸びを見込む。");
        assertThat(first.select(".nextBudget tr").text()).isEqualTo("令和3年度 予算額 1,200千円");
        assertThat(first.select(".settlement").text()).isEqualTo("決算額の区分： 未確定（確定予定：令和3年8月）");
        Document second = page(world.staff, unit, "2");
        assertThat(second.select(".money td").eachText()).containsExactly("-", "1,000千円", "990千円", "99.0%");
        assertThat(second.select(".settlement").text()).isEqualTo("決算額の区分： 決算");
    }

    @Test
    void aTargetGivenUpStandsInParentheses() {
        jdbc.sql(
                        "UPDATE target t JOIN indicator i ON i.id = t.indicator_id SET t.earlier_printed = '45', t.earlier_value = 45 "
                                + "WHERE i.plan_id = ?")
                .param(world.plan.value())
                .update();
        assertThat(figures(page(world.staff, handedIn("34"), "1")))
                .containsExactly("-", "-", "50社(45社)", "34.0社", "0.68");
    }

    @Test
    void aRevisionOfBeforeThereWereTheseFieldsPrintsAsItDid() {
        SubmissionId unit = handedIn("34");
        long indicator =
                round.entry.open(world.staff, unit).form().actuals().getFirst().indicatorId();
        String frozen = """
                {"kind":"PROGRAM","unitId":3,"title":"①事業1","year":2020,"actuals":[{"indicatorId":%d,"name":"指標1",\
                "unit":"社","typed":"34","actual":{"kind":"KNOWN","value":34.0,"printed":"34.0"},\
                "target":{"kind":"KNOWN","value":50,"printed":"50"},\
                "achievement":{"kind":"NONE","reason":{"key":"figures.noRatio.targetZero","args":[]}}}],\
                "settled":{"kind":"KNOWN","value":990,"printed":"990"},\
                "budget":{"kind":"KNOWN","value":1000,"printed":"1,000"},"result":"成果。"}""".formatted(indicator);
        jdbc.sql("""
                        INSERT INTO jisseki_record.revision (submission_id, no, content, sha256, handed_in_by, handed_in_at)
                        SELECT submission_id, 2, ?, sha256, handed_in_by, handed_in_at
                          FROM jisseki_record.revision WHERE submission_id = ?""").params(frozen, unit.value()).update();
        jdbc.sql("UPDATE submission SET revision_no = 2 WHERE id = ?")
                .param(unit.value())
                .update();

        Document page = page(world.staff, unit, "2");
        assertThat(figures(page)).containsExactly("-", "-", "50社", "34.0社", "-");
        assertThat(page.select(".money td").eachText()).containsExactly("-", "1,000千円", "990千円", "99.0%");
        assertThat(page.select(".settlement, .next, .evidence")).isEmpty();
        assertThat(page.select("p.typed").text()).isEqualTo("成果。");
    }

    @Test
    void whatAFindingIsPinnedToIsNamed() {
        SubmissionId unit = handedIn("34");
        UnitForm.NextField next =
                round.entry.open(world.staff, unit).form().nexts().getFirst();
        round.decisions.sendBack(
                world.reviewer,
                round.submissions.get(world.reviewer, unit).seen(),
                Stream.of(next.key(), next.rationaleKey(), UnitForm.NEXT_BUDGET, UnitForm.WHOLE)
                        .map(key -> new NewFinding(key, "確かめてください。"))
                        .toList());
        assertThat(page(world.staff, unit, "1").select(".finding .name").eachText())
                .containsExactly("指標1　令和3年度目標", "指標1　令和3年度目標値の考え方", "令和3年度 予算額", "入力票全体");
    }

    @Test
    void decisionsAndFindingsStandOnIt() {
        SubmissionId unit = handedIn("34");
        round.pass(world.reviewer, unit);
        round.sendBack(world.head, unit);
        assertThat(page(world.staff, unit, "1").select(".finding").text())
                .contains("確認事項1　未回答", "決算額", "根拠を示してください。", world.name(world.head), "回答はまだありません。");
        findings.of(world.staff, unit).forEach(finding -> round.answer(world.staff, finding.id()));
        round.handIn(world.staff, unit);
        round.pass(world.reviewer2, unit);
        round.approve(world.head, unit);

        Document first = page(world.staff, unit, "1");
        assertThat(first.select(".seals td").eachText()).element(1).asString().contains(world.name(world.reviewer));
        assertThat(first.select(".seals td").eachText()).element(2).isEqualTo("まだ");
        Document second = page(world.staff, unit, "2");
        assertThat(second.select(".seals th").eachText()).containsExactly("提出", "確認", "決裁");
        assertThat(second.select(".seals td").eachText())
                .satisfiesExactly(
                        handedIn -> assertThat(handedIn).contains(world.name(world.staff), "令和3年5月25日"),
                        passed -> assertThat(passed).contains(world.name(world.reviewer2)),
                        approved -> assertThat(approved).contains(world.name(world.head), "職"));
        assertThat(second.select(".finding").text()).contains("確認事項1　回答あり", "根拠資料のとおりです。");
        assertThat(second.select(".acts tbody tr").eachText())
                .hasSize(6)
                .last()
                .asString()
                .startsWith("決裁 第2稿（");
    }

    @Test
    void hintsAndEvidenceOfThatRevisionStandOnIt() throws IOException {
        SubmissionId unit = round.open(world).getFirst();
        round.fill(world.staff, unit, "5");
        byte[] file = Samples.pdf();
        evidence.add(world.staff, unit, "差引簿<b>.pdf", file.length, new ByteArrayInputStream(file));
        round.handIn(world.staff, unit);
        round.recall(world.staff, unit);
        round.fill(world.staff, unit, "49");
        evidence.of(world.staff, unit).forEach(each -> evidence.remove(world.staff, each.id()));
        round.handIn(world.staff, unit);

        Document first = page(world.staff, unit, "1");
        assertThat(first.select(".finding").eachText())
                .singleElement()
                .asString()
                .contains("指標1", "※ 5.0社は、今年度の目標値50社の約10分の1です。", "理由は添えられていません。");
        assertThat(first.select(".evidence td").eachText())
                .hasSize(3)
                .contains("1 KB", Sha256.of(ByteBuffer.wrap(file)).substring(0, 8));
        assertThat(first.select(".evidence b")).isEmpty();
        Document second = page(world.staff, unit, "2");
        assertThat(second.select(".evidence")).isEmpty();
        assertThat(second.text()).doesNotContain("※");
    }

    @Test
    void whatWasTypedIsTextAndNothingElse() {
        SubmissionId unit = round.open(world).getFirst();
        round.fill(world.staff, unit, "34");
        String hostile = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>${7*7} [[${7*7}]]";
        round.entry.save(world.staff, unit, UnitForm.RESULT, hostile);
        round.handIn(world.staff, unit);

        MvcTestResult got = get(world.staff, unit, "1");
        Document page = document(got);
        assertThat(page.select("p.typed").text()).isEqualTo(hostile);
        assertThat(page.select("script").eachAttr("src")).containsExactly("/scripts/print.js");
        assertThat(page.select("img, [onerror]")).isEmpty();
        assertThat(got.getResponse().getHeader("Content-Security-Policy")).contains("script-src 'self';");
        assertThat(got.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(got.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theDraftIsPrintedForWhoEntersAndForNobodyElse() {
        SubmissionId unit = round.open(world).getFirst();
        String key =
                round.entry.open(world.staff, unit).form().actuals().getFirst().key();
        round.entry.save(world.staff, unit, key, "３４");
        round.entry.save(world.staff, unit, UnitForm.SETTLED, "77,94,2");

        Document draft = page(world.staff, unit, "draft");
        assertThat(draft.select(".sheet > thead").text())
                .contains("（案）", "下書き（未提出）", "印刷 令和3年5月25日")
                .doesNotContain("提出 令和");
        assertThat(figures(draft)).containsExactly("-", "-", "50社", "34.0社", "0.68");
        assertThat(draft.select(".money td").eachText())
                .as("as it was typed, and no rate of it")
                .containsExactly("-", "1,000千円", "77,94,2千円", "-");
        assertThat(draft.select("p.typed").text()).isEqualTo("-");
        assertThat(draft.select("footer code")).isEmpty();

        for (PersonId other : List.of(world.reviewer, world.head, world.coordinator, world.central)) {
            assertThat(get(other, unit, "draft")).hasStatus(HttpStatus.NOT_FOUND);
        }
        round.fill(world.staff, unit, "34");
        round.handIn(world.staff, unit);
        assertThat(get(world.staff, unit, "draft")).as("handed in").hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoMaySeeTheUnitPrintsItAndNobodyElse() {
        SubmissionId unit = handedIn("34");
        PersonId ofLead = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        List<PersonId> some = List.of(
                world.staff, world.staff2, world.reviewer, world.head, world.coordinator, world.central, ofLead);
        List<PersonId> others = List.of(
                world.administrator,
                world.person(Role.READER, world.own, world.ownDivision, world.ownSection),
                world.person(Role.SECTION_STAFF, world.other, world.otherDivision, world.otherSection),
                world.person(Role.DIVISION_HEAD, world.other, world.otherDivision, null),
                world.person(Role.DEPARTMENT_HEAD, world.other, null, null),
                world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null));

        assertThat(some).allSatisfy(person -> assertThat(get(person, unit, "1")).hasStatusOk());
        MvcTestResult missing = get(world.staff, new SubmissionId(999_999_999_999L), "1");
        assertThat(missing).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(document(missing).title()).startsWith("見つかりません");
        assertThat(others).allSatisfy(person -> {
            MvcTestResult got = get(person, unit, "1");
            assertThat(got).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(html(got)).as("as if there were none").isEqualTo(html(missing));
        });
        for (String no : List.of("0", "2", "999999999", "99999999999", "-1", "one", "1/1", "")) {
            MvcTestResult got = get(world.staff, unit, no);
            assertThat(got).as(no).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(html(got)).as(no).isEqualTo(html(missing));
        }
        System.out.printf("print: %d see it, %d do not%n", some.size(), others.size());
    }

    @Test
    void itSpeaksEnglishToWhoAskedForIt() {
        SubmissionId unit = handedIn("34");
        Document page = document(web.get()
                .uri(address(unit, "1"))
                .cookie(new Cookie(Language.COOKIE, "en"))
                .with(authentication(new SignedIn(world.staff.value(), "someone").authentication()))
                .exchange());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".sheet > thead").text())
                .contains("（案）", "revision 1", "Handed in Tue 25 May 2021 10:00 JST", "Printed Tue 25 May 2021");
        assertThat(page.select("h2").eachText()).contains("Findings and answers", "What was done so far");
        assertThat(page.select(".typed").text()).as("what was typed stays").isEqualTo("取り組んだ。");
        assertThat(page.select(".money td").eachText())
                .as("千円 and 決算見込 are the portal's words")
                .containsExactly("-", "1,000 thousand yen", "990 thousand yen(expected)", "99.0%");
    }

    @Test
    void whoHasAOneTimePasswordChoosesTheirOwnFirst() {
        SubmissionId unit = handedIn("34");
        accounts.create(world.administrator, world.staff, "print-" + world.staff.value());

        assertThat(get(world.staff, unit, "1"))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo("/password");
    }

    private SubmissionId handedIn(String actual) {
        SubmissionId unit = round.open(world).getFirst();
        round.fill(world.staff, unit, actual);
        round.handIn(world.staff, unit);
        return unit;
    }

    /** The figures of the first indicator. */
    private static List<String> figures(Document page) {
        return page.select(".figures tbody tr:first-child td").eachText();
    }

    private Document page(PersonId person, SubmissionId unit, String no) {
        MvcTestResult got = get(person, unit, no);
        assertThat(got).hasStatusOk();
        return document(got);
    }

    private MvcTestResult get(PersonId person, SubmissionId unit, String no) {
        return web.get()
                .uri(address(unit, no))
                .with(authentication(new SignedIn(person.value(), "someone").authentication()))
                .exchange();
    }

    private static String address(SubmissionId unit, String no) {
        return "/print/unit/" + unit.value() + "/" + no;
    }

    private static Document document(MvcTestResult page) {
        return Jsoup.parse(html(page));
    }

    private static String html(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
