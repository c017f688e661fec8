package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jisseki.common.ui.FigureText;
import org.jisseki.common.ui.Say;
import org.jisseki.figures.Explainer;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.TargetChange;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** A target in its cell: missing in words, the one before it in parentheses, and where it comes from if not from the plan. */
class TargetText extends Div {

    TargetText(@Nullable Quantity target, String unit) {
        if (target == null) {
            Span none = new Span(Say.it("submission.target.none"));
            none.addClassName("s");
            add(none);
        } else {
            add(new FigureText(target.print(unit)));
        }
    }

    /** The year's target. */
    TargetText(UnitForm.ActualField field) {
        this(field.target(), field.unit());
        Quantity earlier = field.earlierTarget();
        TargetChange.of(field.direction(), earlier, field.target()).ifPresent(change -> {
            if (earlier != null) {
                small("(" + earlier.printedWithUnit(field.unit()) + ")");
                small(Say.it("submission.target." + change));
            }
        });
        Explainer.milestone(field.milestone(), field.unit()).ifPresent(milestone -> small(Say.it(milestone)));
        if (field.proposed()) {
            small(Say.it("submission.target.proposed"));
        }
    }

    private void small(String words) {
        getElement().appendChild(new Element("small").setText(words));
    }
}
