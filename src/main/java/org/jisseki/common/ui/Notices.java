package org.jisseki.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** News of what was done. Errors are never news: they stay on the page until they are settled. */
public final class Notices {

    private static final int SHOWN_MS = 6000;

    private Notices() {}

    /** Says that something was done, and takes away the refusal that stood before it. */
    public static void done(String words) {
        UI ui = UI.getCurrent();
        RefusalPlace.in(ui).ifPresent(RefusalPlace::clearRefusal);
        Notification.show(words, SHOWN_MS, Position.BOTTOM_START);
    }
}
