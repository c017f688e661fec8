package org.jisseki.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jisseki.common.Print;
import org.jisseki.common.Printed;
import org.jisseki.common.ui.FigureText;
import org.jisseki.common.ui.InJapanese;
import org.jisseki.common.ui.Language;
import org.jisseki.common.ui.Marked;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** The figures of a revision beside last year, the target or budget, and the revision that it is held against. */
class SheetTable extends NativeTable {

    /**
     * A line of it, what is known beside it as printed and NULL where unknown.
     *
     * @param key    under which {@link FieldValues} have its value
     * @param field  the key of the form's field; NULL for what is computed
     * @param named  what of its name is a name of the plan's; empty where all of it is the page's own words
     * @param remark small, below the name
     */
    record Line(
            String key,
            @Nullable String field,
            String name,
            String named,
            String remark,
            @Nullable Print last,
            @Nullable Print aim) {

        static Line computed(String key, String name, String remark, @Nullable Print last) {
            return new Line(key, null, name, "", remark, last, null);
        }

        // said beside the settled amount, by whoever entered that
        private boolean isComputed() {
            return field == null && !key.equals(UnitForm.SETTLED_DUE);
        }
    }

    private final Base base;
    private final FieldValues now;
    private final NativeTableBody body = new NativeTableBody();
    private final List<NativeTableRow> unchanged = new ArrayList<>();
    private int columns;

    /** @param revision the newest; {@code now} what it says */
    SheetTable(int revision, Base base, FieldValues now) {
        this.base = base;
        this.now = now;
        addClassNames("t", "sheet-table");
        getElement().setAttribute("aria-label", Say.it("review.content", revision));
        NativeTableRow heads = new NativeTableRow();
        head(heads, Say.it("review.item"), "");
        head(heads, Say.it("review.lastYear"), "n");
        head(heads, Say.it("review.aim"), "n");
        if (base.revisionNo() > 0) {
            head(heads, Say.it("review.revision", base.revisionNo()), "n");
        }
        head(heads, Say.it("review.revision", revision), "n");
        head(heads, "", "mark-col");
        add(new NativeTableHeader(heads), body);
    }

    /** Whether a line says something else than it did. */
    boolean isChanged(Line line) {
        return base.compares() && !Objects.equals(base.values().print(line.key()), now.print(line.key()));
    }

    void line(Line line, boolean pinned) {
        boolean changed = isChanged(line);
        NativeTableHeaderCell name = new NativeTableHeaderCell(InJapanese.within(line.name(), line.named()));
        name.getElement().setAttribute("scope", "row");
        name.addClassName(line.field() == null ? "computed" : "name");
        if (!line.remark().isEmpty()) {
            name.getElement().appendChild(new Element("small").setText(line.remark()));
        }
        NativeTableRow row = new NativeTableRow(name);
        FigureText before = new FigureText(print(base.values(), line));
        Span struck = changed && base.values().print(line.key()) != null ? Marked.out(before) : before;
        cell(row, base.isLastYear() ? struck : new FigureText(line.last()), "n");
        cell(row, line.field() == null ? new Span() : new FigureText(line.aim()), "n");
        if (base.revisionNo() > 0) {
            cell(row, struck, "n");
        }
        FigureText figure = new FigureText(print(now, line));
        cell(row, changed ? Marked.in(figure) : figure, "n new");
        cell(row, mark(line, changed), "nw");
        if (changed && line.field() != null) {
            row.addClassName("chg");
        }
        body.add(row);
        if (!changed && !pinned) {
            unchanged.add(row);
        }
    }

    /** A row across the table, below the one that it belongs to. */
    void below(Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.setColspan(columns);
        NativeTableRow row = new NativeTableRow(cell);
        row.addClassName("panel");
        body.add(row);
    }

    /** How many lines did not change. */
    int unchanged() {
        return unchanged.size();
    }

    void showUnchanged(boolean visible) {
        unchanged.forEach(row -> row.setVisible(visible));
    }

    // a month is said in the language of the page, as everywhere
    private static @Nullable Print print(FieldValues values, Line line) {
        YearMonth due = values.settledDue();
        return line.key().equals(UnitForm.SETTLED_DUE) && due != null
                ? Print.of(Printed.month(due, Language.current()))
                : values.print(line.key());
    }

    private void head(NativeTableRow heads, String words, String classes) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words.isEmpty() ? Say.it("review.mark") : words);
        cell.getElement().setAttribute("scope", "col");
        if (!classes.isEmpty()) {
            cell.addClassName(classes);
        }
        heads.add(cell);
        columns++;
    }

    private static void cell(NativeTableRow row, Component content, String classes) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassNames(classes.split(" "));
        row.add(cell);
    }

    private static Span mark(Line line, boolean changed) {
        Span mark = new Span(line.isComputed() ? Say.it("review.computed") : changed ? Say.it("review.changed") : "");
        mark.addClassName(changed && !line.isComputed() ? "mk" : "s");
        return mark;
    }
}
