package org.jisseki.common.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jisseki.common.Sentence;

/** Reads the file of one table. */
final class CsvReader {

    private static final String WHOLE_ROW = "";
    // a spreadsheet's accounting format shows 0 as a dash with blanks around it
    private static final Pattern ACCOUNTING_ZERO =
            Pattern.compile("\\h+[-\u2010-\u2015\u2212\uFF0D]\\h*|[-\u2010-\u2015\u2212\uFF0D]\\h+");

    private final CsvTable table;
    private final Refusals refusals;

    CsvReader(CsvTable table, Refusals refusals) {
        this.table = table;
        this.refusals = refusals;
    }

    /** The rows that have the right number of cells; what is wrong with them and with the others is refused. */
    List<CsvRow> read(byte[] file) {
        List<CsvRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(
                decoded(file),
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get())) {
            List<String> header = List.of();
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() == 1) {
                    header = header(record);
                    if (header.isEmpty()) {
                        return List.of();
                    }
                } else if (!isBlank(record)) {
                    row(record, header, rows);
                }
            }
            if (header.isEmpty()) {
                refuse(0, WHOLE_ROW, Sentence.of("csv.empty"));
            }
        } catch (CharacterCodingException notUtf8) {
            refuse(0, WHOLE_ROW, Sentence.of("csv.notUtf8"));
        } catch (IOException | UncheckedIOException malformed) {
            refuse(rows.isEmpty() ? 0 : rows.getLast().number() + 1, WHOLE_ROW, Sentence.of("csv.malformed"));
        }
        refuseDuplicates(rows);
        return List.copyOf(rows);
    }

    private static String decoded(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    // An unusable head line would refuse every cell below it, so nothing below it is read then.
    private List<String> header(CSVRecord record) {
        List<String> found = record.toList().stream().map(String::strip).toList();
        Set<String> wanted =
                new HashSet<>(table.columns().stream().map(CsvColumn::name).toList());
        Set<String> seen = new HashSet<>();
        boolean usable = true;
        for (String name : found) {
            if (!wanted.contains(name)) {
                refuse(1, name, Sentence.of("csv.unknownColumn", name));
                usable = false;
            } else if (!seen.add(name)) {
                refuse(1, name, Sentence.of("csv.columnTwice", name));
                usable = false;
            }
        }
        for (CsvColumn column : table.columns()) {
            if (column.always() && !seen.contains(column.name())) {
                refuse(1, column.name(), Sentence.of("csv.missingColumn", column.name()));
                usable = false;
            }
        }
        return usable ? found : List.of();
    }

    private void row(CSVRecord record, List<String> header, List<CsvRow> rows) {
        int number = Math.toIntExact(record.getRecordNumber());
        if (record.size() != header.size()) {
            refuse(number, WHOLE_ROW, Sentence.of("csv.cells", header.size(), record.size()));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String raw = record.get(i);
            if (ACCOUNTING_ZERO.matcher(raw).matches()) {
                refuse(number, header.get(i), Sentence.of("csv.accountingZero"));
            }
            String text = raw.replace("\r\n", "\n").replace('\r', '\n').strip();
            if (!text.isEmpty()) {
                cells.put(header.get(i), text);
            }
        }
        for (CsvColumn column : table.columns()) {
            String text = column.type().kept(cells.getOrDefault(column.name(), ""));
            if (text.isEmpty()) {
                cells.remove(column.name());
                if (column.required()) {
                    refuse(number, column.name(), Sentence.of("csv.required"));
                }
            } else {
                column.type().refusal(text).ifPresent(sentence -> refuse(number, column.name(), sentence));
                cells.put(column.name(), text);
            }
        }
        rows.add(new CsvRow(number, Map.copyOf(cells)));
    }

    private void refuseDuplicates(List<CsvRow> rows) {
        Map<List<String>, Integer> first = new HashMap<>();
        for (CsvRow row : rows) {
            if (row.key(table).contains("")) {
                continue; // refused already: what names a row is required
            }
            Integer earlier = first.putIfAbsent(row.key(table), row.number());
            if (earlier != null) {
                refuse(
                        row.number(),
                        table.key().getLast(),
                        Sentence.of("csv.duplicate", String.join(" ", row.key(table)), earlier));
            }
        }
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private void refuse(int row, String column, Sentence sentence) {
        refusals.add(table.name(), row, column, sentence);
    }
}
