package org.jisseki.common.csv;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.Sentence;

/** The files of one import, read. */
public final class CsvFiles {

    private static final String EXTENSION = ".csv";

    private final List<CsvTable> tables;
    private final Map<String, List<CsvRow>> rows;
    private final Refusals refusals;

    private CsvFiles(List<CsvTable> tables, Map<String, List<CsvRow>> rows, Refusals refusals) {
        this.tables = tables;
        this.rows = rows;
        this.refusals = refusals;
    }

    /** Reads all files; whatever speaks against them is in {@link #refusals()}. */
    public static CsvFiles read(List<CsvTable> tables, Map<String, byte[]> files) {
        Map<String, CsvTable> byName = tables.stream().collect(Collectors.toMap(CsvTable::name, Function.identity()));
        Refusals refusals = new Refusals();
        Map<String, List<CsvRow>> rows = new HashMap<>();
        files.forEach((file, bytes) -> {
            String name = tableOf(file);
            CsvTable table = byName.get(name);
            if (table == null) {
                refusals.add(file, 0, "", Sentence.of("csv.unknownFile", String.join(", ", byName.keySet())));
            } else if (rows.put(name, new CsvReader(table, refusals).read(bytes)) != null) {
                refusals.add(name, 0, "", Sentence.of("csv.fileTwice"));
            }
        });
        tables.stream()
                .filter(table -> table.required() && !rows.containsKey(table.name()))
                .forEach(table ->
                        refusals.add(table.name(), 0, "", Sentence.of("csv.missingFile", table.name() + EXTENSION)));
        return new CsvFiles(tables, rows, refusals);
    }

    /** The table that a file is for, by its name alone: {@code measure} for {@code …/Measure.csv}. */
    public static String tableOf(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    /** A table's rows; none where its file was not given. */
    public List<CsvRow> rows(String table) {
        return rows.getOrDefault(table, List.of());
    }

    /** The codes that a table's file brings. */
    public Set<String> codes(String table) {
        return rows(table).stream()
                .map(row -> row.cells().getOrDefault("code", ""))
                .collect(Collectors.toSet());
    }

    /** Refuses every code that names no row of its table. {@code known} answers for a table. */
    public void refuseDangling(Function<String, ? extends Collection<String>> known) {
        Map<String, Collection<String>> asked = new HashMap<>();
        for (CsvTable table : tables) {
            for (CsvColumn column : table.columns()) {
                if (column.type() instanceof CellType.Code(String target)) {
                    Collection<String> codes = asked.computeIfAbsent(target, known::apply);
                    for (CsvRow row : rows(table.name())) {
                        String code = row.text(column.name());
                        if (code != null && !codes.contains(code)) {
                            refuse(table.name(), row, column.name(), Sentence.of("csv.dangling", code, target));
                        }
                    }
                }
            }
        }
    }

    public void refuse(String table, CsvRow row, String column, Sentence sentence) {
        refusals.add(table, row.number(), column, sentence);
    }

    public Refusals refusals() {
        return refusals;
    }

    /** How many rows each file brought, in the order of the tables. */
    public ImportReport.Imported imported() {
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        tables.stream()
                .filter(table -> rows.containsKey(table.name()))
                .forEach(table -> counts.put(table.name(), rows(table.name()).size()));
        return new ImportReport.Imported(counts);
    }
}
