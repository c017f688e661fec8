package org.jisseki.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.ui.FigureText;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.Tag;
import org.jisseki.cycle.FieldKind;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.ExecutionRate;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** 決算額 beside the budgets, with the execution rate. */
class SettledSection extends Section {

    private final Shown shown;
    private final UnitForm.SettledField field;
    private final GuideNote guide;
    private final Span rate = new Span();

    SettledSection(Shown shown, UnitForm.SettledField field, @Nullable Draft draft, FieldFindings findings) {
        this.shown = shown;
        this.field = field;
        FiscalYear year = shown.form().year();
        Div head = new Div(new H2(Say.it("submission.settled")));
        head.addClassName("sub");
        field.notes().forEach(note -> head.add(new Tag(note)));
        this.guide = new GuideNote(shown.form(), FieldKind.SETTLED);
        guide.setVisible(draft != null && guide.isVisible());
        EntryTable table = new EntryTable(Say.it("submission.settled"))
                .column(Say.it("submission.item"), "")
                .column(Say.it("submission.budget", year.plus(-1)), "n")
                .column(Say.it("submission.settled.of", year.plus(-1)), "n")
                .column(Say.it("submission.budget", year), "n")
                .column(Say.it(draft == null ? "submission.settled.of" : "submission.settled.here", year), "n mine")
                .column(Say.it("submission.rate"), "rate");
        List<FindingPanel> panels = findings.panels(UnitForm.SETTLED);
        Div result = new Div(rate);
        Component value = value(draft, panels, result);
        NativeTableRow row = table.row(
                new Span(Say.it("submission.cost")),
                money(field.lastBudget()),
                last(),
                money(field.budget()),
                value,
                result);
        FieldHints hints = new FieldHints(shown, draft);
        table.panel(hints.of(UnitForm.SETTLED, ids -> hintedBy(value, ids))).addClassName("problem");
        panels.forEach(panel -> table.panel(panel).addClassName("flagged"));
        if (!panels.isEmpty()) {
            row.addClassNames("open", "flagged");
        }
        rate.addClassName("k");
        add(head, guide, table);
    }

    private Component value(@Nullable Draft draft, List<FindingPanel> panels, Div result) {
        if (draft == null) {
            return frozen();
        }
        SettledEntry entered = new SettledEntry(
                shown.form().year(),
                draft,
                Stream.concat(
                                guide.ids(FieldKind.SETTLED).stream(),
                                panels.stream().map(panel -> panel.getId().orElse("")))
                        .toList());
        result.addComponentAsFirst(entered.problems());
        result.add(entered.news());
        Runnable update = () -> {
            show(draft.figure(UnitForm.SETTLED));
            rate.setVisible(draft.problem(UnitForm.SETTLED).isEmpty());
        };
        draft.watch(update);
        update.run();
        return entered;
    }

    private Div frozen() {
        UnitContent frozen = shown.frozen();
        show(frozen == null ? null : frozen.settled());
        FigureText text = money(frozen == null ? null : frozen.settledAs());
        text.addClassName("k");
        Div cell = new Div(text);
        UnitContent.Settlement settlement = frozen == null ? null : frozen.settlement();
        if (settlement != null && settlement.due() != null) {
            cell.getElement()
                    .appendChild(new Element("small").setText(Say.it("submission.settled.until", settlement.due())));
        }
        return cell;
    }

    private static void hintedBy(Component value, List<String> ids) {
        if (value instanceof SettledEntry entered) {
            entered.hintedBy(ids);
        }
    }

    private void show(@Nullable Quantity settled) {
        BigDecimal percent = ExecutionRate.percent(settled, field.budget());
        rate.setText(percent == null ? "-" : percent.toPlainString() + "%");
    }

    private Div last() {
        String lastRate = shown.last().text(FieldValues.RATE);
        Div cell = new Div(money(field.lastSettled()));
        if (lastRate != null) {
            cell.getElement().appendChild(new Element("small").setText(Say.it("submission.last.rate", lastRate)));
        }
        return cell;
    }

    private static FigureText money(@Nullable Quantity amount) {
        return new FigureText(amount == null ? null : amount.print(Money.UNIT));
    }
}
