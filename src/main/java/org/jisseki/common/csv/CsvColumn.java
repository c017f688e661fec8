package org.jisseki.common.csv;

/**
 * A column of a table's file.
 *
 * @param required whether every row has a value in it
 * @param always   whether a file has to have the column; one that came later is not in the files of before, and blank there
 */
public record CsvColumn(String name, CellType type, boolean required, boolean always) {

    public static CsvColumn required(String name, CellType type) {
        return new CsvColumn(name, type, true, true);
    }

    public static CsvColumn optional(String name, CellType type) {
        return new CsvColumn(name, type, false, true);
    }

    /** A column that tables did not have from the beginning. */
    public static CsvColumn later(String name, CellType type) {
        return new CsvColumn(name, type, false, false);
    }
}
