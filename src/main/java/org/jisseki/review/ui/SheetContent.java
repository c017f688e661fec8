package org.jisseki.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.Print;
import org.jisseki.common.ui.Say;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.ExecutionRate;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** The revision: at first only what changed since the one before, then everything, with the findings under their fields. */
class SheetContent extends Section {

    private final Sheet sheet;
    private final FindingNotes notes;
    private final SheetTable table;

    SheetContent(Sheet sheet, FindingNotes notes) {
        this.sheet = sheet;
        this.notes = notes;
        boolean compares = sheet.before() != null;
        int revision = sheet.submission().revisionNo();
        this.table = new SheetTable(revision, compares);
        List<SheetTable.Line> lines = lines();
        lines.forEach(this::add);
        String result = sheet.now().result();
        boolean resultChanged = compares && result != null && !result.equals(resultBefore());
        long changed = lines.stream()
                        .filter(line -> line.field() != null && line.isChanged())
                        .count()
                + (resultChanged ? 1 : 0);
        Div head = new Div(new H2(
                compares ? Say.it("review.changes", revision - 1, changed) : Say.it("review.content", revision)));
        head.addClassName("sub");
        add(head, table);
        if (compares && table.unchanged() > 0) {
            head.add(toggle());
        }
        notes.of(UnitForm.WHOLE).forEach(this::add);
        if (result != null) {
            result(result, resultChanged);
        }
    }

    private Button toggle() {
        Button toggle = new Button();
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        show(toggle, false);
        toggle.addClickListener(
                click -> show(toggle, !"true".equals(toggle.getElement().getAttribute("aria-pressed"))));
        return toggle;
    }

    private void show(Button toggle, boolean all) {
        table.showUnchanged(all);
        toggle.setText(all ? Say.it("review.onlyChanges") : Say.it("review.all", table.unchanged()));
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(all));
    }

    private void add(SheetTable.Line line) {
        String field = line.field();
        boolean pinned = field != null && sheet.isAsked(field);
        table.line(line, pinned);
        if (field != null) {
            notes.of(field).forEach(table::below);
        }
    }

    private void result(String result, boolean changed) {
        Div head = new Div(new H2(Say.it("review.result")));
        head.addClassNames("sub", "result-head");
        if (changed) {
            Span mark = new Span(Say.it("review.changed"));
            mark.addClassName("mk");
            head.add(mark);
        }
        add(head, Changes.text(resultBefore(), result));
        notes.of(UnitForm.RESULT).forEach(this::add);
    }

    private @Nullable String resultBefore() {
        return sheet.before() == null ? null : sheet.before().result();
    }

    private List<SheetTable.Line> lines() {
        List<SheetTable.Line> lines = new ArrayList<>();
        for (UnitForm.ActualField field : sheet.form().actuals()) {
            Optional<UnitContent.EnteredActual> now = actual(sheet.now(), field);
            Optional<UnitContent.EnteredActual> before = actual(sheet.before(), field);
            lines.add(new SheetTable.Line(
                    field.key(),
                    field.name(),
                    Say.it("review.kind." + field.kind()),
                    print(field.lastActual(), field.unit()),
                    print(now.map(UnitContent.EnteredActual::target).orElse(null), field.unit()),
                    print(before.map(UnitContent.EnteredActual::actual).orElse(null), field.unit()),
                    print(now.map(UnitContent.EnteredActual::actual).orElse(null), field.unit())));
            lines.add(new SheetTable.Line(
                    null,
                    Say.it("review.achievement"),
                    now.map(actual -> met(actual.achievement())).orElse(""),
                    null,
                    null,
                    before.map(actual -> Print.of(actual.achievement().printed()))
                            .orElse(null),
                    now.map(actual -> Print.of(actual.achievement().printed())).orElse(null)));
        }
        UnitForm.SettledField settled = sheet.form().settled();
        if (settled != null) {
            Quantity budget = sheet.now().budget();
            Quantity before = sheet.before() == null ? null : sheet.before().settled();
            lines.add(new SheetTable.Line(
                    UnitForm.SETTLED,
                    Say.it("review.settled"),
                    "",
                    print(settled.lastSettled(), Money.UNIT),
                    print(budget, Money.UNIT),
                    print(before, Money.UNIT),
                    print(sheet.now().settled(), Money.UNIT)));
            lines.add(new SheetTable.Line(
                    null,
                    Say.it("review.rate"),
                    "",
                    null,
                    null,
                    percent(before, budget),
                    percent(sheet.now().settled(), budget)));
        }
        return lines;
    }

    private static Optional<UnitContent.EnteredActual> actual(
            @Nullable UnitContent content, UnitForm.ActualField field) {
        return content == null
                ? Optional.empty()
                : content.actuals().stream()
                        .filter(actual -> actual.indicatorId() == field.indicatorId())
                        .findFirst();
    }

    private static String met(Achievement achievement) {
        return switch (achievement) {
            case Achievement.Ratio ratio -> Say.it(ratio.met() ? "review.met" : "review.missed");
            case Achievement.None none -> Say.it(none.reason());
        };
    }

    private static @Nullable Print print(@Nullable Quantity figure, String unit) {
        return figure == null ? null : figure.print(unit);
    }

    private static @Nullable Print percent(@Nullable Quantity settled, @Nullable Quantity budget) {
        BigDecimal percent = ExecutionRate.percent(settled, budget);
        return percent == null ? null : new Print(percent.toPlainString(), "%", "");
    }
}
