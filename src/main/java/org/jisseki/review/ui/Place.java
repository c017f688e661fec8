package org.jisseki.review.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.jisseki.common.ui.Say;

/** Where in the queue one is; the way to the next and the one before. */
class Place extends Div {

    /** @param at from 1; 0 for what does not wait */
    Place(int at, int count, IntConsumer move) {
        addClassName("place");
        if (at > 0) {
            add(new Span(Say.it("review.place", at, count)));
        }
        KeyButton next = new KeyButton(Say.it("review.next"), "J", () -> move.accept(1));
        KeyButton previous = new KeyButton(Say.it("review.previous"), "K", () -> move.accept(-1));
        next.addThemeVariants(ButtonVariant.TERTIARY);
        previous.addThemeVariants(ButtonVariant.TERTIARY);
        add(next, previous);
    }
}
