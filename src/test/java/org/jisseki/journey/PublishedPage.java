package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** 公表版: the public pages. */
record PublishedPage(Desk desk) {

    static PublishedPage at(Desk desk) {
        desk.open("published");
        return new PublishedPage(desk);
    }

    /** To the newest edition of a measure. */
    void follow(String measure) {
        desk.hands().press(desk.link(measure));
        assertThat(desk.heading(measure)).isVisible();
    }

    /** What stands in an indicator's box, in the year that the page reports on. */
    void assertIndicator(String name, String actual, String achievement) {
        Locator box = desk.page()
                .getByRole(AriaRole.ROWGROUP)
                .filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHasText(achievement))
                // what differs from the edition before stands above, in a table of its own
                .filter(new Locator.FilterOptions().setHas(desk.page().locator(".actual.now")));
        assertThat(box).hasCount(1);
        assertThat(box.locator(".actual.now")).containsText(actual);
    }

    void assertText(String text) {
        assertThat(desk.page().getByText(text).first()).isVisible();
    }
}
