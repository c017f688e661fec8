package org.jisseki.submission.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Sha256;
import org.jisseki.submission.Evidence;
import org.jisseki.submission.Findings;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.evidence.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** What stands on the paper form of a unit: what was typed, said of the next year, found, decided and put with it. */
class PrintedContentProcessTest extends PrintedUnits {

    private final Findings findings;
    private final Evidence evidence;

    PrintedContentProcessTest(WebApplicationContext portal, Findings findings, Evidence evidence) {
        super(portal);
        this.findings = findings;
        this.evidence = evidence;
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
}
