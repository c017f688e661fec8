package org.jisseki.common.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV and as a workbook: every file for spreadsheets that the portal hands out. Numbers are numbers and days are
 * days in both; a text stays a text even where it looks like a formula.
 */
public final class TableFiles {

    /** Excel takes a file for UTF-8 only where it begins with this; windows-31j has no place for 𠮷. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int WIDEST = 40;

    private TableFiles() {}

    /**
     * Heads and rows. A cell is a text, a number, a day, or NULL where there is nothing to say.
     *
     * @param name what the table is called
     */
    public record Table(String name, List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {}

    /** As CSV, in UTF-8. The stream stays open. */
    public static void csv(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.EXCEL);
        csv.printRecord(harmless(table.heads()));
        for (List<? extends @Nullable Object> row : table.rows()) {
            csv.printRecord(harmless(row));
        }
        csv.flush();
    }

    /** As a workbook of one sheet. */
    public static void xlsx(Table table, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "jisseki", null);
        Worksheet sheet = workbook.newWorksheet(table.name());
        for (int column = 0; column < table.heads().size(); column++) {
            sheet.value(0, column, table.heads().get(column));
            sheet.style(0, column).bold().set();
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.heads().size(); column++) {
                set(sheet, row + 1, column, table.rows().get(row).get(column));
            }
        }
        for (int column = 0; column < table.heads().size(); column++) {
            sheet.width(column, width(table, column));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), table.heads().size() - 1);
        workbook.finish();
    }

    private static void set(Worksheet sheet, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            // a cell of type text: Excel computes nothing in it
            default -> sheet.value(row, column, cell.toString());
        }
    }

    private static double width(Table table, int column) {
        int longest = table.rows().stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell == null ? 0 : wide(cell.toString()))
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(longest, wide(table.heads().get(column))) + 2);
    }

    // a full-width character takes two columns of figures
    private static int wide(String text) {
        return text.codePoints().map(point -> point < 0x80 ? 1 : 2).sum();
    }

    private static List<@Nullable Object> harmless(List<? extends @Nullable Object> row) {
        List<@Nullable Object> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(harmless(cell)));
        return cells;
    }

    private static @Nullable Object harmless(@Nullable Object cell) {
        return switch (cell) {
            // 27, however many zeros it was kept with, and never 2.7E+1
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case String text -> Formulas.asText(text);
            case null, default -> cell;
        };
    }
}
