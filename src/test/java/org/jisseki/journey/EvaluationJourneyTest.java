package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitKind;
import org.jisseki.support.Holders;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 施策322 from its evaluation to the public page: two departments write in it, the lead hands it in, it passes its review, both heads
 * decide by keyboard, it is checked, frozen, and released at a time that was set.
 */
class EvaluationJourneyTest {

    private static final String MEASURE = "施策322 ものづくり産業の振興";
    private static final String EVALUATION = "「ものづくり産業の振興」の評価";
    private static final String PRODUCTS = "県内ものづくり企業の新たな製品開発や事業化等につながった件数";

    /** Of the other department. */
    private static final String SAFETY = EvaluationForm.key("RESULTS", 5);

    private static final String SAFETY_TEXT = "防災の訓練を合同で3回行い、12社が参加した。";

    private static final String LIAISON = EvaluationForm.key("RESULTS", 2);
    private static final String LIAISON_TEXT = "共同研究の成果から26件が製品化に進んだ。";
    private static final String REASON = "主指標の伸びが目標の道のりを下回った。";

    private static Journey journey;
    private static Prepared prepared;
    private static Round round;
    private static Holders holders;
    private static SubmissionId evaluation;

    @BeforeAll
    static void start() {
        journey = Journey.start("evaluation-journey");
        prepared = new Prepared(journey);
        round = new Round(journey::bean);
        holders = new Holders(journey::bean);
        List<Submission> all = round.submissions.of(prepared.cycle().id());
        all.stream()
                .filter(submission -> submission.kind() != UnitKind.EVALUATION)
                .forEach(EvaluationJourneyTest::passed);
        evaluation = all.getLast().id();
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    void fromTwoDepartmentsParagraphsToThePublicPage() {
        writes("nishimura", "取組概要と成果⑤の文", SAFETY_TEXT, "evaluation-writer");
        writes("sasaki", "取組概要と成果②の文", LIAISON_TEXT, "evaluation-writer-lead");
        othersWrite();
        isDone("nishimura");
        theLeadHandsIn();
        theReviewerPasses();
        theLeadsHeadDecides();
        theOtherHeadDecides();
        itIsCheckedAndFrozen();
        itIsReleasedAtTheTimeThatWasSet();
        anyoneReadsIt();
    }

    private void writes(String who, String field, String text, String picture) {
        try (Desk writer = journey.desk()) {
            writer.signIn(who).open("unit/" + evaluation.value());
            assertThat(writer.field("判断理由")).hasCount(0);
            writer.hands().type(writer.field(field), text);
            writer.page().keyboard().press("Tab");
            assertThat(writer.page().getByText("自動で保存しました")).isVisible();
            writer.shoot(picture);
        }
    }

    private void isDone(String who) {
        try (Desk writer = journey.desk(Keys::new)) {
            writer.signIn(who).open("unit/" + evaluation.value());
            new UnitPage(writer).finishPart();
            writer.shootBoth("evaluation-part-done");
        }
    }

    private void othersWrite() {
        PersonId lead = holders.staffOf(
                round.submissions.get(prepared.person("kobayashi"), evaluation).sectionId());
        EvaluationForm form =
                Objects.requireNonNull(round.entry.open(lead, evaluation).form().evaluation());
        form.paragraphs().stream()
                .filter(field -> !List.of(SAFETY, LIAISON).contains(field.key()))
                .forEach(field -> round.entry.save(
                        holders.staffOf(field.sectionId()), evaluation, field.key(), "デモの文。県の企業とともに取り組んだ。"));
    }

    private void theLeadHandsIn() {
        try (Desk lead = journey.desk()) {
            lead.signIn("hayashi").open("unit/" + evaluation.value());
            assertThat(lead.page().getByText(SAFETY_TEXT)).isVisible();
            UnitPage unit = new UnitPage(lead).judge("あまり進まなかった", REASON).assertComplete();
            lead.shootBoth("evaluation-lead");
            unit.handInUnfinished(1);
        }
    }

    private void theReviewerPasses() {
        try (Desk reviewer = journey.desk()) {
            reviewer.signIn("mori").open("review/" + evaluation.value());
            reviewer.shootBoth("evaluation-review");
            new ReviewPage(reviewer).pass();
        }
    }

    private void theLeadsHeadDecides() {
        try (Desk head = journey.desk(Keys::new)) {
            MeasurePage measure = MeasurePage.by(head.signIn("yamamoto"), EVALUATION, MEASURE);
            // counted by kind above the figures, and opened to every line
            head.page()
                    .locator("details")
                    .filter(new Locator.FilterOptions().setHasText("進展度が C"))
                    .locator("summary")
                    .press("Enter");
            assertThat(head.page().getByText("進展度が C")).isVisible();
            measure.assertParts(8, 2);
            head.shootBoth("measure-head");
            head.hands().press(head.link("評価の全文を読む"));
            assertThat(head.page().getByText(SAFETY_TEXT)).isVisible();
            head.page().goBack();
            measure.decide(8);
            head.shoot("measure-decided");
        }
    }

    private void theOtherHeadDecides() {
        try (Desk head = journey.desk(Keys::new)) {
            MeasurePage measure = MeasurePage.by(head.signIn("ueda"), "四日市コンビナート競争力強化事業", MEASURE);
            measure.assertParts(2, 0);
            head.shoot("measure-other-head");
            measure.decide(2);
        }
    }

    private void itIsCheckedAndFrozen() {
        try (Desk coordinator = journey.desk(Keys::new)) {
            CheckPage check = CheckPage.at(coordinator.signIn("kobayashi")).open(MEASURE);
            assertThat(coordinator.page().getByText(REASON)).isVisible();
            coordinator.shootBoth("central-check-evaluated");
            CheckPage.at(coordinator).choose(MEASURE);
            check.checkAndFreeze();
        }
    }

    private void itIsReleasedAtTheTimeThatWasSet() {
        try (Desk coordinator = journey.desk(Keys::new)) {
            ReleasePage release = ReleasePage.at(coordinator.signIn("kobayashi"));
            release.releaseAt("9:30");
            coordinator.shootBoth("release-set");
        }
        journey.setTo(LocalDate.of(2021, 7, 15));
        new Publishing(journey::bean).awaitEditions(prepared.cycle().id(), 1);
    }

    private void anyoneReadsIt() {
        try (Desk anyone = journey.desk(Keys::new)) {
            PublishedPage published = PublishedPage.at(anyone);
            published.follow("322");
            published.assertText("初版");
            published.assertText("あまり進まなかった");
            published.assertText(REASON);
            published.assertText(SAFETY_TEXT);
            published.assertText(LIAISON_TEXT);
            published.assertIndicator(PRODUCTS, "26", "0.96");
            published.assertText("990");
            anyone.shootBoth("evaluation-edition");
        }
    }

    private static void passed(Submission unit) {
        PersonId staff = holders.staffOf(unit.sectionId());
        round.fill(staff, unit.id(), "26");
        round.handIn(staff, unit.id());
        round.pass(holders.of(unit.reviewer()), unit.id());
    }
}
