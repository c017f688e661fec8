package org.jisseki.submission.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestClock;
import org.jisseki.security.SignedIn;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.MissingUnits;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The paper form of an evaluation: the grade beside the computed figures as they were when it was chosen. */
@PortalTest
class EvaluationPrintProcessTest {

    private final MockMvcTester web;
    private final Round round;
    private final TestWorld world;
    private final TestClock clock;
    private final MissingUnits missing;

    EvaluationPrintProcessTest(WebApplicationContext portal, JdbcClient jdbc, TestClock clock, MissingUnits missing) {
        this.web = MockMvcTester.from(
                portal, builder -> builder.apply(springSecurity()).build());
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 2).evaluated();
        this.clock = clock;
        this.missing = missing;
    }

    @Test
    void theFiguresAreThoseThatWereKnownWhenItWasHandedIn() {
        PersonId leadStaff = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        List<SubmissionId> units = round.open(world);
        SubmissionId evaluation = units.getLast();
        SubmissionId first = units.getFirst();
        round.fill(world.staff, first, "47.4");
        round.handIn(world.staff, first);
        round.pass(world.reviewer, first);
        missing.name(
                world.central,
                units.get(1),
                round.submissions.get(world.central, units.get(1)).version(),
                "統計の公表が遅れたため");
        for (String kind : List.of("ISSUES", "RESULTS")) {
            round.entry.save(world.staff, evaluation, EvaluationForm.key(kind, 1), "文");
        }
        for (String key : List.of(
                EvaluationForm.key("ISSUES", 2),
                EvaluationForm.key("REMAINING", 1),
                EvaluationForm.key("DIRECTION", 1),
                EvaluationForm.REASON)) {
            round.entry.save(leadStaff, evaluation, key, "文");
        }
        round.entry.save(leadStaff, evaluation, EvaluationForm.GRADE, "B");
        round.handIn(leadStaff, evaluation);
        clock.advance(Duration.ofHours(1));
        round.sendBack(world.head, first);
        round.entry.open(world.staff, first).findings().forEach(finding -> round.answer(world.staff, finding.id()));
        round.fill(world.staff, first, "50");
        round.handIn(world.staff, first);

        Document page = page(leadStaff, evaluation, "1");
        assertThat(page.select(".beside h2").text()).isEqualTo("提出したときに分かっていた指標の達成状況");
        assertThat(page.select(".beside thead th").eachText()).containsExactly("指標", "令和2年度 目標", "令和2年度 実績", "達成状況");
        assertThat(page.select(".beside tbody tr").eachText())
                .containsExactly("指標1副指標 50社 47.4社 0.95", "指標2副指標 50社 - 未提出");

        round.recall(leadStaff, evaluation);
        Document draft = page(leadStaff, evaluation, "draft");
        assertThat(draft.select(".beside h2").text()).isEqualTo("いま分かっている指標の達成状況");
        assertThat(draft.select(".beside tbody tr").eachText()).first().isEqualTo("指標1副指標 50社 50.0社 1.00");
        assertThat(page(world.staff, first, "1").select(".beside"))
                .as("of an evaluation alone")
                .isEmpty();
    }

    private Document page(PersonId person, SubmissionId unit, String no) {
        MvcTestResult got = web.get()
                .uri("/print/unit/" + unit.value() + "/" + no)
                .with(authentication(new SignedIn(person.value(), "someone").authentication()))
                .exchange();
        assertThat(got).hasStatusOk();
        return Jsoup.parse(new String(got.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
