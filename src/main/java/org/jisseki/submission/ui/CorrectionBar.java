package org.jisseki.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.Following;
import org.jisseki.submission.Step;

/** The bar at the foot of what was released: 訂正を始める, which opens the form that asks for the reason. */
class CorrectionBar extends Div {

    /** @param way what a correction goes through, in order */
    CorrectionBar(List<Step> way, CorrectionForm form) {
        addClassName("bar");
        Button begin = new Button(Say.it("submission.correction.begin"), click -> form.open());
        begin.addClassName("push");
        add(
                new Span(Say.it(
                        "submission.correction.hint",
                        way.stream().map(step -> Say.it(Following.name(step))).collect(Collectors.joining("→")))),
                begin);
    }
}
