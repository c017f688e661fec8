package org.jisseki.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A table of few rows as a real table: heads of columns, and the first cell of a row as the row's head. */
public class PlainTable extends NativeTable {

    private final NativeTableBody body = new NativeTableBody();

    /** @param label what screen readers call it */
    public PlainTable(String label, String... heads) {
        addClassName("t");
        getElement().setAttribute("aria-label", label);
        NativeTableRow row = new NativeTableRow();
        for (String head : heads) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        add(new NativeTableHeader(row), body);
    }

    /** Adds a row. @return the row, to be marked or filled further */
    public NativeTableRow row(Component head, Component... cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(head);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(first);
        for (Component cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        body.add(row);
        return row;
    }

    /** Two lines of a cell: what it says, and smaller what belongs to it. */
    public static Span lines(String first, String second) {
        return lines(new Span(first), second);
    }

    /** The same where the second line is shown in a way of its own. */
    public static Span lines(Component first, Component second) {
        Span cell = new Span(first);
        cell.getElement().appendChild(new Element("small").appendChild(second.getElement()));
        return cell;
    }

    public static Span lines(Component first, String second) {
        Span cell = new Span(first);
        Element small = new Element("small");
        cell.getElement().appendChild(small.setText(second));
        return cell;
    }
}
