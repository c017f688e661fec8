package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A finding over two rounds: asked, answered, asked again, answered again, closed by its key; each time the reviewer is shown
 * what changed since they looked last. Then two units are looked at, chosen and passed on together.
 */
class FindingJourneyTest {

    private static final String UNIT = "advanced-materials";
    private static final String MATERIALS = "高度部材に係る研究開発促進事業";

    private static Journey journey;
    private static Prepared prepared;

    @BeforeAll
    static void start() {
        journey = Journey.start("finding-journey");
        prepared = new Prepared(journey);
        prepared.handedIn(UNIT, "sasaki");
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    void askedAnsweredAskedAgainAnsweredClosed() {
        asked();
        brokenOff();
        answered();
        askedAgain();
        answeredAgain();
        closedAndPassedOn();
    }

    private void asked() {
        try (Desk reviewer = journey.desk()) {
            reviewer.signIn("nakamura");
            HomePage.at(reviewer).take("内容を確認する", MATERIALS);
            assertThat(reviewer.page().getByText("はじめての提出です")).isVisible();
            new ReviewPage(reviewer).sendBack("決算額", "差引簿の額と90千円ちがいます。");
        }
    }

    /** An answer, and a reason for a hint, are saved while typing goes on: a lost tab and session lose the last seconds. */
    private void brokenOff() {
        Desk lost = journey.desk()
                .signIn("sasaki")
                .open("unit/" + prepared.unit(UNIT).value());
        new UnitPage(lost).result("犬○頭を引き取った。");
        lost.hands().press(lost.button("理由を添える").first());
        typeOn(lost, lost.field("理由"));
        typeOn(lost, lost.field("確認事項1への回答"));
        journey.endSessions();
        lost.clear();

        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki").open("unit/" + prepared.unit(UNIT).value());
            for (Locator field : List.of(staff.field("理由"), staff.field("確認事項1への回答"))) {
                assertThat(field).hasValue(Pattern.compile("^写{20,45}$"));
            }
            staff.shoot("finding-broken-off");
        }
    }

    // never a pause as long as the one that saves
    private static void typeOn(Desk desk, Locator field) {
        field.click();
        desk.page().keyboard().type("写".repeat(45), new Keyboard.TypeOptions().setDelay(200));
    }

    private void answered() {
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki");
            HomePage.at(staff).take("直して出し直す", MATERIALS);
            staff.shoot("finding-asked");
            new UnitPage(staff)
                    .settled("51,120")
                    .result("延べ412社の相談に応じ、共同研究の成果から26件が製品化または事業化に進んだ。")
                    .answer(1, "転記の誤りでした。51,120千円に直しました。");
            assertThat(staff.page().getByText("第1稿のとき 790千円(決算見込) → いま 51,120千円(決算見込)"))
                    .isVisible();
            new UnitPage(staff).handIn(2);
        }
    }

    private void askedAgain() {
        try (Desk reviewer = journey.desk()) {
            reviewer.signIn("nakamura");
            HomePage.at(reviewer).take("内容を確認する", MATERIALS);
            assertThat(reviewer.heading("前回ご覧の第1稿からの変更　2か所")).isVisible();
            reviewer.shootBoth("finding-answered");
            reviewer.hands().press(reviewer.button("もう一度たずねる"));
            reviewer.hands().type(reviewer.field("確認事項1について"), "見込みの額ですか。");
            reviewer.hands().press(reviewer.button("たずねる"));
            reviewer.assertNews("もう一度たずねました");
            assertThat(reviewer.button("1 未回答（決算額）")).isVisible();
            new ReviewPage(reviewer).sendBack("成果", "412社の数え方を書いてください。");
        }
    }

    private void answeredAgain() {
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki");
            HomePage.at(staff).take("直して出し直す", MATERIALS);
            staff.shoot("finding-asked-again");
            new UnitPage(staff)
                    .result("延べ412社（重複を含む）の相談に応じ、共同研究の成果から26件が製品化または事業化に進んだ。")
                    .answer(1, "確定した額です。")
                    .answer(2, "同じ企業も相談のたびに数えました。")
                    .handIn(3);
        }
    }

    private void closedAndPassedOn() {
        try (Desk reviewer = journey.desk()) {
            reviewer.signIn("nakamura");
            HomePage.at(reviewer).take("内容を確認する", MATERIALS);
            assertThat(reviewer.heading("前回ご覧の第2稿からの変更　1か所")).isVisible();
            assertThat(reviewer.page().locator("ins:visible")).hasText("［追加：（重複を含む）］");
            reviewer.shoot("finding-answered-again");
            reviewer.hands().press(reviewer.button("前年度"));
            assertThat(reviewer.heading("前年度からの変更")).isVisible();
            reviewer.shoot("review-against-last-year");
            reviewer.page().keyboard().press("c");
            reviewer.assertNews("確認事項1を確認済にしました");
            reviewer.page().keyboard().press("c");
            reviewer.assertNews("確認事項2を確認済にしました");
            reviewer.shoot("finding-closed");
            chosenAndPassedOn(reviewer);
        }
    }

    private void chosenAndPassedOn(Desk reviewer) {
        Locator box = reviewer.page().getByLabel("「②" + MATERIALS + "」（令和2年度）をまとめて");
        assertThat(box).isEnabled();
        box.check();
        reviewer.shoot("review-chosen");
        reviewer.hands().press(reviewer.button("選んだ1件を確認して回す"));
        reviewer.hands().press(reviewer.answer("確認して回す"));
        reviewer.assertNews("1件を確認して回しました");
    }
}
