package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.jisseki.demo.DemoData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entering in a real browser: with an IME, by two people at once, and when the session or the network is gone. */
class EntryJourneyTest {

    private static final int INDICATORS = 6;
    private static final int TYPED_ON_MS = 200;
    private static final String LATE = """
            () => {
                const saved = window.jissekiEntry.saved;
                window.jissekiEntry.saved = (field, text) => setTimeout(() => saved(field, text), 3000);
            }""";

    private static Journey journey;
    private EntryWorld world;

    @BeforeAll
    static void start() {
        journey = Journey.start("entry-journey");
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @BeforeEach
    void build() {
        world = new EntryWorld(journey, INDICATORS);
    }

    @Test
    void byKeyboardAloneWithAnIme() {
        try (Desk desk = open(world.first())) {
            Keys keys = new Keys(desk.page());
            Ime ime = new Ime(desk.page());
            keys.type(figure(desk, 1), "1");
            world.awaitActuals(Map.of(0, "1"));

            ime.compose("２");
            assertThat(figure(desk, 1)).hasValue("1２");
            ime.compose("２３");
            // longer than the pause after which a field is saved: what the server has stays what was saved before
            desk.page().waitForTimeout(2000);
            assertThat(world.actuals().getFirst()).as("while the IME composes").isEqualTo("1");
            desk.page().keyboard().press("ArrowDown");
            assertThat(figure(desk, 1)).isFocused(); // the arrow was the IME's
            ime.commit("２３");
            assertThat(figure(desk, 1)).hasValue("1２３");
            world.awaitActuals(Map.of(0, "1２３"));

            desk.page().keyboard().press("Enter");
            assertThat(figure(desk, 2)).isFocused();
            ime.compose("４");
            ime.commit("４");
            desk.page().keyboard().press("ArrowDown");
            assertThat(figure(desk, 3)).isFocused();
            assertThat(figure(desk, 2)).hasValue("4"); // full width is tidied when a field is left, not before
            desk.page().keyboard().press("ArrowUp");
            assertThat(figure(desk, 2)).isFocused();
            desk.page().keyboard().type("999");
            desk.page().keyboard().press("Escape");
            assertThat(figure(desk, 2)).hasValue("4");
            world.awaitActuals(Map.of(0, "123", 1, "4"));
            desk.page().keyboard().press("Tab");
            assertThat(figure(desk, 2)).not().isFocused();

            keys.type(desk.field("の成果"), "");
            ime.compose("こうざ");
            ime.compose("講座");
            ime.commit("講座");
            ime.compose("をつづけた");
            ime.commit("を続けた。");
            assertThat(desk.field("の成果")).hasValue("講座を続けた。");
            world.awaitResult("講座を続けた。");
            desk.shoot("entry-ime");
        }
    }

    @Test
    void aTextIsSavedWhileTypingGoesOnAndTheCaretStaysWhereItIs() {
        try (Desk desk = open(world.first())) {
            Locator result = desk.field("の成果");
            result.click();
            desk.page().keyboard().type("おわり");
            desk.page().keyboard().press("Home");
            // never a pause as long as the one that saves: nine seconds without a breath
            desk.page().keyboard().type("あ".repeat(45), new Keyboard.TypeOptions().setDelay(TYPED_ON_MS));
            assertThat(world.result())
                    .as("saved by now, with no more than the last seconds missing")
                    .contains("あ".repeat(20));
            assertThat(result).hasValue("あ".repeat(45) + "おわり");
            world.awaitResult("あ".repeat(45) + "おわり");
        }
    }

    @Test
    void whatIsTakenBackWhileItIsBeingSavedIsTakenBackOnTheServerToo() {
        try (Desk desk = open(world.first())) {
            // the confirmation comes late: the text is changed again before it
            desk.page().evaluate(LATE);
            figure(desk, 1).pressSequentially("33");
            world.awaitActuals(Map.of(0, "33"));
            figure(desk, 1).press("Backspace");
            figure(desk, 1).press("Backspace");
            assertThat(figure(desk, 1)).hasValue("");
            world.awaitActuals(Map.of(0, ""));
        }
    }

    @Test
    void twoPeopleInOneDraftSeeWhoChangedWhat() {
        try (Desk one = open(world.first());
                Desk other = open(world.second())) {
            figure(one, 1).fill("33");
            figure(one, 3).click();
            assertThat(figure(other, 1)).hasValue("33");
            assertThat(other.page().getByText(world.firstName() + "さんが 10:00 に「33」と入力しました。"))
                    .isVisible();

            figure(other, 1).fill("34");
            figure(other, 2).click();
            assertThat(figure(one, 1)).hasValue("34");
            assertThat(one.page().getByText(world.secondName() + "さんが 10:00 に「33」→「34」に変更しました。"))
                    .isVisible();
            one.shoot("entry-two-changed");

            // both in the same field: whoever comes second sees the other's value and chooses
            figure(one, 5).click();
            figure(other, 5).fill("50");
            world.awaitActuals(Map.of(4, "50"));
            figure(one, 5).pressSequentially("51");
            Locator choice = one.page().getByText(world.secondName() + "さんが 10:00 に「50」に変更しました。どちらを残すか");
            assertThat(choice).isVisible();
            assertThat(figure(one, 5)).hasValue("51");
            assertThat(figure(one, 5)).isFocused();
            one.shoot("entry-two-same-field");
            assertThat(world.actuals().get(4)).isEqualTo("50");
            one.button("自分の入力を残す").click();
            assertThat(choice).not().isVisible();
            world.awaitActuals(Map.of(4, "51"));

            other.button("「51」にする").click();
            assertThat(figure(other, 5)).hasValue("51");
            assertThat(other.page().getByText(world.firstName() + "さんが 10:00 に「50」→「51」に変更しました。"))
                    .isVisible();
        }
    }

    @Test
    void aSessionThatIsGoneLosesNothingThatWasTyped() {
        Desk desk = open(world.first());
        figure(desk, 1).pressSequentially("33");
        world.awaitActuals(Map.of(0, "33"));
        journey.endSessions();
        figure(desk, 1).pressSequentially("4");
        figure(desk, 2).click();
        figure(desk, 2).pressSequentially("78");
        desk.field("の成果").pressSequentially("講座を続けた。");

        assertThat(desk.page().getByText("ログインの有効期限が切れました")).isVisible();
        assertThat(figure(desk, 1)).hasValue("334");
        assertThat(desk.field("の成果")).hasValue("講座を続けた。");
        assertThat(desk.page().locator(".v-system-error")).hasCount(0);
        desk.snap("entry-session-gone");

        desk.button("ログインし直す").click();
        desk.page().getByLabel("職員番号").fill(world.first());
        desk.password().fill(DemoData.PASSWORD);
        desk.button("ログイン").click();
        assertThat(desk.page().getByText("前に保存できなかった入力が3つ残っています")).isVisible();
        assertThat(figure(desk, 1)).hasValue("33");
        assertThat(world.actuals().getFirst()).isEqualTo("33");
        desk.shoot("entry-session-back");

        desk.button("入力欄に戻す").click();
        world.awaitActuals(Map.of(0, "334", 1, "78"));
        world.awaitResult("講座を続けた。");
        assertThat(desk.page().evaluate("() => sessionStorage.length"))
                .as("kept once saved")
                .isEqualTo(0);
        desk.clear();
    }

    @Test
    void aNetworkThatIsGoneIsSaidAndWhatWasTypedIsSavedOnceItIsBack() {
        Desk desk = open(world.first());
        desk.page().context().setOffline(true);
        figure(desk, 1).pressSequentially("33");
        assertThat(desk.page().getByText("接続が切れています。入力した文字は").first()).isVisible();
        assertThat(figure(desk, 1)).hasValue("33");
        desk.page().context().setOffline(false);
        world.awaitActuals(Map.of(0, "33"));
        assertThat(desk.page().locator("entry-keeper p")).hasCount(0);
        desk.clear();
    }

    @Test
    void aSectionHandsInAllThatIsCompleteOfAMeasureWithOneClick() {
        Prepared prepared = new Prepared(journey);
        prepared.filled("advanced-materials", "sasaki");
        prepared.filled("aerospace", "sasaki");
        try (Desk desk = journey.desk().signIn("sasaki").open("units")) {
            desk.button("まとめて提出する").click();
            assertThat(desk.page().getByText("提出するもの　2件")).isVisible();
            assertThat(desk.page().getByText("まだ提出できないもの　2件")).isVisible();
            desk.shoot("hand-in-all-asked");
            desk.answer("2件を提出する").click();
            desk.assertNews("2件をまとめて提出しました");
            assertThat(desk.page().getByRole(AriaRole.MAIN).getByText("確認中")).hasCount(2);
            desk.shoot("hand-in-all-done");
        }
    }

    private Desk open(String username) {
        return journey.desk().signIn(username).open(world.path());
    }

    /** An indicator's field, by the number in its name. */
    private static Locator figure(Desk desk, int number) {
        return desk.page().getByLabel("令和2年度実績　指標%d".formatted(number), new Page.GetByLabelOptions().setExact(true));
    }
}
