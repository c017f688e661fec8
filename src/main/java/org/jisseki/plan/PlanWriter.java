package org.jisseki.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.PlanId;
import org.jisseki.common.csv.CsvFiles;
import org.jisseki.common.csv.CsvRow;
import org.jisseki.figures.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The plan's tables as an import writes them. */
@Component
class PlanWriter {

    private static final int BATCH = 500;
    private static final String PROGRAM_OF = " FROM program WHERE plan_id = ? AND code = ?";
    private static final String INDICATOR_OF = " FROM indicator WHERE plan_id = ? AND code = ?";

    private final JdbcTemplate jdbc;

    PlanWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> codes(String table) {
        return new HashSet<>(jdbc.queryForList("SELECT code FROM " + table, String.class));
    }

    /** The department of each section, by their codes. */
    Map<String, String> departmentOfSections() {
        Map<String, String> departments = new HashMap<>();
        jdbc.query("""
                SELECT s.code, d.code FROM section s JOIN division v ON v.id = s.division_id
                  JOIN department d ON d.id = v.department_id""", row -> {
            departments.put(row.getString(1), row.getString(2));
        });
        return departments;
    }

    /** The name of each section, after its division's, by its code. */
    Map<String, String> sections() {
        Map<String, String> names = new HashMap<>();
        jdbc.query(
                "SELECT s.code, CONCAT(v.name, ' ', s.name) FROM section s JOIN division v ON v.id = s.division_id",
                row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }

    /** The plan of a code, locked: nobody opens a year of it until this act is over. */
    Optional<PlanId> lock(String code) {
        return jdbc.queryForList("SELECT id FROM plan WHERE code = ? FOR UPDATE", Long.class, code).stream()
                .map(id -> new PlanId(Objects.requireNonNull(id)))
                .findFirst();
    }

    PlanId insert(CsvRow plan) {
        jdbc.update(
                "INSERT INTO plan (code, name, first_year, last_year) VALUES (?, ?, ?, ?)",
                plan.text("code"),
                plan.text("name"),
                plan.whole("first_year"),
                plan.whole("last_year"));
        return lock(plan.required("code")).orElseThrow();
    }

    /** Takes away everything that the plan says; its row stays, under its number. */
    void clear(PlanId plan, CsvRow row) {
        long id = plan.value();
        for (String table : List.of("target", "actual")) {
            jdbc.update(
                    "DELETE FROM " + table + " WHERE indicator_id IN (SELECT id FROM indicator WHERE plan_id = ?)", id);
        }
        for (String table : List.of("program_outline", "program_result", "budget")) {
            jdbc.update("DELETE FROM " + table + " WHERE program_id IN (SELECT id FROM program WHERE plan_id = ?)", id);
        }
        jdbc.update("DELETE FROM paragraph WHERE measure_id IN (SELECT id FROM measure WHERE plan_id = ?)", id);
        for (String table : List.of(
                "achievement_override",
                "achievement_band",
                "indicator",
                "program",
                "basic_program",
                "measure",
                "route_step",
                "plan_grade",
                "achievement_rule")) {
            jdbc.update("DELETE FROM " + table + " WHERE plan_id = ?", id);
        }
        jdbc.update(
                "UPDATE plan SET name = ?, first_year = ?, last_year = ? WHERE id = ?",
                row.text("name"),
                row.whole("first_year"),
                row.whole("last_year"),
                id);
    }

    void write(PlanId plan, CsvFiles files) {
        long id = plan.value();
        writeRoute(id, files);
        writeUnits(id, files);
        writeValues(id, files);
        writeRules(plan, files);
    }

    /** The versions of the rule, with their bands and the formulas of single indicators, which are there already. */
    void writeRules(PlanId plan, CsvFiles files) {
        writeVersions(plan.value(), files);
        writeOverrides(plan.value(), files);
    }

    private void writeVersions(long plan, CsvFiles files) {
        insert(
                files,
                PlanTables.RULE,
                """
                INSERT INTO achievement_rule (plan_id, version, from_year, formula_higher, formula_lower, cap, lowest,
                    decimals, style, rounding, note)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                row -> values(
                        plan,
                        row.whole("version"),
                        row.whole("from_year"),
                        row.text("formula_higher"),
                        row.text("formula_lower"),
                        row.decimal("cap"),
                        row.decimal("lowest"),
                        row.whole("decimals"),
                        row.text("style"),
                        row.text("rounding"),
                        row.text("note")));
        insert(
                files,
                PlanTables.BAND,
                """
                INSERT INTO achievement_band (plan_id, version, at_least, above, name, name_en)
                VALUES (?, ?, ?, ?, ?, ?)""",
                row -> values(
                        plan,
                        row.whole("version"),
                        row.decimal("at_least"),
                        row.decimal("above"),
                        row.text("name"),
                        row.text("name_en")));
    }

    private void writeRoute(long plan, CsvFiles files) {
        insert(
                files,
                PlanTables.ROUTE,
                "INSERT INTO route_step (plan_id, unit_kind, step, role) VALUES (?, ?, ?, ?)",
                row -> values(plan, row.text("unit_kind"), row.text("step"), row.text("role")));
        insert(
                files,
                PlanTables.GRADE,
                "INSERT INTO plan_grade (plan_id, code, name, name_en, sequence) VALUES (?, ?, ?, ?, ?)",
                row -> values(plan, row.text("code"), row.text("name"), row.text("name_en"), row.whole("sequence")));
    }

    private void writeUnits(long plan, CsvFiles files) {
        insert(
                files,
                PlanTables.MEASURE,
                """
                INSERT INTO measure (plan_id, code, name, vision, vision_year, sequence, note, lead_section_id,
                    lead_department_id)
                SELECT ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM section WHERE code = ?), id FROM department
                 WHERE code = ?""",
                row -> values(
                        plan,
                        row.text("code"),
                        row.text("name"),
                        row.text("vision"),
                        row.whole("vision_year"),
                        row.whole("sequence"),
                        row.text("note"),
                        row.text("lead_section"),
                        row.text("lead_department")));
        insert(
                files,
                PlanTables.BASIC_PROGRAM,
                """
                INSERT INTO basic_program (plan_id, code, name, sequence, measure_id)
                SELECT ?, ?, ?, ?, id FROM measure WHERE plan_id = ? AND code = ?""",
                row -> values(
                        plan, row.text("code"), row.text("name"), row.whole("sequence"), plan, row.text("measure")));
        insert(
                files,
                PlanTables.PROGRAM,
                """
                INSERT INTO program (plan_id, code, number, mark, name, sequence, note, basic_program_id, section_id)
                SELECT ?, ?, ?, ?, ?, ?, ?, b.id, s.id FROM basic_program b JOIN section s ON s.code = ?
                 WHERE b.plan_id = ? AND b.code = ?""",
                row -> values(
                        plan,
                        row.text("code"),
                        row.whole("number"),
                        row.text("mark"),
                        row.text("name"),
                        row.whole("sequence"),
                        row.text("note"),
                        row.text("section"),
                        plan,
                        row.text("basic_program")));
        insert(files, PlanTables.INDICATOR, """
                INSERT INTO indicator (plan_id, code, kind, name, description, unit, direction, accumulation, decimals,
                    source, baseline_printed, baseline_value, baseline_shape, baseline_low, baseline_high,
                    baseline_qualifier, baseline_year, sequence, note, measure_id, section_id, program_id)
                SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, m.id, s.id, p.id
                  FROM measure m JOIN section s ON s.code = ?
                  LEFT JOIN program p ON p.plan_id = m.plan_id AND p.code = ?
                 WHERE m.plan_id = ? AND m.code = ?""", row -> {
            PrintedFigure baseline = PrintedFigure.of(row.text("baseline_printed"), row.orEmpty("unit"));
            return values(
                    plan,
                    row.text("code"),
                    row.text("kind"),
                    row.text("name"),
                    row.text("description"),
                    row.orEmpty("unit"),
                    row.text("direction"),
                    row.text("accumulation"),
                    row.whole("decimals"),
                    row.text("source"),
                    baseline.printed(),
                    baseline.value(),
                    baseline.shape(),
                    baseline.low(),
                    baseline.high(),
                    baseline.qualifier(),
                    row.whole("baseline_year"),
                    row.whole("sequence"),
                    row.text("note"),
                    row.text("section"),
                    row.text("program"),
                    plan,
                    row.text("measure"));
        });
    }

    private void writeValues(long plan, CsvFiles files) {
        Map<String, String> unitOf = files.rows(PlanTables.INDICATOR).stream()
                .collect(Collectors.toMap(row -> row.required("code"), row -> row.orEmpty("unit")));
        insert(
                files,
                PlanTables.OUTLINE,
                """
                INSERT INTO program_outline (program_id, fiscal_year, outline, note)
                SELECT id, ?, ?, ?""" + PROGRAM_OF,
                row -> values(
                        row.whole("fiscal_year"), row.text("outline"), row.text("note"), plan, row.text("program")));
        insert(
                files,
                PlanTables.RESULT,
                """
                INSERT INTO program_result (program_id, fiscal_year, text, note)
                SELECT id, ?, ?, ?""" + PROGRAM_OF,
                row -> values(row.whole("fiscal_year"), row.text("text"), row.text("note"), plan, row.text("program")));
        insert(files, PlanTables.BUDGET, """
                INSERT INTO budget (program_id, fiscal_year, kind, printed, value, note)
                SELECT id, ?, ?, ?, ?, ?""" + PROGRAM_OF, row -> {
            PrintedFigure amount = PrintedFigure.of(row.text("printed"), Money.UNIT);
            return values(
                    row.whole("fiscal_year"),
                    row.text("kind"),
                    amount.printed(),
                    amount.value(),
                    row.text("note"),
                    plan,
                    row.text("program"));
        });
        insert(files, PlanTables.TARGET, """
                INSERT INTO target (indicator_id, fiscal_year, printed, value, shape, low, high, qualifier, rationale, note,
                    earlier_printed, earlier_value, earlier_shape, milestone_printed, milestone_value, milestone_shape)
                SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?""" + INDICATOR_OF, row -> {
            String unit = Objects.requireNonNull(unitOf.get(row.required("indicator")));
            PrintedFigure figure = PrintedFigure.of(row.text("printed"), unit);
            PrintedFigure earlier = PrintedFigure.of(row.text("earlier_printed"), unit);
            PrintedFigure milestone = PrintedFigure.of(row.text("milestone_printed"), unit);
            return values(
                    row.whole("fiscal_year"),
                    figure.printed(),
                    figure.value(),
                    figure.shape(),
                    figure.low(),
                    figure.high(),
                    figure.qualifier(),
                    row.text("rationale"),
                    row.text("note"),
                    earlier.printed(),
                    earlier.value(),
                    earlier.shape(),
                    milestone.printed(),
                    milestone.value(),
                    milestone.shape(),
                    plan,
                    row.text("indicator"));
        });
        insert(files, PlanTables.ACTUAL, """
                INSERT INTO actual (indicator_id, fiscal_year, printed, value, shape, low, high, qualifier, note)
                SELECT id, ?, ?, ?, ?, ?, ?, ?, ?""" + INDICATOR_OF, row -> {
            PrintedFigure figure = PrintedFigure.of(
                    row.text("printed"), Objects.requireNonNull(unitOf.get(row.required("indicator"))));
            return values(
                    row.whole("fiscal_year"),
                    figure.printed(),
                    figure.value(),
                    figure.shape(),
                    figure.low(),
                    figure.high(),
                    figure.qualifier(),
                    row.text("note"),
                    plan,
                    row.text("indicator"));
        });
        insert(
                files,
                PlanTables.PARAGRAPH,
                """
                INSERT INTO paragraph (fiscal_year, kind, sequence, number, text, note, measure_id, section_id)
                SELECT ?, ?, ?, ?, ?, ?, m.id, s.id FROM measure m JOIN section s ON s.code = ?
                 WHERE m.plan_id = ? AND m.code = ?""",
                row -> values(
                        row.whole("fiscal_year"),
                        row.text("kind"),
                        row.whole("sequence"),
                        row.whole("number"),
                        row.text("text"),
                        row.text("note"),
                        row.text("section"),
                        plan,
                        row.text("measure")));
    }

    private void writeOverrides(long plan, CsvFiles files) {
        insert(
                files,
                PlanTables.OVERRIDE,
                """
                INSERT INTO achievement_override (plan_id, version, formula, indicator_id)
                SELECT ?, ?, ?, id""" + INDICATOR_OF,
                row -> values(plan, row.whole("version"), row.text("formula"), plan, row.text("indicator")));
    }

    private void insert(CsvFiles files, String table, String sql, Function<CsvRow, @Nullable Object[]> values) {
        jdbc.batchUpdate(sql, files.rows(table), BATCH, (statement, row) -> {
            @Nullable Object[] cells = values.apply(row);
            for (int i = 0; i < cells.length; i++) {
                statement.setObject(i + 1, cells[i]);
            }
        });
    }

    private static @Nullable Object[] values(@Nullable Object... cells) {
        return cells;
    }
}
