package org.jisseki.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.ui.FigureText;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.Tag;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.ExecutionRate;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** 決算額 beside the budgets, with the execution rate. */
class SettledSection extends Section {

    private final Shown shown;
    private final UnitForm.SettledField field;
    private final Span rate = new Span();

    SettledSection(Shown shown, UnitForm.SettledField field, @Nullable Draft draft, FieldFindings findings) {
        this.shown = shown;
        this.field = field;
        FiscalYear year = shown.form().year();
        Div head = new Div(new H2(Say.it("submission.settled")));
        head.addClassName("sub");
        field.notes().forEach(note -> head.add(new Tag(note)));
        EntryTable table = new EntryTable(Say.it("submission.settled"))
                .column(Say.it("submission.item"), "")
                .column(Say.it("submission.budget", year.plus(-1)), "n")
                .column(Say.it("submission.budget", year), "n")
                .column(Say.it(draft == null ? "submission.settled.of" : "submission.settled.here", year), "n mine")
                .column(Say.it("submission.rate"), "rate");
        List<FindingPanel> panels = findings.panels(UnitForm.SETTLED);
        Div result = new Div(rate);
        Component value = value(draft, panels, result);
        NativeTableRow row = table.row(
                new Span(Say.it("submission.cost")), money(field.lastBudget()), money(field.budget()), value, result);
        FieldHints hints = new FieldHints(shown, draft);
        table.panel(hints.of(UnitForm.SETTLED, ids -> hintedBy(value, ids))).addClassName("problem");
        panels.forEach(panel -> table.panel(panel).addClassName("flagged"));
        if (!panels.isEmpty()) {
            row.addClassNames("open", "flagged");
        }
        rate.addClassName("k");
        add(head, table);
    }

    private Component value(@Nullable Draft draft, List<FindingPanel> panels, Div result) {
        if (draft == null) {
            Quantity settled = shown.frozen() == null ? null : shown.frozen().settled();
            show(settled);
            FigureText text = money(settled);
            text.addClassName("k");
            return text;
        }
        FigureField entered = new FigureField(
                UnitForm.SETTLED,
                Money.UNIT,
                Say.it("submission.settled.label", shown.form().year()),
                draft);
        entered.describedBy(
                panels.stream().map(panel -> panel.getId().orElse("")).toList());
        result.addComponentAsFirst(entered.problem());
        result.add(entered.news());
        Runnable update = () -> {
            show(draft.figure(UnitForm.SETTLED));
            rate.setVisible(draft.problem(UnitForm.SETTLED).isEmpty());
        };
        draft.watch(update);
        update.run();
        return entered;
    }

    private static void hintedBy(Component value, List<String> ids) {
        if (value instanceof FigureField entered) {
            entered.hintedBy(ids);
        }
    }

    private void show(@Nullable Quantity settled) {
        BigDecimal percent = ExecutionRate.percent(settled, field.budget());
        rate.setText(percent == null ? "-" : percent.toPlainString() + "%");
    }

    private static FigureText money(@Nullable Quantity amount) {
        return new FigureText(amount == null ? null : amount.print(Money.UNIT));
    }
}
