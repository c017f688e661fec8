package org.jisseki.common.csv;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Refuses a row of a file. What stands already was taken when it came, and is not for these files to answer for. */
    public void refuse(String table, CsvRow row, String column, Sentence sentence) {
        if (!row.isStanding()) {
            refusals.add(table, row.number(), column, sentence);
        }
    }

    /** The same files together with what stands already and they do not name; refusals are gathered in one place. */
    public CsvFiles over(Map<String, List<CsvRow>> standing) {
        Map<String, List<CsvRow>> all = new HashMap<>();
        for (CsvTable table : tables) {
            Set<List<String>> named =
                    rows(table.name()).stream().map(row -> row.key(table)).collect(Collectors.toSet());
            all.put(
                    table.name(),
                    Stream.concat(
                                    standing.getOrDefault(table.name(), List.of()).stream()
                                            .filter(row -> !named.contains(row.key(table))),
                                    rows(table.name()).stream())
                            .toList());
        }
        return new CsvFiles(tables, all, refusals);
    }

    /** Some rows of the same files. */
    public CsvFiles only(BiPredicate<CsvTable, CsvRow> wanted) {
        Map<String, List<CsvRow>> some = new HashMap<>();
        for (CsvTable table : tables) {
            List<CsvRow> left = rows(table.name()).stream()
                    .filter(row -> wanted.test(table, row))
                    .toList();
            if (!left.isEmpty()) {
                some.put(table.name(), left);
            }
        }
        return new CsvFiles(tables, some, refusals);
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
