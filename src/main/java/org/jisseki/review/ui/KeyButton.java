package org.jisseki.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A button that a single letter presses too, outside fields: the letter stands on it. */
class KeyButton extends Button {

    KeyButton(String words, String key, Runnable act) {
        Span label = new Span(words + " ");
        label.getElement().appendChild(new Element("kbd").setText(key).setAttribute("aria-hidden", "true"));
        getElement().appendChild(label.getElement());
        getElement().setAttribute("data-key", key).setAttribute("aria-keyshortcuts", key);
        addClickListener(click -> act.run());
    }
}
