package org.jisseki.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jisseki.common.ui.Say;

/** The bar at the foot of what was released: 訂正を始める, which opens the form that asks for the reason. */
class CorrectionBar extends Div {

    CorrectionBar(CorrectionForm form) {
        addClassName("bar");
        Button begin = new Button(Say.it("submission.correction.begin"), click -> form.open());
        begin.addClassName("push");
        add(new Span(Say.it("submission.correction.hint")), begin);
    }
}
