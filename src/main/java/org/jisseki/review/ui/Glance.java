package org.jisseki.review.ui;

import com.vaadin.flow.component.Component;

/** Notices when a sheet was before somebody's eyes for a moment: what is leafed past with J and K was not looked at. */
final class Glance {

    /** The event that the browser sends then, once. */
    static final String LOOKED = "looked";

    private static final int MOMENT_MS = 1000;

    private Glance() {}

    static void at(Component sheet, Runnable looked) {
        sheet.getElement().addEventListener(LOOKED, event -> looked.run());
        sheet.getElement().executeJs("""
                        const timer = setInterval(() => {
                          if (!this.isConnected) {
                            clearInterval(timer);
                          } else if (document.visibilityState === 'visible') {
                            clearInterval(timer);
                            this.dispatchEvent(new CustomEvent($0));
                          }
                        }, $1);""", LOOKED, MOMENT_MS);
    }
}
