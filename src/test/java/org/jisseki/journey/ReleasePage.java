package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** 公表: what is approved is released, all at one moment. */
record ReleasePage(Desk desk) {

    static ReleasePage at(Desk desk) {
        desk.go("公表");
        return new ReleasePage(desk);
    }

    void release() {
        desk.hands().press(desk.button("公表する"));
        desk.hands().press(desk.answer("公表する"));
        desk.assertNews("公表しました");
        // the editions are made in the background, and become public together
        assertThat(desk.heading("公表した版")).isVisible();
        desk.settle();
    }
}
