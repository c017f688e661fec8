package org.jisseki.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jisseki.plan.Indicator;
import org.jisseki.plan.PlanSheet;

/**
 * What the demo's people type in a year: {@code demo/years/*.csv}, by the codes of the plan. A field is named as in the form,
 * with an indicator's code for its number: {@code actual:training}.
 */
final class DemoYear {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    private final Map<String, String> unitCodes;

    /** @param name of the file, such as r2 */
    static DemoYear read(String name, PlanSheet plan) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(DemoYear.class.getResourceAsStream("/demo/years/" + name + ".csv")),
                StandardCharsets.UTF_8)) {
            return new DemoYear(FORMAT.parse(reader).getRecords(), plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DemoYear(List<CSVRecord> rows, PlanSheet plan) {
        Map<String, Long> indicators =
                plan.indicators().stream().collect(Collectors.toMap(Indicator::code, Indicator::id));
        unitCodes = Stream.of(
                        plan.programs().stream().map(p -> Map.entry(key("PROGRAM", p.id()), p.code())),
                        plan.indicators().stream().map(i -> Map.entry(key("INDICATOR", i.id()), i.code())),
                        Stream.of(Map.entry(
                                key("EVALUATION", plan.measure().id().value()),
                                plan.measure().code())))
                .flatMap(entries -> entries)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (CSVRecord row : rows) {
            String[] field = row.get("field").split(":");
            String key = field.length == 2
                    ? field[0] + ":" + Objects.requireNonNull(indicators.get(field[1]), field[1])
                    : row.get("field");
            texts.computeIfAbsent(row.get("unit"), unit -> new LinkedHashMap<>())
                    .put(key, row.get("text"));
        }
    }

    /** What is typed in a unit, by the form's keys; empty where nothing is. */
    Map<String, String> of(String kind, long unitId) {
        return texts.getOrDefault(code(kind, unitId), Map.of());
    }

    /** The plan's code of a unit. */
    String code(String kind, long unitId) {
        return Objects.requireNonNull(unitCodes.get(key(kind, unitId)));
    }

    private static String key(String kind, long unitId) {
        return kind + ":" + unitId;
    }
}
