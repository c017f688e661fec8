package org.jisseki.common.csv;

import java.util.List;

/**
 * A table that a file may bring.
 *
 * @param name     of the table; its file is {@code name.csv}
 * @param required whether an import without it is refused
 * @param key      the columns that name a row
 * @param columns  all of them in the order of the template; a file may have them in any order
 */
public record CsvTable(String name, boolean required, List<String> key, List<CsvColumn> columns) {

    public static CsvTable of(String name, boolean required, List<String> key, CsvColumn... columns) {
        return new CsvTable(name, required, key, List.of(columns));
    }

    /** The same where an import may do without it. */
    public CsvTable optional() {
        return new CsvTable(name, false, key, columns);
    }

    /** An empty file to fill in: a byte order mark, so that Excel reads UTF-8, and the head line. */
    public String template() {
        return "\uFEFF" + String.join(",", columns.stream().map(CsvColumn::name).toList()) + "\r\n";
    }
}
