package org.jisseki.submission.ui;

import com.vaadin.flow.component.HasElement;
import org.jisseki.submission.DraftValue;

/** What the browser's own script does with a field into which several people may type. */
final class InBrowser {

    private InBrowser() {}

    /** This text is saved: what was kept in the browser for the case that it is not may go. */
    static void confirm(HasElement field, String text) {
        field.getElement().executeJs("window.jissekiEntry?.saved(this, $0)", text);
    }

    /** It comes into the field unless the person is in it or has typed what is not saved yet. */
    static void offer(HasElement field, DraftValue theirs, Draft draft) {
        field.getElement()
                .executeJs("return window.jissekiEntry.offer(this, $0)", theirs.text())
                .then(Boolean.class, taken -> {
                    if (!taken) {
                        draft.notTaken(theirs);
                    }
                });
    }

    /** It comes into the field whatever stands there. */
    static void put(HasElement field, String text) {
        field.getElement().executeJs("window.jissekiEntry.put(this, $0)", text);
    }
}
