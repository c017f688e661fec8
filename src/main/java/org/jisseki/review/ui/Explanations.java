package org.jisseki.review.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import org.jisseki.common.ui.ExplainedText;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.TrendPanel;
import org.jisseki.figures.Explainer;
import org.jisseki.submission.Trend;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;

/**
 * How each achievement of a revision came about, as it was frozen with it, and how the indicator went over the years; opened
 * on request.
 */
class Explanations extends Div {

    private final Sheet sheet;

    Explanations(Sheet sheet) {
        this.sheet = sheet;
        addClassName("explanations");
        sheet.now().actuals().forEach(actual -> add(of(actual)));
    }

    private Details of(UnitContent.EnteredActual actual) {
        Details details = new Details(
                Say.it("review.explain", actual.name(), actual.achievement().printed()),
                new ExplainedText(Explainer.of(actual.achievement(), actual.unit())));
        @Nullable Trend trend = sheet.trends().get(actual.indicatorId());
        if (trend != null) {
            // drawn where there is room for it: once it is open
            details.addOpenedChangeListener(change -> {
                if (change.isOpened() && details.getContent().noneMatch(TrendPanel.class::isInstance)) {
                    details.add(drawn(trend, actual));
                }
            });
        }
        return details;
    }

    private TrendPanel drawn(Trend trend, UnitContent.EnteredActual actual) {
        TrendPanel panel = new TrendPanel(actual.name(), sheet.form().year());
        panel.show(trend.with(sheet.form().year(), actual.actual()).told(actual.unit()));
        return panel;
    }
}
