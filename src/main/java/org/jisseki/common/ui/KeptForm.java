package org.jisseki.common.ui;

import com.vaadin.flow.component.Component;
import org.jisseki.common.Keeping;

/** A form that opens by itself where something is kept of it. */
public final class KeptForm {

    private KeptForm() {}

    /**
     * Opens a form again in which something stood that was not sent; also where only the browser has it, since the session ended
     * before it came here.
     *
     * @param host on the page from now on
     */
    public static void reopen(Component host, Keeping keeping, String form, Runnable open) {
        if (keeping.holds(form)) {
            open.run();
            return;
        }
        host.getElement()
                .executeJs("return window.jissekiKept?.holds($0) ?? false", keeping.place() + " " + form)
                .then(Boolean.class, held -> {
                    if (held) {
                        open.run();
                    }
                });
    }
}
