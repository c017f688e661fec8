package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jisseki.common.ui.Definitions;
import org.jisseki.common.ui.ExplainedText;
import org.jisseki.common.ui.Say;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Explainer;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** How an achievement came about, step by step; and what the plan says about the indicator. */
class ExplanationPanel extends Div {

    private final UnitForm.ActualField field;
    private final Div computed = new Div();

    ExplanationPanel(UnitForm.ActualField field, @Nullable Achievement achievement) {
        this.field = field;
        addClassName("explain");
        add(computed);
        if (field.description() != null || field.source() != null || field.rationale() != null) {
            add(about());
        }
        show(achievement);
    }

    /** @param achievement NULL where nothing was handed in */
    final void show(@Nullable Achievement achievement) {
        computed.removeAll();
        computed.add(
                achievement == null
                        ? new Paragraph(Say.it("submission.notHandedIn"))
                        : new ExplainedText(Explainer.of(achievement, field.unit())));
    }

    private Div about() {
        return new Div(
                new H3(Say.it("submission.explain.about")),
                new Definitions()
                        .line(Say.it("submission.explain.description"), field.description())
                        .line(Say.it("submission.explain.rationale"), field.rationale())
                        .line(Say.it("submission.explain.source"), field.source()));
    }
}
