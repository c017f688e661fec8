package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.jisseki.common.ui.Say;
import org.jisseki.figures.Quantity;
import org.jisseki.figures.QuantityParser;
import org.jisseki.submission.UnitForm;

/**
 * A figure's field with the choice of what stands in it: a number, a text (文字で入力する), or that no such value exists
 * (該当なし), or that it is not known yet (調査中). A text is only ever one because somebody chose it.
 */
class FigureEntry extends Div {

    /** What stands in the field. */
    enum Choice {
        NUMBER,
        TEXT,
        PENDING,
        NONE
    }

    private final FigureField figure;
    private final Draft draft;
    private final Select<Choice> choice = new Select<>();
    private final SharedChoice shared;
    private String number;

    /** @param name of the indicator, for who does not see which row it is in */
    FigureEntry(FigureField figure, String name, Draft draft) {
        this.figure = figure;
        this.draft = draft;
        this.number = standsFor() ? "" : figure.getValue();
        addClassName("figure-entry");
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(each -> Say.it("submission.choice." + each));
        choice.setAriaLabel(Say.it("submission.choice", name));
        this.shared = new SharedChoice(
                choice,
                UnitForm.textualKey(figure.key()),
                draft,
                kept -> Say.it("submission.choice." + (kept.isBlank() ? Choice.NUMBER : Choice.TEXT)));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        draft.watch(this::show);
        show();
        add(figure, choice);
    }

    FigureField figure() {
        return figure;
    }

    /** What others made of figure and choice, to be placed beside them. */
    Div news() {
        return new Div(shared.news(), figure.news());
    }

    private void choose(Choice chosen) {
        if (chosen == Choice.PENDING && isPending()) {
            return; // with a word of its own
        }
        if (chosen == Choice.NONE || chosen == Choice.PENDING) {
            number = standsFor() ? number : figure.getValue();
            figure.setValue(chosen == Choice.NONE ? QuantityParser.NOT_APPLICABLE : QuantityParser.UNDER_SURVEY);
            return;
        }
        boolean word = standsFor();
        shared.choose(chosen == Choice.TEXT ? UnitForm.CHOSEN : "");
        if (word) {
            figure.setValue(number);
        }
        figure.check(draft);
    }

    private void show() {
        Choice chosen = chosen();
        choice.setValue(chosen);
        figure.getSuffixComponent().setVisible(chosen == Choice.NUMBER);
        figure.setClassName("words", chosen == Choice.TEXT);
    }

    private Choice chosen() {
        if (isNone()) {
            return Choice.NONE;
        }
        if (isPending()) {
            return Choice.PENDING;
        }
        return shared.chosen().isBlank() ? Choice.NUMBER : Choice.TEXT;
    }

    // what a choice put there; a word that was typed stays where another choice is made
    private boolean standsFor() {
        return isNone() || figure.getValue().equals(QuantityParser.UNDER_SURVEY);
    }

    private boolean isPending() {
        return !draft.isAsked(figure.key()) && draft.figure(figure.key()) instanceof Quantity.Pending;
    }

    private boolean isNone() {
        return draft.isAsked(figure.key())
                ? figure.getValue().equals(QuantityParser.NOT_APPLICABLE)
                : draft.figure(figure.key()) instanceof Quantity.NotApplicable;
    }
}
