package org.jisseki.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.NewCorrection;

/** The bar at the foot of what was released: 訂正を始める, which asks for the reason. */
class CorrectionBar extends Div {

    /** @param completable the fields whose values are not final */
    CorrectionBar(Shown shown, List<String> completable, Consumer<NewCorrection> open) {
        addClassName("bar");
        Button begin = new Button(
                Say.it("submission.correction.begin"),
                click -> new CorrectionDialog(shown.form(), completable, open).open());
        begin.addClassName("push");
        add(new Span(Say.it("submission.correction.hint")), begin);
    }
}
