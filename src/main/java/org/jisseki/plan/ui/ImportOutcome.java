package org.jisseki.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisseki.common.csv.CsvTable;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.common.csv.Refusal;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;

/** What became of an import, as a table. */
final class ImportOutcome {

    private ImportOutcome() {}

    static Component counts(ImportReport.Imported imported) {
        PlainTable table =
                new PlainTable(Say.it("plan.import.done"), Say.it("plan.import.table"), Say.it("plan.import.rows"));
        table.addClassName("counts");
        imported.counts().forEach((name, rows) -> {
            NativeTableRow row = table.row(new Span(TableExplained.title(name)), new Span(String.valueOf(rows)));
            row.getChildren().skip(1).forEach(cell -> cell.addClassName("n"));
        });
        return table;
    }

    /** @param tables those that the import knows; a file that is none of them is called by its own name */
    static Component refusals(ImportReport.Refused refused, List<CsvTable> tables) {
        Set<String> known = tables.stream().map(CsvTable::name).collect(Collectors.toSet());
        PlainTable table = new PlainTable(
                Say.it("plan.import.refusals"),
                Say.it("plan.import.table"),
                Say.it("plan.import.row"),
                Say.it("plan.import.column"),
                Say.it("plan.import.why"));
        for (Refusal refusal : refused.refusals()) {
            table.row(
                    new Span(known.contains(refusal.table()) ? TableExplained.title(refusal.table()) : refusal.table()),
                    new Span(refusal.row() == 0 ? Say.it("plan.import.wholeFile") : String.valueOf(refusal.row())),
                    new Span(refusal.column()),
                    new Span(Say.it(refusal.sentence())));
        }
        int left = refused.total() - refused.refusals().size();
        return left == 0 ? table : new Div(table, new Paragraph(Say.it("plan.import.more", left)));
    }
}
