package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 全庁確認: all measures side by side, and one of them with its units. */
record CheckPage(Desk desk) {

    static CheckPage at(Desk desk) {
        desk.go("全庁確認");
        return new CheckPage(desk);
    }

    /** To one measure. */
    CheckPage open(String measure) {
        desk.hands().press(desk.link(measure));
        assertThat(desk.heading(measure)).isVisible();
        desk.settle();
        return this;
    }

    /** Writes why a unit is named missing; it is not named yet. */
    CheckPage missing(String unit, String reason) {
        desk.hands().press(desk.button(unit + "を未提出とする"));
        desk.hands().type(desk.field("理由"), reason);
        return this;
    }

    void nameMissing() {
        desk.hands().press(exactly("未提出と指定する"));
        desk.assertNews("未提出と指定しました");
    }

    /** Writes what is to be done about an approved unit; it is not sent back yet. */
    CheckPage finding(String unit, String text) {
        desk.hands().press(desk.button(unit + "を差し戻す"));
        desk.hands().type(desk.field("確認事項の内容"), text);
        return this;
    }

    void sendBack() {
        desk.hands().press(desk.button("確認事項を付けて差し戻す"));
        desk.assertNews("を差し戻しました");
    }

    /** Chooses a measure in the list. */
    CheckPage choose(String measure) {
        desk.hands().tick(desk.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(measure)));
        return this;
    }

    /** Says that what is chosen is checked, and freezes the assembly draft. */
    void checkAndFreeze() {
        desk.hands().press(desk.button("全庁確認済にする"));
        desk.assertNews("1施策を確認済にしました");
        desk.hands().press(desk.button("案（議会提出版）を確定する"));
        desk.hands().press(desk.answer("案（議会提出版）を確定する"));
        desk.assertNews("案（議会提出版）を確定しました");
    }

    private Locator exactly(String name) {
        return desk.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
