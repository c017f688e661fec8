package org.jisseki.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jisseki.common.csv.CsvFiles;
import org.jisseki.common.csv.CsvRow;

/** Which units an addition to a plan brings. */
final class AddedUnits {

    private final CsvFiles all;
    private final CsvFiles coming;
    private final Map<String, String> sections;

    /**
     * @param all      the files over what stands
     * @param coming   of them what is new
     * @param sections the names of sections by code
     */
    AddedUnits(CsvFiles all, CsvFiles coming, Map<String, String> sections) {
        this.all = all;
        this.coming = coming;
        this.sections = sections;
    }

    /** In the order of print. */
    List<PlanPreview.AddedUnit> list() {
        List<PlanPreview.AddedUnit> units = new ArrayList<>();
        coming.rows(PlanTables.PROGRAM).forEach(row -> units.add(program(row)));
        coming.rows(PlanTables.INDICATOR).stream()
                .filter(row -> row.text("program") == null)
                .forEach(row -> units.add(new PlanPreview.AddedUnit(
                        PlanUnit.INDICATOR,
                        row.required("code"),
                        row.required("name"),
                        measure(row.required("measure")),
                        section(row.required("section")),
                        List.of())));
        if (isEvaluated()) {
            coming.rows(PlanTables.MEASURE).stream()
                    .filter(row -> row.text("lead_section") != null)
                    .forEach(row -> units.add(new PlanPreview.AddedUnit(
                            PlanUnit.EVALUATION,
                            row.required("code"),
                            row.required("name"),
                            measure(row.required("code")),
                            section(row.required("lead_section")),
                            List.of())));
        }
        return List.copyOf(units);
    }

    private PlanPreview.AddedUnit program(CsvRow row) {
        String code = row.required("code");
        return new PlanPreview.AddedUnit(
                PlanUnit.PROGRAM,
                code,
                Program.title(row.whole("number"), row.text("mark"), row.required("name")),
                measure(find(PlanTables.BASIC_PROGRAM, row.required("basic_program"))
                        .map(basic -> basic.required("measure"))
                        .findFirst()
                        .orElseThrow()),
                section(row.required("section")),
                coming.rows(PlanTables.INDICATOR).stream()
                        .filter(indicator -> code.equals(indicator.text("program")))
                        .map(indicator -> indicator.required("name"))
                        .toList());
    }

    private boolean isEvaluated() {
        return all.rows(PlanTables.ROUTE).stream()
                .anyMatch(row -> row.required("unit_kind").equals(PlanUnit.EVALUATION));
    }

    private String measure(String code) {
        return code + " "
                + find(PlanTables.MEASURE, code)
                        .map(row -> row.required("name"))
                        .findFirst()
                        .orElseThrow();
    }

    private String section(String code) {
        return Objects.requireNonNull(sections.get(code));
    }

    private Stream<CsvRow> find(String table, String code) {
        return all.rows(table).stream().filter(row -> row.required("code").equals(code));
    }
}
