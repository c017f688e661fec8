package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.ui.Say;
import org.jisseki.figures.Money;
import org.jisseki.submission.SettledKind;
import org.jisseki.submission.UnitForm;

/** The settled amount and what it is: 決算見込, 決算, or 未確定 with the month in which it will be known. */
class SettledEntry extends Div {

    private final Draft draft;
    private final FigureField amount;
    private final FigureField due;
    private final Select<SettledKind> kind = new Select<>();
    private final SharedChoice shared;

    /** @param described the ids of what else describes the amount */
    SettledEntry(FiscalYear year, Draft draft, List<String> described) {
        this.draft = draft;
        this.amount = new FigureField(UnitForm.SETTLED, Money.UNIT, Say.it("submission.settled.label", year), draft);
        this.due = new FigureField(UnitForm.SETTLED_DUE, "", Say.it("submission.settled.due.label", year), draft);
        addClassName("figure-entry");
        amount.describedBy(described);
        due.setHelperText(Say.it("submission.settled.due.example"));
        due.addClassName("words");
        kind.setItems(SettledKind.values());
        kind.setItemLabelGenerator(each -> Say.it("submission.settled." + each));
        kind.setAriaLabel(Say.it("submission.settled.kind", year));
        this.shared = new SharedChoice(
                kind, UnitForm.SETTLED_KIND, draft, name -> Say.it("submission.settled." + draft.kind(name)));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                shared.choose(change.getValue().name());
                amount.check(draft);
                due.check(draft);
            }
        });
        draft.watch(this::show);
        show();
        add(amount, kind, due);
    }

    /** What is wrong with amount and month, to be placed beside them. */
    Div problems() {
        return new Div(amount.problem(), due.problem());
    }

    /** What others made of them. */
    Div news() {
        return new Div(shared.news(), amount.news(), due.news());
    }

    void hintedBy(List<String> ids) {
        amount.hintedBy(ids);
    }

    private void show() {
        SettledKind chosen = draft.settled(shared.chosen());
        kind.setValue(chosen);
        // a word that made it 未確定 stays where it can be read and replaced
        amount.setVisible(chosen != SettledKind.PENDING || draft.isSettledWord());
        amount.problem().setVisible(amount.isVisible());
        due.setVisible(chosen == SettledKind.PENDING);
        due.problem().setVisible(due.isVisible());
    }
}
