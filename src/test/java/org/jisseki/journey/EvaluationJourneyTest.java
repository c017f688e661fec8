package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.DemoData;
import org.jisseki.organisation.Posts;
import org.jisseki.review.Decisions;
import org.jisseki.submission.Entry;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.UnitKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The evaluation of 施策322: two departments write in it, the lead hands it in, it passes its review, and the head decides on it
 * and on all parts of the department by keyboard.
 */
class EvaluationJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 5, 25);

    /** Of the other department. */
    private static final String SAFETY = EvaluationForm.key("RESULTS", 5);

    private static final String LIAISON = EvaluationForm.key("RESULTS", 2);

    private static Journey journey;
    private static SubmissionId evaluation;

    @BeforeAll
    static void start() {
        journey = Journey.start("evaluation-journey");
        List<Submission> all =
                journey.bean(Submissions.class).of(new Prepared(journey).cycle().id());
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
    void writtenByTwoDepartmentsHandedInPassedAndDecided() {
        writes("nishimura", "取組概要と成果⑤の文", "防災の訓練を合同で3回行い、12社が参加した。", "evaluation-writer");
        writes("sasaki", "取組概要と成果②の文", "共同研究の成果から26件が製品化に進んだ。", "evaluation-writer-lead");
        othersWrite();
        theLeadHandsIn();
        theReviewerPasses();
        theHeadDecides();
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

    private void othersWrite() {
        Entry entry = journey.bean(Entry.class);
        PersonId lead = staff(journey.bean(Submissions.class)
                .get(person("kobayashi"), evaluation)
                .sectionId());
        EvaluationForm form =
                Objects.requireNonNull(entry.open(lead, evaluation).form().evaluation());
        form.paragraphs().stream()
                .filter(field -> !List.of(SAFETY, LIAISON).contains(field.key()))
                .forEach(field -> entry.save(staff(field.sectionId()), evaluation, field.key(), "デモの文。県の企業とともに取り組んだ。"));
    }

    private void theLeadHandsIn() {
        try (Desk lead = journey.desk()) {
            lead.signIn("hayashi").open("unit/" + evaluation.value());
            assertThat(lead.page().getByText("防災の訓練を合同で3回行い、12社が参加した。")).isVisible();
            lead.hands()
                    .choose(lead.page().getByLabel("進展度", new Page.GetByLabelOptions().setExact(true)), "あまり進まなかった");
            lead.hands().type(lead.field("判断理由"), "主指標の伸びが目標の道のりを下回った。");
            lead.page().keyboard().press("Tab");
            new UnitPage(lead).assertComplete();
            lead.shootBoth("evaluation-lead");
            new UnitPage(lead).handIn(1);
        }
    }

    private void theReviewerPasses() {
        try (Desk reviewer = journey.desk()) {
            reviewer.signIn("mori").open("review/" + evaluation.value());
            reviewer.shootBoth("evaluation-review");
            new ReviewPage(reviewer).pass();
        }
    }

    private void theHeadDecides() {
        try (Desk head = journey.desk(Keys::new)) {
            head.signIn("yamamoto");
            head.go("確認・決裁");
            head.hands().press(head.link("施策を1枚で見る").first());
            assertThat(head.page()
                            .getByRole(AriaRole.MAIN)
                            .getByRole(AriaRole.HEADING)
                            .filter(new Locator.FilterOptions().setHasText("施策322 ものづくり産業の振興")))
                    .isVisible();
            head.settle();
            assertThat(head.page().getByText("進展度が C")).isVisible();
            head.shootBoth("measure-head");
            head.hands().press(head.button("8件をまとめて決裁する"));
            head.hands().press(head.answer("決裁する"));
            head.assertNews("8件を決裁しました");
            head.shoot("measure-decided");
        }
    }

    private static void passed(Submission unit) {
        Entry entry = journey.bean(Entry.class);
        Submissions submissions = journey.bean(Submissions.class);
        PersonId staff = staff(unit.sectionId());
        entry.open(staff, unit.id())
                .form()
                .keys()
                .forEach(key -> entry.save(
                        staff,
                        unit.id(),
                        key,
                        switch (key) {
                            case UnitForm.SETTLED -> "790";
                            case UnitForm.RESULT -> "デモの成果。";
                            default -> "26";
                        }));
        entry.handIn(staff, unit.id(), submissions.get(staff, unit.id()).version());
        PersonId reviewer = holder(unit.reviewer());
        journey.bean(Decisions.class)
                .pass(reviewer, submissions.get(reviewer, unit.id()).seen());
    }

    private static PersonId person(String username) {
        return DemoData.person(journey.bean(JdbcClient.class), username);
    }

    private static PersonId holder(PostId post) {
        return journey.bean(Posts.class).holdersOf(post, TODAY).getFirst();
    }

    private static PersonId staff(long section) {
        return journey.bean(JdbcClient.class)
                .sql("""
                        SELECT a.person_id FROM assignment a JOIN post p ON p.id = a.post_id
                         WHERE p.section_id = ? AND p.role = 'SECTION_STAFF' ORDER BY a.id DESC LIMIT 1""")
                .param(section)
                .query((row, n) -> new PersonId(row.getLong(1)))
                .single();
    }
}
