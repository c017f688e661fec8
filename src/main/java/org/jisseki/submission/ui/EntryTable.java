package org.jisseki.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;

/** A table in which one column is filled in. A real one: few rows, an IME, screen readers. */
class EntryTable extends NativeTable {

    private final NativeTableRow heads = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final List<String> classes = new ArrayList<>();

    /** @param label what screen readers call it */
    EntryTable(String label) {
        addClassNames("t", "entry");
        getElement().setAttribute("aria-label", label);
        add(new NativeTableHeader(heads), body);
    }

    /** Adds a column. @param classes of the style sheet, for its head and its cells, separated by spaces */
    EntryTable column(String head, String classes) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(head);
        cell.getElement().setAttribute("scope", "col");
        mark(cell, classes);
        heads.add(cell);
        this.classes.add(classes);
        return this;
    }

    /** Adds a row. */
    NativeTableRow row(Component head, Component... cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(head);
        first.getElement().setAttribute("scope", "row");
        first.addClassName("name");
        NativeTableRow row = new NativeTableRow(first);
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            mark(cell, classes.get(i + 1));
            row.add(cell);
        }
        body.add(row);
        return row;
    }

    /** Adds a row across the table, below the row that it belongs to. */
    NativeTableRow panel(Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.setColspan(classes.size());
        NativeTableRow row = new NativeTableRow(cell);
        row.addClassName("panel");
        body.add(row);
        return row;
    }

    private static void mark(HasStyle cell, String classes) {
        if (!classes.isEmpty()) {
            cell.addClassNames(classes.split(" "));
        }
    }
}
