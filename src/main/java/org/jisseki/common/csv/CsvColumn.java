package org.jisseki.common.csv;

/**
 * A column of a table's file.
 *
 * @param required whether every row has a value in it; the column itself is always there
 */
public record CsvColumn(String name, CellType type, boolean required) {

    public static CsvColumn required(String name, CellType type) {
        return new CsvColumn(name, type, true);
    }

    public static CsvColumn optional(String name, CellType type) {
        return new CsvColumn(name, type, false);
    }
}
