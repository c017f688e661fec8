package org.jisseki.common.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file. The typed getters are for rows of an import that nothing was refused of.
 *
 * @param number as a spreadsheet numbers it: the head line is row 1; 0 for a row that no file brought because it stands already
 * @param cells  by column, blank ones left out
 */
public record CsvRow(int number, Map<String, String> cells) {

    /** A row that stands already, beside which those of the files are looked at. */
    public static CsvRow standing(Map<String, String> cells) {
        return new CsvRow(0, cells);
    }

    public boolean isStanding() {
        return number == 0;
    }

    public @Nullable String text(String column) {
        return cells.get(column);
    }

    public String required(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    /** What a cell says that says nothing where it is blank, such as the unit of an indicator that has none. */
    public String orEmpty(String column) {
        return cells.getOrDefault(column, "");
    }

    public @Nullable Integer whole(String column) {
        String text = text(column);
        return text == null ? null : Integer.valueOf(text);
    }

    public @Nullable LocalDate day(String column) {
        String text = text(column);
        return text == null ? null : LocalDate.parse(text);
    }

    public @Nullable BigDecimal decimal(String column) {
        String text = text(column);
        return text == null ? null : new BigDecimal(text);
    }

    /** The values that name the row; a blank among them is the empty text. */
    public List<String> key(CsvTable table) {
        return table.key().stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }
}
