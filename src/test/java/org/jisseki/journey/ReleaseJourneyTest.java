package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A measure of twelve units in three departments in a real browser: one unit named missing, the evaluation handed in, each head's
 * decision, a unit sent back from the central check, the assembly draft, what replaces a part of it, the release, and the missing
 * unit in the next edition. Heads and coordinator work by keyboard alone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleaseJourneyTest {

    private static final String RETURNED = "決算書の額と合いません。確かめてください。";
    private static final String WHY_MISSING = "国の統計が公表されていないため";

    private static final String INDICATOR = "指標2";

    private static Journey journey;
    private static TwelveUnits twelve;

    @BeforeAll
    static void start() {
        journey = Journey.start("release-journey");
        twelve = new TwelveUnits(journey);
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    @Order(1)
    void oneUnitIsNamedMissingAndTheEvaluationIsHandedIn() {
        try (Desk coordinator = journey.desk(Keys::new)) {
            CheckPage check = CheckPage.at(coordinator.signIn("kobayashi"));
            coordinator.shootBoth("central-check-collecting");
            check.open(TwelveUnits.MEASURE).missing(TwelveUnits.LATE, WHY_MISSING);
            coordinator.shoot("central-check-missing");
            check.nameMissing();
        }
        try (Desk lead = journey.desk()) {
            lead.signIn("lead-staff");
            lead.open("unit/" + twelve.evaluation().value());
            new UnitPage(lead).judge("少し進んだ", "歩ける所が増え、直す所も減った。").handInUnfinished(1);
        }
        twelve.passed(twelve.evaluation());
    }

    @Test
    @Order(2)
    void eachHeadDecidesOnTheirOwnParts() {
        try (Desk head = journey.desk(Keys::new)) {
            MeasurePage measure = MeasurePage.by(head.signIn("lead-head"), TwelveUnits.EVALUATION, TwelveUnits.MEASURE);
            measure.assertParts(5, 8);
            head.shootBoth("measure-of-twelve");
            measure.decide(5);
        }
        decides("own-head", TwelveUnits.RIVERS, 4);
        decides("other-head", TwelveUnits.SCHOOLS, 3);
    }

    @Test
    @Order(3)
    void oneIsSentBackFromTheCentralCheckCorrectedAndApprovedAgain() {
        try (Desk coordinator = journey.desk(Keys::new)) {
            CheckPage check = CheckPage.at(coordinator.signIn("kobayashi")).open(TwelveUnits.MEASURE);
            coordinator.shootBoth("central-check-measure");
            check.finding(TwelveUnits.RIVERS, RETURNED);
            coordinator.shoot("central-check-return");
            assertThat(AxeTest.found(coordinator.page())).isEmpty();
            check.sendBack();
            assertThat(coordinator.page().getByText("決裁されていない入力票が1件")).isVisible();
        }
        comesBack(TwelveUnits.RIVERS, "own-staff", "決算書の額に直しました。", "985");
        try (Desk reviewer = journey.desk()) {
            HomePage.at(reviewer.signIn("own-reviewer")).take("内容を確認する", TwelveUnits.RIVERS);
            new ReviewPage(reviewer).pass();
        }
        try (Desk head = journey.desk(Keys::new)) {
            MeasurePage.by(head.signIn("own-head"), TwelveUnits.RIVERS, TwelveUnits.MEASURE)
                    .decide(1);
        }
    }

    @Test
    @Order(4)
    void theCheckIsDoneByKeyboardAlone() {
        try (Desk coordinator = journey.desk(Keys::new)) {
            CheckPage check = CheckPage.at(coordinator.signIn("kobayashi"));
            coordinator.shootBoth("central-check");
            check.choose(TwelveUnits.MEASURE);
            coordinator.snap("central-check-chosen");
            check.checkAndFreeze();
        }
    }

    @Test
    @Order(5)
    void whatIsSentBackAfterTheFreezeIsAReplacement() {
        try (Desk coordinator = journey.desk(Keys::new)) {
            CheckPage.at(coordinator.signIn("kobayashi"))
                    .open(TwelveUnits.MEASURE)
                    .finding(TwelveUnits.LIGHTS, "累計の数え方を確かめてください。")
                    .sendBack();
        }
        comesBack(TwelveUnits.LIGHTS, "lead-staff", "数え直しました。", "980");
        twelve.passed(twelve.unit(TwelveUnits.LIGHTS));
        twelve.approved(twelve.unit(TwelveUnits.LIGHTS));
        try (Desk coordinator = journey.desk(Keys::new)) {
            CheckPage.at(coordinator.signIn("kobayashi"));
            coordinator.hands().press(coordinator.link("差替え一覧"));
            Locator amount =
                    coordinator.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("決算額"));
            assertThat(amount).containsText("990");
            assertThat(amount).containsText("980");
            coordinator.shootBoth("replacements");
        }
    }

    /** 議会担当 reads the draft as it was frozen, whatever was replaced since, and prints it. */
    @Test
    @Order(6)
    void theLiaisonReadsTheDraft() {
        try (Desk liaison = journey.desk(Keys::new)) {
            liaison.signIn("liaison");
            liaison.hands().press(liaison.link("案（議会提出版）"));
            assertThat(liaison.page().getByText("全施策を1つのPDFで開く")).isVisible();
            liaison.shootBoth("assembly-draft");
            assertThat(AxeTest.found(liaison.page())).isEmpty();
            Page sheet =
                    liaison.page().waitForPopup(() -> liaison.hands().press(liaison.link(TwelveUnits.MEASURE + "を読む")));
            assertThat(sheet.getByText("案（議会提出版）").first()).isVisible();
            assertThat(sheet.locator("body")).containsText("990");
            sheet.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "assembly-draft-sheet.png"))
                    .setFullPage(true));
            assertThat(AxeTest.found(sheet)).isEmpty();
        }
    }

    @Test
    @Order(7)
    void theReleaseLeavesOneUnitOutWhichFollowsInTheNextEdition() {
        releases("release");
        try (Desk anyone = journey.desk()) {
            PublishedPage published = PublishedPage.at(anyone);
            published.follow("411");
            published.assertText("初版");
            published.assertIndicator(INDICATOR, "47.4", "0.95");
            published.assertText("少し進んだ");
            published.assertText("未提出");
            published.assertText(TwelveUnits.LATE);
            published.assertText(WHY_MISSING);
            anyone.shootBoth("edition-of-twelve");
        }
        try (Desk staff = journey.desk()) {
            HomePage.at(staff.signIn("other-staff")).take("続きを入力", TwelveUnits.LATE);
            new UnitPage(staff).handIn(1);
        }
        twelve.passed(twelve.unit(TwelveUnits.LATE));
        twelve.approved(twelve.unit(TwelveUnits.LATE));
        releases("release-of-the-missing");
        try (Desk anyone = journey.desk()) {
            PublishedPage published = PublishedPage.at(anyone);
            published.follow("411");
            published.assertText("更新第1版");
            published.assertText("前の版で未提出だったもののうち、この版から載るもの");
            assertThat(anyone.page().locator(".absent")).hasCount(0);
            anyone.hands().press(anyone.link("更新した箇所"));
            published.assertText(TwelveUnits.LATE);
            anyone.shoot("edition-of-twelve-updated");
        }
    }

    private static void decides(String who, String unit, int parts) {
        try (Desk head = journey.desk(Keys::new)) {
            MeasurePage measure = MeasurePage.by(head.signIn(who), unit, TwelveUnits.MEASURE);
            measure.assertParts(parts, parts == 3 ? 1 : 0);
            head.shoot("measure-" + who);
            measure.decide(parts);
        }
    }

    private static void releases(String picture) {
        try (Desk coordinator = journey.desk(Keys::new)) {
            ReleasePage release = ReleasePage.at(coordinator.signIn("kobayashi"));
            coordinator.shootBoth(picture + "-ready");
            release.release();
            coordinator.shoot(picture + "-done");
        }
    }

    /** The section answers what it got back, and corrects the amount. */
    private static void comesBack(String unit, String who, String answer, String settled) {
        try (Desk staff = journey.desk()) {
            HomePage.at(staff.signIn(who)).take("直して出し直す", unit);
            new UnitPage(staff).answer(1, answer).settled(settled).handIn(2);
        }
    }
}
