package org.jisseki.journey;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every step of the main job by keyboard alone: what {@link Keys} cannot reach by Tab fails. */
class KeyboardJourneyTest {

    private static final String MATERIALS = "高度部材に係る研究開発促進事業";
    private static final String RESEARCH = "技術開発や技術課題解決に向けた共同研究等に取り組んだ企業数";

    private static Journey journey;

    @BeforeAll
    static void start() {
        journey = Journey.start("keyboard-journey");
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    void fromTheRequestToThePublishedPage() {
        theYearIsOpened();
        figuresAreEnteredHandedInRecalledAndHandedInAgain();
        theyAreReturnedAndAnswered();
        theyArePassedOnAndApproved();
        whatIsApprovedIsReleased();
        anyoneReadsThePage();
    }

    private void theYearIsOpened() {
        try (Desk coordinator = journey.desk(Keys::new)) {
            coordinator.signIn("kobayashi");
            CyclePage.at(coordinator).open("2021-05-28", "2021-06-02", "2021-06-08", "2021-07-15");
            coordinator.assertNews("入力票 10件を作りました");
            coordinator.signOut();
        }
    }

    private void figuresAreEnteredHandedInRecalledAndHandedInAgain() {
        try (Desk staff = journey.desk(Keys::new)) {
            staff.signIn("sasaki");
            HomePage.at(staff).take("入力を始める", MATERIALS);
            UnitPage unit = new UnitPage(staff).actual(RESEARCH, "３４");
            // Enter leads to the next figure, ↓ to the one after it, ↑ and Esc back to what was there
            staff.page().keyboard().press("Enter");
            staff.page().keyboard().type("78");
            staff.page().keyboard().press("ArrowDown");
            staff.page().keyboard().type("77,942");
            staff.page().keyboard().press("ArrowUp");
            staff.page().keyboard().type("79");
            unit.result("共同の研究と講座を続けた。").handIn(1);
            unit.recall();
            unit.handIn(2);
            staff.signOut();
        }
    }

    private void theyAreReturnedAndAnswered() {
        try (Desk reviewer = journey.desk(Keys::new)) {
            reviewer.signIn("nakamura");
            HomePage.at(reviewer).take("内容を確認する", MATERIALS);
            new ReviewPage(reviewer).sendBack(RESEARCH, "数え方を書いてください。");
            reviewer.signOut();
        }
        try (Desk staff = journey.desk(Keys::new)) {
            staff.signIn("sasaki");
            HomePage.at(staff).take("直して出し直す", MATERIALS);
            new UnitPage(staff).answer(1, "一つの企業は一社と数えています。").handIn(3);
            staff.signOut();
        }
    }

    private void theyArePassedOnAndApproved() {
        try (Desk reviewer = journey.desk(Keys::new)) {
            reviewer.signIn("nakamura");
            HomePage.at(reviewer).take("内容を確認する", MATERIALS);
            // the letter on the button does what the button does
            reviewer.page().keyboard().press("a");
            reviewer.hands().press(reviewer.answer("確認して回す"));
            reviewer.assertNews("を確認しました");
        }
        try (Desk head = journey.desk(Keys::new)) {
            head.signIn("yamamoto");
            HomePage.at(head).take("決裁へ進む", MATERIALS);
            new ReviewPage(head).approve();
            head.signOut();
        }
    }

    private void whatIsApprovedIsReleased() {
        try (Desk coordinator = journey.desk(Keys::new)) {
            journey.freeze("kobayashi");
            coordinator.signIn("kobayashi");
            ReleasePage.at(coordinator).release();
            coordinator.signOut();
        }
    }

    private void anyoneReadsThePage() {
        try (Desk anyone = journey.desk(Keys::new)) {
            PublishedPage published = PublishedPage.at(anyone);
            published.follow("322");
            published.assertIndicator(RESEARCH, "34", "1.00");
            published.assertIndicator("技術人材育成講座等の参加企業数", "79", "0.94");
            published.assertText("77,942");
        }
    }
}
