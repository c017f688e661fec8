package org.jisseki.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.ui.FigureText;
import org.jisseki.common.ui.InJapanese;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.TypedText;
import org.jisseki.cycle.FieldKind;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** 翌年度: the next year's target of each indicator with its rationale, and the next year's budget. */
class NextYearSection extends Section {

    private final Shown shown;
    private final @Nullable Draft draft;
    private final FieldFindings findings;
    private final FieldHints hints;
    private final GuideNote guide;
    private final FiscalYear year;
    private boolean asks;

    NextYearSection(Shown shown, @Nullable Draft draft, FieldFindings findings) {
        this.shown = shown;
        this.draft = draft;
        this.findings = findings;
        this.hints = new FieldHints(shown, draft);
        this.year = shown.form().year().plus(1);
        this.guide =
                new GuideNote(shown.form(), FieldKind.NEXT_TARGET, FieldKind.NEXT_RATIONALE, FieldKind.NEXT_BUDGET);
        guide.setVisible(draft != null && guide.isVisible());
        Div head = new Div(new H2(Say.it("submission.next", year)));
        head.addClassName("sub");
        if (draft != null) {
            Span optional = new Span(Say.it("submission.next.optional"));
            optional.addClassName("s");
            head.add(optional);
        }
        add(head, guide);
        if (!shown.form().nexts().isEmpty()) {
            add(targets());
        }
        if (shown.form().settled() != null) {
            add(budget(shown.form().settled()));
        }
    }

    /** Whether there is anything in it. */
    boolean asksAnything() {
        return asks;
    }

    private EntryTable targets() {
        asks = true;
        EntryTable table = new EntryTable(Say.it("submission.next.targets", year))
                .column(Say.it("submission.indicator"), "")
                .column(Say.it("submission.target", year.plus(-1)), "n")
                .column(Say.it("submission.next.planned", year), "n")
                .column(Say.it(draft == null ? "submission.target" : "submission.next.here", year), "n mine")
                .column(Say.it("submission.next.rationale"), "prose-col");
        shown.form().actuals().forEach(field -> {
            UnitForm.NextField next = field.next();
            if (next != null) {
                target(table, field, next);
            }
        });
        return table;
    }

    private void target(EntryTable table, UnitForm.ActualField field, UnitForm.NextField next) {
        List<FindingPanel> panels = Stream.of(next.key(), next.rationaleKey())
                .flatMap(key -> findings.panels(key).stream())
                .toList();
        Component value = draft == null ? proposed(field) : entered(draft, field, next, panels);
        NativeTableRow row = table.row(
                InJapanese.name(field.name()),
                new TargetText(field),
                new TargetText(next.planned(), field.unit()),
                value,
                draft == null ? rationale(field) : rationale(draft, field, next));
        if (value instanceof FigureEntry figure) {
            FigureField target = figure.figure();
            table.panel(new Div(target.problem(), figure.news(), hints.of(next.key(), target::hintedBy)))
                    .addClassName("problem");
        } else {
            table.panel(hints.of(next.key(), ids -> {})).addClassName("problem");
        }
        pin(table, row, panels);
    }

    private FigureEntry entered(
            Draft entering, UnitForm.ActualField field, UnitForm.NextField next, List<FindingPanel> panels) {
        String label = Say.it("submission.next.target.of", field.name(), next.year());
        FigureField figure = new FigureField(next.key(), field.unit(), label, entering);
        figure.describedBy(described(FieldKind.NEXT_TARGET, panels));
        return new FigureEntry(figure, label, entering);
    }

    private ProseField rationale(Draft entering, UnitForm.ActualField field, UnitForm.NextField next) {
        ProseField prose = new ProseField(next.rationaleKey(), 2, shown, entering, guide.ids(FieldKind.NEXT_RATIONALE));
        TextArea input = prose.input();
        input.setAriaLabel(Say.it("submission.next.rationale.of", field.name(), next.year()));
        return prose;
    }

    private FigureText proposed(UnitForm.ActualField field) {
        return strong(shown.frozen(field)
                .map(UnitContent.EnteredActual::next)
                .map(next -> next.target().print(field.unit()))
                .map(FigureText::new)
                .orElseGet(() -> new FigureText(null)));
    }

    private Paragraph rationale(UnitForm.ActualField field) {
        return TypedText.paragraph(shown.frozen(field)
                .map(UnitContent.EnteredActual::next)
                .map(UnitContent.Proposal::rationale)
                .orElse("-"));
    }

    private EntryTable budget(UnitForm.SettledField field) {
        asks = true;
        EntryTable table = new EntryTable(Say.it("submission.next.budget", year))
                .column(Say.it("submission.item"), "")
                .column(Say.it("submission.budget", year.plus(-1)), "n")
                .column(Say.it("submission.next.planned.budget", year), "n")
                .column(Say.it(draft == null ? "submission.budget" : "submission.next.budget.here", year), "n mine");
        List<FindingPanel> panels = findings.panels(UnitForm.NEXT_BUDGET);
        Component value = draft == null ? strong(money(frozenBudget())) : budgetField(draft, panels);
        NativeTableRow row =
                table.row(new Span(Say.it("submission.cost")), money(field.budget()), money(field.nextBudget()), value);
        if (value instanceof FigureField figure) {
            table.panel(new Div(figure.problem(), figure.news(), hints.of(UnitForm.NEXT_BUDGET, figure::hintedBy)))
                    .addClassName("problem");
        } else {
            table.panel(hints.of(UnitForm.NEXT_BUDGET, ids -> {})).addClassName("problem");
        }
        pin(table, row, panels);
        return table;
    }

    private FigureField budgetField(Draft entering, List<FindingPanel> panels) {
        FigureField figure = new FigureField(
                UnitForm.NEXT_BUDGET, Money.UNIT, Say.it("submission.next.budget.label", year), entering);
        figure.describedBy(described(FieldKind.NEXT_BUDGET, panels));
        return figure;
    }

    private @Nullable Quantity frozenBudget() {
        return shown.frozen() == null ? null : shown.frozen().nextBudget();
    }

    private List<String> described(FieldKind kind, List<FindingPanel> panels) {
        return Stream.concat(
                        guide.ids(kind).stream(),
                        panels.stream().map(panel -> panel.getId().orElse("")))
                .toList();
    }

    private static void pin(EntryTable table, NativeTableRow row, List<FindingPanel> panels) {
        panels.forEach(panel -> table.panel(panel).addClassName("flagged"));
        if (!panels.isEmpty()) {
            row.addClassNames("open", "flagged");
        }
    }

    private static FigureText strong(FigureText text) {
        text.addClassName("k");
        return text;
    }

    private static FigureText money(@Nullable Quantity amount) {
        return new FigureText(amount == null ? null : amount.print(Money.UNIT));
    }
}
