package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import org.jisseki.common.ui.Say;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.AchievementRule;
import org.jisseki.figures.Explanation;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** How an achievement came about, step by step; and what the plan says about the indicator. */
class ExplanationPanel extends Div {

    private final AchievementRule rule;
    private final UnitForm.ActualField field;
    private final Div computed = new Div();

    ExplanationPanel(AchievementRule rule, UnitForm.ActualField field, @Nullable Achievement achievement) {
        this.rule = rule;
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
        switch (achievement) {
            case null -> computed.add(new Paragraph(Say.it("submission.notHandedIn")));
            case Achievement.None none ->
                computed.add(new H3(Say.it("submission.explain.none")), new Paragraph(Say.it(none.reason())));
            case Achievement.Ratio ratio -> steps(ratio);
        }
    }

    private void steps(Achievement.Ratio ratio) {
        Explanation steps = ratio.explanation();
        computed.add(new H3(Say.it("submission.explain.title", ratio.printed())), fraction(steps, ratio.printed()));
        DescriptionList list = list();
        add(list, "formula", Say.it("submission.explain.formula." + steps.formula()));
        int decimals = steps.rounded().length() - steps.rounded().indexOf('.') - 1;
        add(list, "rounding", Say.it("submission.explain.rounding." + steps.rounding(), decimals + 1));
        add(list, "cap", cap(steps));
        String judged = ratio.met() ? "submission.explain.met" : "submission.explain.missed";
        add(list, "judged", Say.it(judged, steps.actual() + field.unit(), steps.target() + field.unit()));
        add(list, "rule", Say.it("submission.explain.version", steps.ruleVersion()));
        computed.add(list);
    }

    private String cap(Explanation steps) {
        BigDecimal cap = rule.cap();
        if (steps.cap() != null) {
            return Say.it("submission.explain.capped", steps.cap(), steps.rounded());
        }
        return cap == null
                ? Say.it("submission.explain.uncapped")
                : Say.it(
                        "submission.explain.notCapped",
                        cap.setScale(rule.decimals()).toPlainString());
    }

    private Div fraction(Explanation steps, String printed) {
        Span fraction = new Span();
        fraction.getElement()
                .appendChild(
                        new Element("i").setText(Say.it("submission.explain.actual", steps.actual() + field.unit())),
                        new Element("i").setText(Say.it("submission.explain.target", steps.target() + field.unit())));
        Div line = new Div(fraction, new Span("＝"), new Span(steps.quotient()), new Span("→"));
        line.getElement().appendChild(new Element("b").setText(printed));
        line.addClassName("frac");
        return line;
    }

    private Div about() {
        DescriptionList list = list();
        add(list, "description", field.description());
        add(list, "rationale", field.rationale());
        add(list, "source", field.source());
        return new Div(new H3(Say.it("submission.explain.about")), list);
    }

    private static DescriptionList list() {
        DescriptionList list = new DescriptionList();
        list.addClassName("f");
        return list;
    }

    private static void add(DescriptionList list, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            list.add(
                    new DescriptionList.Term(Say.it("submission.explain." + key)),
                    new DescriptionList.Description(words));
        }
    }
}
