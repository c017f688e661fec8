package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** ホーム: my turn. */
record HomePage(Desk desk) {

    static HomePage at(Desk desk) {
        desk.go("ホーム");
        return new HomePage(desk);
    }

    /** Takes up what waits. @param action what the button says, such as 入力を始める */
    void take(String action, String unit) {
        desk.hands()
                .press(desk.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(Pattern.compile(action + ".*" + unit))));
        assertThat(desk.page()
                        .getByRole(AriaRole.MAIN)
                        .getByRole(
                                AriaRole.HEADING,
                                new Locator.GetByRoleOptions().setName(unit).setLevel(1)))
                .isVisible();
        desk.settle();
    }

    void assertNothingWaits() {
        assertThat(desk.heading("あなたの番 0件")).isVisible();
    }
}
