package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.DecidedUnits;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.jisseki.submission.UnitForm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The coordinator's part of a year in a real browser: one unit named missing, another sent back from the central check, the
 * check by keyboard alone, the assembly draft, what replaces a part of it, the release, and the missing unit in the next edition.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleaseJourneyTest {

    private static final String PRODUCTS = "県内ものづくり企業の新たな製品開発や事業化等につながった件数";
    private static final String CARS = "次世代自動車開発支援事業";
    private static final String RETURNED = "決算書の額と合いません。確かめてください。";
    private static final String MEASURE = "施策322";

    private static Journey journey;
    private static Prepared prepared;

    @BeforeAll
    static void start() {
        journey = Journey.start("release-journey");
        prepared = new Prepared(journey);
        approve("commercialised", "hayashi", "mori", "yamamoto");
        approve("next-generation-cars", "sasaki", "nakamura", "yamamoto");
        prepared.filled("aerospace", "sasaki");
        stopAllBut(Set.of("commercialised", "next-generation-cars", "aerospace"));
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    @Order(1)
    void oneUnitIsNamedMissingAndAnotherSentBackFromTheCentralCheck() {
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi");
            coordinator.go("全庁確認");
            coordinator.shootBoth("central-check-collecting");
            coordinator.hands().press(coordinator.link(MEASURE));
            coordinator.hands().press(coordinator.button("航空宇宙産業").first());
            coordinator.hands().type(coordinator.field("理由"), "国の統計が公表されていないため");
            coordinator.shoot("central-check-missing");
            coordinator.hands().press(coordinator.button("未提出と指定する"));
            coordinator.assertNews("未提出と指定しました");
            coordinator.shootBoth("central-check-measure");

            coordinator.hands().press(coordinator.button(CARS + "を差し戻す"));
            coordinator.hands().type(coordinator.field("確認事項の内容"), RETURNED);
            coordinator.shoot("central-check-return");
            coordinator.hands().press(coordinator.button("確認事項を付けて差し戻す"));
            coordinator.assertNews("を差し戻しました");
            assertThat(coordinator.page().getByText("決裁されていない入力票が1件")).isVisible();
        }
        comesBack("next-generation-cars", "785");
    }

    @Test
    @Order(2)
    void theCheckIsDoneByKeyboardAlone() {
        try (Desk coordinator = journey.desk(Keys::new)) {
            coordinator.signIn("kobayashi");
            coordinator.go("全庁確認");
            coordinator.shootBoth("central-check");
            coordinator.hands().tick(box(coordinator));
            coordinator.snap("central-check-chosen");
            coordinator.hands().press(coordinator.button("全庁確認済にする"));
            coordinator.assertNews("1施策を確認済にしました");
            coordinator.hands().press(coordinator.button("案（議会提出版）を確定する"));
            coordinator.hands().press(coordinator.answer("案（議会提出版）を確定する"));
            coordinator.assertNews("案（議会提出版）を確定しました");
        }
    }

    @Test
    @Order(3)
    void whatIsSentBackAfterTheFreezeIsAReplacement() {
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi");
            coordinator.go("全庁確認");
            coordinator.hands().press(coordinator.link(MEASURE));
            coordinator.hands().press(coordinator.button(PRODUCTS).first());
            coordinator.hands().type(coordinator.field("確認事項の内容"), "累計の数え方を確かめてください。");
            coordinator.hands().press(coordinator.button("確認事項を付けて差し戻す"));
            coordinator.assertNews("を差し戻しました");
        }
        PersonId staff = prepared.person("hayashi");
        prepared.answered("commercialised", "hayashi");
        journey.bean(Entry.class)
                .save(staff, prepared.unit("commercialised"), actualKey("commercialised", staff), "27");
        decide("commercialised", "hayashi", "mori", "yamamoto");
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi");
            coordinator.go("全庁確認");
            coordinator.hands().press(coordinator.link("差替え一覧"));
            assertThat(coordinator.page().getByText("26件")).isVisible();
            assertThat(coordinator.page().getByText("27件")).isVisible();
            coordinator.shootBoth("replacements");
        }
    }

    @Test
    @Order(4)
    void theReleaseLeavesOneUnitOutWhichFollowsInTheNextEdition() {
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi");
            ReleasePage release = ReleasePage.at(coordinator);
            coordinator.shootBoth("release-ready");
            release.release();
            coordinator.shootBoth("release-done");
        }
        try (Desk anyone = journey.desk()) {
            PublishedPage published = PublishedPage.at(anyone);
            published.follow("322");
            published.assertIndicator(PRODUCTS, "27", "1.00");
            published.assertText("未提出");
        }
        prepared.handIn("aerospace", "sasaki");
        prepared.passed("aerospace", "nakamura");
        prepared.approved("aerospace", "yamamoto");
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi");
            ReleasePage.at(coordinator).release();
        }
        try (Desk anyone = journey.desk()) {
            PublishedPage published = PublishedPage.at(anyone);
            published.follow("322");
            assertThat(anyone.page().getByText("未提出")).hasCount(0);
        }
    }

    private static Locator box(Desk desk) {
        return desk.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(MEASURE));
    }

    private static void approve(String unit, String staff, String reviewer, String head) {
        prepared.filled(unit, staff);
        decide(unit, staff, reviewer, head);
    }

    private static void decide(String unit, String staff, String reviewer, String head) {
        prepared.handIn(unit, staff);
        prepared.passed(unit, reviewer);
        prepared.approved(unit, head);
    }

    private static void comesBack(String unit, String settled) {
        prepared.answered(unit, "sasaki");
        journey.bean(Entry.class).save(prepared.person("sasaki"), prepared.unit(unit), UnitForm.SETTLED, settled);
        decide(unit, "sasaki", "nakamura", "yamamoto");
    }

    private static String actualKey(String unit, PersonId staff) {
        return journey.bean(Entry.class)
                .open(staff, prepared.unit(unit))
                .form()
                .actuals()
                .getFirst()
                .key();
    }

    /** This year is about few units: the others are stopped. */
    private static void stopAllBut(Set<String> units) {
        PersonId central = prepared.person("kobayashi");
        Set<SubmissionId> stay = units.stream().map(prepared::unit).collect(Collectors.toSet());
        for (Submission submission :
                journey.bean(Submissions.class).of(prepared.cycle().id())) {
            if (!stay.contains(submission.id())) {
                journey.bean(DecidedUnits.class).stop(central, submission.id(), submission.version(), "この旅では扱わない");
            }
        }
    }
}
