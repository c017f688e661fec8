package org.jisseki.review.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import org.jisseki.common.ui.ExplainedText;
import org.jisseki.common.ui.Say;
import org.jisseki.figures.Explainer;
import org.jisseki.submission.UnitContent;

/** How each achievement of a revision came about, as it was frozen with it; opened on request. */
class Explanations extends Div {

    Explanations(UnitContent content) {
        addClassName("explanations");
        content.actuals()
                .forEach(actual -> add(new Details(
                        Say.it(
                                "review.explain",
                                actual.name(),
                                actual.achievement().printed()),
                        new ExplainedText(Explainer.of(actual.achievement(), actual.unit())))));
    }
}
