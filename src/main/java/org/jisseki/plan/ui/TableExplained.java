package org.jisseki.plan.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jisseki.common.csv.CsvColumn;
import org.jisseki.common.csv.CsvTable;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;

/** What the file of one table holds, column by column, and an empty one to fill in. */
class TableExplained extends Details {

    TableExplained(CsvTable table) {
        setSummaryText(title(table.name()) + (table.required() ? " " + Say.it("plan.import.tableRequired") : ""));
        PlainTable columns = new PlainTable(
                title(table.name()),
                Say.it("plan.import.column"),
                Say.it("plan.import.required"),
                Say.it("plan.import.type"),
                Say.it("plan.import.meaning"));
        for (CsvColumn column : table.columns()) {
            columns.row(
                    new Span(column.name()),
                    new Span(column.required() ? Say.it("plan.import.yes") : ""),
                    new Span(Say.it(column.type().described())),
                    new Span(Say.it("csv.column." + column.name())));
        }
        String file = table.name() + ".csv";
        byte[] template = table.template().getBytes(StandardCharsets.UTF_8);
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(template), file, "text/csv;charset=UTF-8", template.length)),
                Say.it("plan.import.template", file));
        add(columns, new Paragraph(download));
    }

    /** measure.csv 施策. */
    static String title(String table) {
        return table + ".csv " + Say.it("csv.table." + table);
    }
}
