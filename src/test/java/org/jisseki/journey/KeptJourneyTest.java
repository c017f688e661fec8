package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jisseki.demo.DemoData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every way in which a page goes away while somebody writes: what was typed stands there again, and is sent once. */
class KeptJourneyTest {

    private static final String UNIT = "advanced-materials";
    private static final String TYPED = "延べ412社の数え方を書いてください。";
    private static final String MORE = "写しも付けてください。";

    private static Journey journey;
    private static Prepared prepared;

    @BeforeAll
    static void start() {
        journey = Journey.start("kept-journey");
        prepared = new Prepared(journey);
        prepared.handedIn(UNIT, "sasaki");
        prepared.returned(UNIT, "nakamura", "差引簿の額とちがいます。");
        prepared.answered(UNIT, "sasaki");
        prepared.handIn(UNIT, "sasaki");
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    void aFindingOutlivesEscapeTheInputMethodAnotherFindingTheLanguageAReloadAndTheSession() {
        try (Desk reviewer = journey.desk()) {
            reviewer.signIn("nakamura");
            reviewer.open("review/" + prepared.unit(UNIT).value());
            reviewer.hands().press(reviewer.button("確認事項を付ける"));
            inputMethod(reviewer);
            escape(reviewer);
            anotherFinding(reviewer);
            language(reviewer);
            reload(reviewer);
            session(reviewer);
            sent(reviewer);
        }
    }

    private static void inputMethod(Desk desk) {
        text(desk).click();
        Ime ime = new Ime(desk.page());
        ime.compose("のべ");
        ime.escape();
        desk.settle();
        assertThat(text(desk)).isVisible();
        ime.commit("延べ");
        desk.page().keyboard().insertText("412社の数え方を書いてください。");
        assertThat(text(desk)).hasValue(TYPED);
        assertThat(desk.page().getByText(Pattern.compile("書きかけとして.*残しました"))).isVisible();
        desk.shoot("kept-typed");
    }

    private static void escape(Desk desk) {
        text(desk).press("Escape");
        assertThat(text(desk)).isHidden();
        assertThat(desk.page().getByText("書きかけの確認事項があります")).isVisible();
        desk.shoot("kept-closed");
        desk.hands().press(desk.button("確認事項を付ける"));
        assertStands(desk);
    }

    private static void anotherFinding(Desk desk) {
        desk.hands().press(desk.button("確認済にする"));
        desk.assertNews("確認事項1を確認済にしました");
        assertStands(desk);
        desk.shoot("kept-other-closed");
    }

    private static void language(Desk desk) {
        desk.hands().press(desk.link("English"));
        assertThat(desk.page().getByText(Pattern.compile("Nobody else sees it")))
                .isVisible();
        desk.hands().press(desk.link("日本語"));
        desk.settle();
        assertStands(desk);
    }

    private static void reload(Desk desk) {
        text(desk).focus();
        desk.page().keyboard().press("End");
        // no pause that would send it
        desk.page().keyboard().insertText(MORE);
        desk.page().reload();
        desk.settle();
        assertThat(text(desk)).hasValue(TYPED + MORE);
        text(desk).fill(TYPED);
        assertThat(desk.page().getByText(Pattern.compile("書きかけとして.*残しました"))).isVisible();
    }

    private static void session(Desk desk) {
        journey.endSessions();
        text(desk).focus();
        desk.page().keyboard().press("End");
        desk.page().keyboard().insertText(MORE);
        desk.page().reload();
        assertThat(desk.page().getByText("ログインし直してください")).isVisible();
        desk.shoot("kept-signed-out");
        // the page is older than its session, too
        journey.endSessions();
        desk.hands().type(desk.page().getByLabel("ログイン名"), "nakamura");
        desk.hands().type(desk.password(), DemoData.PASSWORD);
        desk.hands().press(desk.button("ログイン"));
        desk.settle();
        assertThat(text(desk)).hasValue(TYPED + MORE);
        desk.shoot("kept-after-session");
    }

    private static void sent(Desk desk) {
        desk.hands().press(desk.button("確認事項を付ける"));
        desk.assertNews("確認事項を付けました");
        assertThat(desk.page().getByText(TYPED + MORE)).isVisible();
        desk.page().reload();
        desk.settle();
        assertThat(text(desk)).isHidden();
    }

    private static void assertStands(Desk desk) {
        assertThat(text(desk)).hasValue(TYPED);
        assertThat(desk.page().getByText("まだ送っていないものです")).isVisible();
    }

    private static Locator text(Desk desk) {
        return desk.field("確認事項の内容");
    }

    @Test
    void aReasonInADialogOutlivesEscape() {
        try (Desk coordinator = journey.desk()) {
            coordinator.signIn("kobayashi");
            coordinator.open("tracking");
            coordinator
                    .page()
                    .getByRole(AriaRole.CHECKBOX)
                    .filter(new Locator.FilterOptions().setVisible(true))
                    .nth(1)
                    .check();
            coordinator.hands().press(coordinator.button("期限を延ばす"));
            Locator reason = coordinator.page().getByLabel("理由", new Page.GetByLabelOptions().setExact(false));
            reason.click();
            Ime ime = new Ime(coordinator.page());
            ime.compose("とうけい");
            ime.escape();
            ime.commit("統計の公表が遅れるため");
            assertThat(reason).hasValue("統計の公表が遅れるため");
            assertThat(coordinator.page().getByText(Pattern.compile("書きかけとして.*残しました")))
                    .isVisible();
            coordinator.snap("kept-dialog");
            coordinator.page().keyboard().press("Escape");
            assertThat(reason).isHidden();
            coordinator.hands().press(coordinator.button("期限を延ばす"));
            assertThat(reason).hasValue("統計の公表が遅れるため");
            coordinator.snap("kept-dialog-again");
        }
    }
}
