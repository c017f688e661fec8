package org.jisseki.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jisseki.common.ui.InJapanese;
import org.jisseki.common.ui.Marked;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/**
 * The revision held against another one or last year: at first only what changed, then everything, with the findings under
 * their fields.
 */
class SheetContent extends Section {

    private final Sheet sheet;
    private final FindingNotes notes;
    private final List<Div> unchanged = new ArrayList<>();

    SheetContent(Sheet sheet, FindingNotes notes) {
        this.sheet = sheet;
        this.notes = notes;
        show(sheet.bases().getFirst());
    }

    private void show(Base base) {
        removeAll();
        unchanged.clear();
        SheetLines lines = new SheetLines(sheet);
        List<SheetTable.Line> figures = lines.figures();
        SheetTable table = new SheetTable(sheet.submission().revisionNo(), base, sheet.values());
        figures.forEach(line -> add(table, line));
        List<Div> prose = lines.prose().stream().map(each -> prose(each, base)).toList();
        long changes = figures.stream()
                        .filter(line -> line.field() != null && table.isChanged(line))
                        .count()
                + lines.prose().stream().filter(each -> isChanged(each, base)).count();
        Div head = new Div(new H2(base.title(sheet.submission().revisionNo(), changes)));
        head.addClassName("sub");
        if (base.compares() && table.unchanged() + unchanged.size() > 0) {
            head.add(toggle(table));
        }
        Paragraph why = new Paragraph(base.why());
        why.addClassNames("s", "why");
        add(
                head,
                why,
                new Against(sheet.bases(), base, this::show),
                new FindingIndex(sheet),
                table,
                new Explanations(sheet));
        if (!sheet.parts().isEmpty()) {
            add(new IndicatorFigures(sheet.parts()));
        }
        notes.of(UnitForm.WHOLE).forEach(this::add);
        notes.ofFieldsGone().forEach(this::add);
        prose.forEach(this::add);
        add(new EvidenceSection(sheet.now().evidence(), base));
    }

    private Button toggle(SheetTable table) {
        Button toggle = new Button();
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        show(table, toggle, false);
        toggle.addClickListener(
                click -> show(table, toggle, !"true".equals(toggle.getElement().getAttribute("aria-pressed"))));
        return toggle;
    }

    private void show(SheetTable table, Button toggle, boolean all) {
        table.showUnchanged(all);
        unchanged.forEach(text -> text.setVisible(all));
        toggle.setText(all ? Say.it("review.onlyChanges") : Say.it("review.all", table.unchanged() + unchanged.size()));
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(all));
    }

    private void add(SheetTable table, SheetTable.Line line) {
        String field = line.field();
        boolean pinned = field != null && sheet.isAsked(field);
        table.line(line, pinned);
        if (field != null) {
            notes.of(field).forEach(table::below);
        }
    }

    private Div prose(SheetLines.Prose prose, Base base) {
        Div head = new Div(new H2(InJapanese.within(prose.title(), prose.named())));
        head.addClassNames("sub", "result-head");
        if (isChanged(prose, base)) {
            Span mark = new Span(Say.it("review.changed"));
            mark.addClassName("mk");
            head.add(mark);
        }
        String now = sheet.values().text(prose.field());
        Paragraph text = now == null
                ? new Paragraph("-")
                : Marked.text(isChanged(prose, base) ? before(prose, base) : null, now);
        Div block = new Div(head, text);
        if (base.isLastYear() && before(prose, base) == null) {
            block.add(new Paragraph(Say.it("review.lastYear.noText")));
        }
        notes.of(prose.field()).forEach(block::add);
        if (base.compares() && !isChanged(prose, base) && !sheet.isAsked(prose.field())) {
            unchanged.add(block);
        }
        return block;
    }

    private boolean isChanged(SheetLines.Prose prose, Base base) {
        return base.compares()
                && !Objects.equals(before(prose, base), sheet.values().text(prose.field()));
    }

    private static @Nullable String before(SheetLines.Prose prose, Base base) {
        return base.values().text(prose.field());
    }
}
