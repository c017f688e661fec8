package org.jisseki.tracking.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.Say;
import org.jisseki.tracking.Outstanding.Line;

/**
 * The list itself. Shown anew, a row that stays keeps its place on the page and changes only in what it says, so that neither the
 * focus nor what is selected is lost while others work.
 */
class OutstandingTable extends NativeTable {

    private final NativeTableBody body = new NativeTableBody();
    private final Map<SubmissionId, OutstandingRow> rows = new LinkedHashMap<>();
    private final transient RowSelection selection;

    OutstandingTable(RowSelection selection) {
        this.selection = selection;
        addClassName("t");
        addClassName("outstanding");
        getElement().setAttribute("aria-label", Say.it("tracking.left.label"));
        NativeTableRow heads = new NativeTableRow();
        if (selection.isOffered()) {
            heads.add(new NativeTableHeaderCell(selection.all()));
        }
        for (String head : List.of("unit", "status", "holder", "since", "due", "reminded")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Say.it("tracking.head." + head));
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
        }
        add(new NativeTableHeader(heads), body);
    }

    void show(List<Line> lines) {
        Set<SubmissionId> shown = new HashSet<>();
        lines.forEach(line -> shown.add(line.unit().id()));
        for (SubmissionId id : List.copyOf(rows.keySet())) {
            if (!shown.contains(id)) {
                body.remove(rows.remove(id));
            }
        }
        List<OutstandingRow> placed = new ArrayList<>(rows.values());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            OutstandingRow row = rows.computeIfAbsent(line.unit().id(), id -> new OutstandingRow(line, selection));
            if (i >= placed.size() || placed.get(i) != row) {
                placed.remove(row);
                placed.add(i, row);
                body.addComponentAtIndex(i, row); // moves it where it was elsewhere
            }
            row.show(line);
        }
        rows.clear();
        placed.forEach(row -> rows.put(row.id(), row));
        selection.shown(lines);
    }
}
