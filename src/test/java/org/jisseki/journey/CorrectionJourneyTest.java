package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.jisseki.common.SubmissionId;
import org.jisseki.support.Publishing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What was released of 施策322 is corrected: the section says why and corrects one value, the reviewer sees just that, the head
 * approves, the coordinator reads what would come of it and releases it, and the next edition stands on the public page beside the first, with what differs. And a late 決算 of another unit
 * goes the same way, as the one value that may change.
 */
class CorrectionJourneyTest {

    private static final String UNIT = "高度部材に係る研究開発促進事業";
    private static final String CODE = "advanced-materials";
    private static final String RESEARCH = "技術開発や技術課題解決に向けた共同研究等に取り組んだ企業数";
    private static final String REASON = "1社を二重に数えていたため（デモ）";

    /** The unit of which only 決算見込 was known at the release. */
    private static final String EXPECTED = "みえ産学官連携基盤技術開発研究事業";

    private static final String EXPECTED_CODE = "base-technology";
    private static final String CLOSED = "出納閉鎖により決算額が確定したため（デモ）";

    private static Journey journey;
    private static Publishing publishing;
    private static Prepared prepared;

    @BeforeAll
    static void start() {
        journey = Journey.start("correction-journey");
        prepared = new Prepared(journey);
        for (String code : List.of(CODE, EXPECTED_CODE)) {
            prepared.handedIn(code, "sasaki");
            prepared.passed(code, "nakamura");
            prepared.approved(code, "yamamoto");
        }
        publishing = new Publishing(journey::bean);
        publishing.release(prepared.person("kobayashi"), prepared.cycle().id());
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    void aReleasedValueIsCorrected() {
        theSectionOpensACorrectionAndCorrectsOneValue();
        theReviewerSeesJustThat();
        theHeadApproves(UNIT);
        nothingIsPublicYet();
        theSectionSeesThatItWaits();
        theCoordinatorReadsItBeforeAndReleasesIt();
        anyoneReadsBothEditions();
    }

    @Test
    void aLateSettlementIsCompleted() {
        theSectionNamesTheValueAndMakesItFinal();
        try (Desk reviewer = journey.desk()) {
            HomePage.at(reviewer.signIn("nakamura")).take("内容を確認する", EXPECTED);
            new ReviewPage(reviewer).assertLine("決算額", "103,906");
            reviewer.shoot("update-review");
            new ReviewPage(reviewer).pass();
        }
        theHeadApproves(EXPECTED);
        theCoordinatorSendsItBackFirst();
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi");
            ReleasePage.at(coordinator).releaseCorrection();
        }
        anyoneReadsWhatWasCompleted();
    }

    private void theSectionNamesTheValueAndMakesItFinal() {
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki").open("unit/" + prepared.unit(EXPECTED_CODE).value());
            UnitPage unit = new UnitPage(staff);
            staff.hands().press(staff.button("訂正を始める"));
            staff.hands().choose(staff.page().getByLabel("手続の種類"), "更新");
            staff.hands().choose(staff.page().getByLabel("更新する値"), "決算額");
            staff.hands().type(staff.field("理由"), CLOSED);
            staff.shoot("update-form");
            staff.hands().press(begin(staff));
            staff.assertNews("更新を始めました");
            staff.hands().press(staff.page().getByLabel("決算額の区分"));
            // 決算見込 begins alike
            staff.hands()
                    .press(staff.page()
                            .getByRole(
                                    AriaRole.OPTION,
                                    new Page.GetByRoleOptions().setName("決算").setExact(true)));
            unit.settled("103,906");
            staff.page().keyboard().press("Tab");
            // all else is as it was released: there is nothing to type into
            assertThat(staff.field("の成果")).hasCount(0);
            unit.assertComplete();
            staff.shootBoth("update-entry");
            unit.handIn(1);
        }
    }

    private void anyoneReadsWhatWasCompleted() {
        try (Desk anyone = journey.desk()) {
            PublishedPage published = PublishedPage.at(anyone);
            published.follow("322");
            published.assertText("更新第1版");
            anyone.hands()
                    .press(anyone.page()
                            .locator("main :is(a[href$='/errata'], a[href*='/errata?'])")
                            .first());
            Locator amount =
                    anyone.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("103,906"));
            assertThat(amount).containsText(EXPECTED);
            assertThat(amount).containsText("790千円(決算見込)");
            assertThat(amount.getByText("103,906千円", new Locator.GetByTextOptions().setExact(true))
                            .first())
                    .isVisible();
            published.assertText("更新した箇所");
            published.assertText("変わらない箇所");
            anyone.shootBoth("update-errata");
        }
    }

    private static void theHeadApproves(String unit) {
        try (Desk head = journey.desk()) {
            HomePage.at(head.signIn("yamamoto")).take("決裁へ進む", unit);
            new ReviewPage(head).approve();
        }
    }

    private static void nothingIsPublicYet() {
        try (Desk anyone = journey.desk()) {
            PublishedPage published = PublishedPage.at(anyone);
            published.follow("322");
            published.assertText("初版");
            assertThat(anyone.page().getByText("訂正第1版")).hasCount(0);
        }
    }

    private static void theSectionSeesThatItWaits() {
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki").shoot("correction-waiting-home");
            staff.open("unit/" + prepared.newest(CODE).value());
            assertThat(staff.page().getByText("公表待ち").first()).isVisible();
            staff.hands().press(staff.button("手続の位置と経過"));
            assertThat(staff.page().getByText("いまここ")).isVisible();
            staff.shootBoth("correction-waiting-unit");
        }
    }

    /** What would be published is read in full, as page and with what differs; then it is let out. */
    private static void theCoordinatorReadsItBeforeAndReleasesIt() {
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi").shoot("correction-waiting-coordinator");
            ReleasePage release = ReleasePage.at(coordinator);
            coordinator.shootBoth("correction-waiting-release");
            String path = "unreleased/correction/" + prepared.newest(CODE).value();
            coordinator.open(path);
            assertThat(coordinator.page().getByText("公表前").first()).isVisible();
            assertThat(coordinator.page().getByText("訂正第1版").first()).isVisible();
            coordinator.shootBoth("correction-unreleased");
            coordinator.hands().press(coordinator.link("正誤表").first());
            assertThat(coordinator.heading("正誤表")).isVisible();
            coordinator.shoot("correction-unreleased-errata");
            coordinator.open("");
            release = ReleasePage.at(coordinator);
            release.releaseCorrection();
            coordinator.shoot("correction-released-by-coordinator");
        }
    }

    private static void theCoordinatorSendsItBackFirst() {
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi");
            ReleasePage release = ReleasePage.at(coordinator);
            release.sendCorrectionBack("差引簿の写しを付けてください。");
        }
        SubmissionId correction = prepared.newest(EXPECTED_CODE);
        prepared.answeredAndDecided(correction, "sasaki", "nakamura", "yamamoto");
    }

    private static Locator begin(Desk staff) {
        return staff.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("始める").setExact(true));
    }

    private void theSectionOpensACorrectionAndCorrectsOneValue() {
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki").open("unit/" + prepared.unit(CODE).value());
            staff.shootBoth("correction-released");
            staff.hands().press(staff.button("訂正を始める"));
            staff.hands().press(begin(staff));
            assertThat(staff.page().getByText("内容を入力してください。").first()).isVisible();
            staff.hands().type(staff.field("理由"), REASON);
            staff.shoot("correction-form");
            staff.hands().press(begin(staff));
            staff.assertNews("訂正を始めました");
            UnitPage unit = new UnitPage(staff).actual(RESEARCH, "25");
            unit.assertComplete();
            staff.shootBoth("correction-entry");
            unit.handIn(1);
            staff.open("unit/" + prepared.unit(CODE).value());
            assertThat(staff.page().getByText("訂正手続中").first()).isVisible();
            staff.shoot("correction-under-way");
        }
    }

    private void theReviewerSeesJustThat() {
        try (Desk reviewer = journey.desk()) {
            reviewer.signIn("nakamura").shoot("correction-home");
            HomePage.at(reviewer).take("内容を確認する", UNIT);
            ReviewPage review = new ReviewPage(reviewer);
            review.assertLine(RESEARCH, "25");
            assertThat(reviewer.page().getByText("公表した内容からの変更").first()).isVisible();
            assertThat(reviewer.page().getByText(REASON).first()).isVisible();
            reviewer.shootBoth("correction-review");
            review.pass();
        }
    }

    private void anyoneReadsBothEditions() {
        try (Desk anyone = journey.desk()) {
            PublishedPage published = PublishedPage.at(anyone);
            published.follow("322");
            published.assertText("訂正第1版");
            published.assertIndicator(RESEARCH, "25", "0.83");
            anyone.shootBoth("correction-edition");
            anyone.hands().press(anyone.link("正誤表"));
            assertThat(anyone.heading("正誤表")).isVisible();
            Locator moved = anyone.page().getByRole(AriaRole.ROW);
            assertThat(moved.filter(new Locator.FilterOptions().setHasText("実績値")))
                    .containsText("26");
            assertThat(moved.filter(new Locator.FilterOptions().setHasText("実績値")))
                    .containsText("25");
            assertThat(moved.filter(new Locator.FilterOptions().setHasText("0.83")))
                    .containsText("0.87");
            published.assertText("変わらない箇所");
            anyone.shootBoth("correction-errata");
            PublishedPage.at(anyone).follow("322");
            anyone.hands().press(anyone.link("初版"));
            published.assertText("訂正版があります");
            anyone.shoot("correction-superseded");
        }
    }
}
