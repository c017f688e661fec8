package org.jisseki.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jisseki.common.ui.Say;

/** Chooses what the revision is held against. */
class Against extends Div {

    Against(List<Base> bases, Base chosen, Consumer<Base> choose) {
        addClassName("against");
        Span label = new Span(Say.it("review.against"));
        label.addClassName("s");
        add(label);
        getElement().setAttribute("role", "group").setAttribute("aria-label", Say.it("review.against"));
        for (Base base : bases) {
            Button button = new Button(base.name(), click -> choose.accept(base));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.getElement().setAttribute("aria-pressed", String.valueOf(base.equals(chosen)));
            add(button);
        }
    }
}
