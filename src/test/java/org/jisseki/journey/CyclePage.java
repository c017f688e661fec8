package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 年度の開始. */
record CyclePage(Desk desk) {

    static CyclePage at(Desk desk) {
        desk.go("年度の開始");
        return new CyclePage(desk);
    }

    /** Asks for the year's actuals; the dates as they are typed. */
    void open(String entryDue, String reviewDue, String approvalDue, String releaseOn) {
        day("入力期限", entryDue);
        day("確認期限", reviewDue);
        day("決裁期限", approvalDue);
        day("公表日", releaseOn);
        desk.hands().press(desk.button("作成依頼を出す"));
        desk.hands().press(desk.answer("作成依頼を出す"));
    }

    private void day(String label, String typed) {
        Locator field = desk.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
        desk.hands().type(field, typed);
        desk.page().keyboard().press("Enter");
        // what was understood stands below the field
        assertThat(desk.page().locator("vaadin-text-field.day", new Page.LocatorOptions().setHas(field)))
                .containsText("令和3年");
    }
}
