package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The main job in a real browser: the year is opened; three sections of two departments enter and hand in; one unit is returned
 * with a finding, answered and handed in again, one is recalled; each unit's own department head approves; what is released
 * stands on the public page with the figures that were typed. Every view on the way is pictured.
 */
class SheetJourneyTest {

    private static final String MATERIALS = "高度部材に係る研究開発促進事業";
    private static final String RESEARCH = "技術開発や技術課題解決に向けた共同研究等に取り組んだ企業数";
    private static final String TRAINING = "技術人材育成講座等の参加企業数";
    private static final String PRODUCTS = "県内ものづくり企業の新たな製品開発や事業化等につながった件数";
    private static final String COMPLEX = "四日市コンビナートの競争力強化・先進化に向けた取組数";

    private static Journey journey;

    @BeforeAll
    static void start() {
        journey = Journey.start("sheet-journey");
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    void fromTheRequestToThePublishedPage() {
        theYearIsOpened();
        materialsAreHandedIn();
        productsAreHandedInRecalledAndHandedInAgain();
        complexIsHandedInByAnotherDepartment();
        materialsAreReturnedAndAnswered();
        allThreeArePassedOn();
        eachHeadApprovesTheirOwn();
        whatIsApprovedIsReleased();
        anyoneReadsThePage();
    }

    private void theYearIsOpened() {
        try (Desk coordinator = journey.desk()) {
            coordinator.open("login").shootBoth("login");
            coordinator.signIn("kobayashi").shootBoth("home-before-opening");
            CyclePage cycles = CyclePage.at(coordinator);
            coordinator.shoot("cycles-before-opening");
            cycles.open("2021-05-28", "2021-06-02", "2021-06-08", "2021-07-15");
            coordinator.assertNews("入力票 10件を作りました");
            coordinator.shootBoth("cycles");
            coordinator.signOut();
        }
    }

    private void materialsAreHandedIn() {
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki").shootBoth("home-section");
            staff.go("担当の入力票");
            staff.shootBoth("units");
            HomePage.at(staff).take("入力を始める", MATERIALS);
            UnitPage unit = new UnitPage(staff);
            staff.shoot("unit-not-started");
            unit.actual(RESEARCH, "３４");
            unit.actual(TRAINING, "79");
            unit.settled("77,94,2");
            assertThat(staff.page().getByText("修正")).isVisible();
            staff.shootBoth("unit-entry");
            unit.settled("77,942").result("相談をオンラインでも受け、共同の研究と講座を続けた。");
            unit.assertComplete();
            staff.shoot("unit-complete");
            unit.handIn(1);
            staff.shootBoth("unit-handed-in");
            HomePage.at(staff);
            staff.shoot("home-sent");
        }
    }

    private void productsAreHandedInRecalledAndHandedInAgain() {
        try (Desk staff = journey.desk()) {
            staff.signIn("hayashi");
            HomePage.at(staff).take("入力を始める", PRODUCTS);
            UnitPage unit = new UnitPage(staff).actual(PRODUCTS, "25");
            unit.handIn(1);
            unit.recall();
            unit.actual(PRODUCTS, "26").handIn(2);
        }
    }

    private void complexIsHandedInByAnotherDepartment() {
        try (Desk staff = journey.desk()) {
            staff.signIn("nishimura");
            HomePage.at(staff).take("入力を始める", COMPLEX);
            new UnitPage(staff).actual(COMPLEX, "4").handIn(1);
        }
    }

    private void materialsAreReturnedAndAnswered() {
        try (Desk reviewer = journey.desk()) {
            reviewer.signIn("nakamura").shoot("home-reviewer");
            HomePage.at(reviewer).take("内容を確認する", MATERIALS);
            reviewer.shootBoth("review");
            ReviewPage review = new ReviewPage(reviewer);
            review.assertLine(RESEARCH, "34");
            review.sendBack(RESEARCH, "同じ企業が二つの研究に加わった場合の数え方を書いてください。");
            reviewer.shoot("review-empty");
        }
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki").shoot("home-returned");
            HomePage.at(staff).take("直して出し直す", MATERIALS);
            staff.shootBoth("unit-finding");
            new UnitPage(staff).answer(1, "一つの企業は一社と数えています。").settled("77,940").handIn(2);
        }
    }

    private void allThreeArePassedOn() {
        pass("nakamura", MATERIALS, "review-changes");
        pass("mori", PRODUCTS, "review-first");
        pass("fujita", COMPLEX, "review-other-department");
    }

    private void pass(String reviewer, String unit, String picture) {
        try (Desk desk = journey.desk()) {
            desk.signIn(reviewer);
            HomePage.at(desk).take("内容を確認する", unit);
            desk.shootBoth(picture);
            new ReviewPage(desk).pass();
        }
    }

    private void eachHeadApprovesTheirOwn() {
        try (Desk head = journey.desk()) {
            head.signIn("yamamoto");
            HomePage home = HomePage.at(head);
            home.take("決裁へ進む", MATERIALS);
            head.shootBoth("approval");
            new ReviewPage(head).approve();
            HomePage.at(head).take("決裁へ進む", PRODUCTS);
            new ReviewPage(head).approve();
            HomePage.at(head).assertNothingWaits();
        }
        try (Desk head = journey.desk()) {
            head.signIn("ueda");
            HomePage.at(head).take("決裁へ進む", COMPLEX);
            new ReviewPage(head).approve();
        }
    }

    private void whatIsApprovedIsReleased() {
        try (Desk coordinator = journey.desk()) {
            journey.freeze("kobayashi");
            coordinator.signIn("kobayashi");
            coordinator.go("提出状況一覧");
            coordinator.shootBoth("tracking");
            ReleasePage release = ReleasePage.at(coordinator);
            coordinator.shootBoth("release");
            release.release();
            coordinator.shoot("released");
            coordinator.go("操作記録");
            coordinator.shootBoth("record");
        }
    }

    private void anyoneReadsThePage() {
        try (Desk anyone = journey.desk()) {
            PublishedPage published = PublishedPage.at(anyone);
            anyone.shootBoth("published");
            published.follow("322");
            published.assertIndicator(PRODUCTS, "26", "0.96");
            published.assertIndicator(RESEARCH, "34", "1.00");
            published.assertIndicator(TRAINING, "79", "0.94");
            published.assertIndicator(COMPLEX, "4", "1.00");
            published.assertText("77,940");
            anyone.shootBoth("edition");
            org.assertj.core.api.Assertions.assertThat(anyone.page().context().cookies())
                    .isEmpty();
        }
    }
}
