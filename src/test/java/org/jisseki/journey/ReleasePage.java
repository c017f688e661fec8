package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 公表: what is approved is released, all at one moment. */
record ReleasePage(Desk desk) {

    static ReleasePage at(Desk desk) {
        desk.go("公表");
        return new ReleasePage(desk);
    }

    void release() {
        // exactly: the forms of the start of a year have buttons of their own
        desk.hands()
                .press(desk.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("公表する").setExact(true)));
        desk.hands().press(desk.answer("公表する"));
        desk.assertNews("公表しました");
        // the editions are made in the background, and become public together
        assertThat(desk.page().getByText("版を作っています")).isHidden();
        assertThat(desk.heading("公表した版")).isVisible();
        desk.settle();
    }

    /** Releases the one correction that waits, which is chosen already. */
    void releaseCorrection() {
        desk.hands().press(desk.button("選んだ1件を公表する"));
        desk.hands().press(desk.answer("公表する"));
        desk.assertNews("訂正・更新1件を公表しました");
        assertThat(desk.heading("公表待ちの訂正・更新")).isHidden();
        desk.settle();
    }

    /** Sends the one correction that waits back to its section. */
    void sendCorrectionBack(String finding) {
        desk.hands().press(desk.button("差し戻す"));
        desk.hands().type(desk.field("確認事項の内容"), finding);
        desk.hands().press(desk.button("確認事項を付けて差し戻す"));
        desk.assertNews("を差し戻しました");
    }

    /** Lets the portal release by itself, on the planned day. @param time as it is typed */
    void releaseAt(String time) {
        desk.hands().type(desk.field("公表時刻"), time);
        desk.hands().press(desk.button("公表日時を設定する"));
        desk.assertNews("公表日時を設定しました");
    }
}
