package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what went wrong, where it can be read again: a box with a title, spoken at once, that takes the focus. */
public class Alert extends Div {

    public Alert(String title, String sentence) {
        addClassName("alert");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(StatusBadge.overdue(title), new Paragraph(sentence));
    }

    /** Moves the focus here, once the browser shows it; but not from a field that saves itself, in which somebody types on. */
    public void focus() {
        getElement()
                .executeJs(
                        "setTimeout(() => {"
                                + " if (!document.activeElement?.closest('[data-entry]')) this.focus(); this.scrollIntoView({block: 'nearest'}) })");
    }
}
