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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jisseki.common.Print;
import org.jisseki.common.ui.FigureText;
import org.jisseki.common.ui.Say;
import org.jspecify.annotations.Nullable;

/** The figures of a revision beside last year, the target or budget, and the revision before. */
class SheetTable extends NativeTable {

    /**
     * A line of it, each value as printed and NULL where unknown.
     *
     * @param field    the key of the form's field; NULL for what is computed
     * @param remark   small, below the name
     */
    record Line(
            @Nullable String field,
            String name,
            String remark,
            @Nullable Print last,
            @Nullable Print aim,
            @Nullable Print before,
            @Nullable Print now) {

        boolean isChanged() {
            return !Objects.equals(before, now);
        }
    }

    private final boolean compares;
    private final NativeTableBody body = new NativeTableBody();
    private final List<NativeTableRow> unchanged = new ArrayList<>();
    private int columns;

    /** @param revision the newest; {@code compares} whether there is one before it */
    SheetTable(int revision, boolean compares) {
        this.compares = compares;
        addClassNames("t", "sheet-table");
        getElement().setAttribute("aria-label", Say.it("review.content", revision));
        NativeTableRow heads = new NativeTableRow();
        head(heads, Say.it("review.item"), "");
        head(heads, Say.it("review.lastYear"), "n");
        head(heads, Say.it("review.aim"), "n");
        if (compares) {
            head(heads, Say.it("review.revision", revision - 1), "n");
        }
        head(heads, Say.it("review.revision", revision), "n");
        head(heads, "", "mark-col");
        add(new NativeTableHeader(heads), body);
    }

    void line(Line line, boolean pinned) {
        boolean changed = compares && line.isChanged();
        NativeTableHeaderCell name = new NativeTableHeaderCell(new Span(line.name()));
        name.getElement().setAttribute("scope", "row");
        name.addClassName(line.field() == null ? "computed" : "name");
        if (!line.remark().isEmpty()) {
            name.getElement().appendChild(new Element("small").setText(line.remark()));
        }
        NativeTableRow row = new NativeTableRow(name);
        cell(row, new FigureText(line.last()), "n");
        cell(row, line.field() == null ? new Span() : new FigureText(line.aim()), "n");
        if (compares) {
            cell(row, marked(changed ? "del" : "span", new FigureText(line.before())), "n");
        }
        cell(row, marked(changed ? "ins" : "span", new FigureText(line.now())), "n new");
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

    private static Span marked(String tag, FigureText text) {
        Span cell = new Span();
        cell.getElement().appendChild(new Element(tag).appendChild(text.getElement()));
        return cell;
    }

    private static Span mark(Line line, boolean changed) {
        Span mark =
                new Span(line.field() == null ? Say.it("review.computed") : changed ? Say.it("review.changed") : "");
        mark.addClassName(changed && line.field() != null ? "mk" : "s");
        return mark;
    }
}
