package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** 施策を1枚で見る: what a head reads, and decides on in one act. */
record MeasurePage(Desk desk) {

    /** From what waits at home. @param unit one of the measure's units that waits for the head */
    static MeasurePage by(Desk desk, String unit, String measure) {
        HomePage.at(desk).take("決裁へ進む", unit);
        desk.hands()
                .press(desk.page()
                        .getByRole(AriaRole.MAIN)
                        .locator(".handed-in")
                        .getByText("施策を1枚で見る"));
        assertThat(desk.page()
                        .getByRole(AriaRole.MAIN)
                        .getByRole(AriaRole.HEADING)
                        .filter(new Locator.FilterOptions().setHasText(measure)))
                .isVisible();
        desk.settle();
        return new MeasurePage(desk);
    }

    /** How many parts the act decides on, and how many are only shown. */
    MeasurePage assertParts(int decided, int shown) {
        assertThat(said("いっしょに決裁する")).hasCount(decided);
        assertThat(said("見るだけ")).hasCount(shown);
        return this;
    }

    /** 決裁する for all that waits for this head, and the question that follows. */
    void decide(int parts) {
        desk.hands().press(desk.button("%d件をまとめて決裁する".formatted(parts)));
        desk.hands().press(desk.answer("決裁する"));
        desk.assertNews("%d件を決裁しました".formatted(parts));
        assertThat(desk.page().getByText("決裁を待っているものはありません")).isVisible();
    }

    private Locator said(String words) {
        return desk.page().getByRole(AriaRole.CELL).filter(new Locator.FilterOptions().setHasText(words));
    }
}
