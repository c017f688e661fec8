package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** 確認・決裁: one revision with the decisions at its foot. */
record ReviewPage(Desk desk) {

    /** 確認して回す, and the question that follows. */
    void pass() {
        decide("確認して回す");
        desk.assertNews("を確認しました");
    }

    /** 決裁する, and the question that follows. */
    void approve() {
        decide("決裁する");
        desk.assertNews("を決裁しました");
    }

    /** 差し戻す with one finding. @param field as the select calls it */
    void sendBack(String field, String text) {
        desk.hands().press(desk.button("差し戻す"));
        desk.hands().choose(desk.page().getByLabel("確認事項1件目の項目"), field);
        desk.hands().type(desk.field("確認事項の内容"), text);
        desk.hands().press(desk.button("差し戻す"));
        desk.assertNews("を差し戻しました");
    }

    /** What a line of the revision's table says. */
    void assertLine(String item, String... words) {
        Locator line = desk.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(item))
                .first();
        for (String word : words) {
            assertThat(line).containsText(word);
        }
    }

    private void decide(String act) {
        desk.hands().press(desk.button(act));
        desk.hands().press(desk.answer(act));
    }
}
