package org.jisseki.submission.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.Language;
import org.jisseki.security.Accounts;
import org.jisseki.security.SignedIn;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.Revision;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Publishing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Who gets the paper forms of a unit, in which language, and what each page says it is. */
class PrintProcessTest extends PrintedUnits {

    private final Accounts accounts;

    PrintProcessTest(WebApplicationContext portal, Accounts accounts) {
        super(portal);
        this.accounts = accounts;
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

    /** A correction's revision is a proposal until it is let out, and then names the edition that it made; what it corrects stays. */
    @Test
    void aCorrectionIsAProposalUntilItIsReleased() {
        SubmissionId unit = handedIn("34");
        round.pass(world.reviewer, unit);
        CycleId cycle = round.approve(world.head, unit).cycle();
        Publishing publishing = new Publishing(portal);
        publishing.release(world.central, cycle);
        SubmissionId correction = portal.getBean(Corrections.class)
                .open(
                        world.staff,
                        unit,
                        round.submissions.get(world.staff, unit).version(),
                        NewCorrection.of("誤記"))
                .id();
        round.fill(world.staff, correction, "35");
        round.handIn(world.staff, correction);
        round.pass(world.reviewer, correction);
        round.approve(world.head, correction);
        assertThat(page(world.staff, correction, "1").select(".sheet > thead").text())
                .as("approved, and not released")
                .contains("（案）", "第1稿")
                .doesNotContain("公表済");

        publishing.releaseCorrections(world.central, correction);

        Document corrected = page(world.staff, correction, "1");
        assertThat(corrected.select(".sheet > thead").text())
                .contains("公表済（訂正第1版）", "第1稿")
                .doesNotContain("案");
        assertThat(corrected.select("footer").text()).contains("訂正第1版として公表").doesNotContain("これは案です");
        assertThat(page(world.staff, unit, "1").select(".sheet > thead").text()).contains("公表済（初版）");
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
}
