package org.jisseki.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PlanId;
import org.jisseki.figures.Direction;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;

/** Rows of the plan's tables put into records. */
final class PlanRows {

    private PlanRows() {}

    static Plan plan(ResultSet row, int n) throws SQLException {
        return new Plan(
                new PlanId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                new FiscalYear(row.getInt("first_year")),
                new FiscalYear(row.getInt("last_year")));
    }

    static Measure measure(ResultSet row, int n) throws SQLException {
        return new Measure(
                new MeasureId(row.getLong("id")),
                new PlanId(row.getLong("plan_id")),
                row.getString("code"),
                row.getString("name"),
                row.getLong("lead_department_id"),
                row.getString("vision"),
                yearOrNull(row, "vision_year"),
                row.getString("note"));
    }

    static BasicProgram basicProgram(ResultSet row, int n) throws SQLException {
        return new BasicProgram(
                row.getLong("id"),
                new MeasureId(row.getLong("measure_id")),
                row.getString("code"),
                row.getString("name"));
    }

    static Program program(ResultSet row, int n) throws SQLException {
        return new Program(
                row.getLong("id"),
                row.getLong("basic_program_id"),
                row.getString("code"),
                row.getObject("number", Integer.class),
                row.getString("mark"),
                row.getString("name"),
                row.getLong("section_id"),
                row.getString("note"));
    }

    static Outline outline(ResultSet row, int n) throws SQLException {
        return new Outline(row.getLong("program_id"), year(row), row.getString("outline"), row.getString("note"));
    }

    static BudgetAmount budget(ResultSet row, int n) throws SQLException {
        return new BudgetAmount(
                row.getLong("program_id"),
                year(row),
                BudgetKind.valueOf(row.getString("kind")),
                row.getString("printed"),
                row.getBigDecimal("value"),
                row.getString("note"),
                Quantity.stored(row.getString("printed"), row.getBigDecimal("value")),
                null);
    }

    static Indicator indicator(ResultSet row, int n) throws SQLException {
        return new Indicator(
                row.getLong("id"),
                new MeasureId(row.getLong("measure_id")),
                row.getString("code"),
                IndicatorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("description"),
                row.getString("unit"),
                Direction.valueOf(row.getString("direction")),
                Accumulation.valueOf(row.getString("accumulation")),
                row.getInt("decimals"),
                row.getString("source"),
                row.getLong("section_id"),
                row.getObject("program_id", Long.class),
                row.getString("baseline_printed"),
                row.getBigDecimal("baseline_value"),
                yearOrNull(row, "baseline_year"),
                row.getString("note"),
                Quantity.stored(
                        row.getString("unit"),
                        row.getString("baseline_shape"),
                        row.getString("baseline_printed"),
                        row.getBigDecimal("baseline_value")));
    }

    static Target target(ResultSet row, int n) throws SQLException {
        return new Target(
                row.getLong("indicator_id"),
                year(row),
                row.getString("printed"),
                row.getBigDecimal("value"),
                row.getString("rationale"),
                row.getString("note"),
                figure(row),
                Quantity.stored(
                        row.getString("unit"),
                        row.getString("earlier_shape"),
                        row.getString("earlier_printed"),
                        row.getBigDecimal("earlier_value")),
                Quantity.stored(
                        row.getString("unit"),
                        row.getString("milestone_shape"),
                        row.getString("milestone_printed"),
                        row.getBigDecimal("milestone_value")),
                null);
    }

    static ProgramResult result(ResultSet row, int n) throws SQLException {
        return new ProgramResult(row.getLong("program_id"), year(row), row.getString("text"), row.getString("note"));
    }

    static Actual actual(ResultSet row, int n) throws SQLException {
        return new Actual(
                row.getLong("indicator_id"),
                year(row),
                row.getString("printed"),
                row.getBigDecimal("value"),
                row.getString("note"),
                figure(row));
    }

    static Paragraph paragraph(ResultSet row, int n) throws SQLException {
        return new Paragraph(
                new MeasureId(row.getLong("measure_id")),
                year(row),
                ParagraphKind.valueOf(row.getString("kind")),
                row.getObject("number", Integer.class),
                row.getString("text"),
                row.getLong("section_id"),
                row.getString("note"));
    }

    static PlanUnit programUnit(ResultSet row, int n) throws SQLException {
        String title =
                Program.title(row.getObject("number", Integer.class), row.getString("mark"), row.getString("name"));
        return unit(PlanUnit.PROGRAM, row.getLong("id"), null, title, row);
    }

    static PlanUnit indicatorUnit(ResultSet row, int n) throws SQLException {
        return unit(PlanUnit.INDICATOR, null, row.getLong("id"), row.getString("name"), row);
    }

    static PlanUnit evaluationUnit(ResultSet row, int n) throws SQLException {
        return unit(PlanUnit.EVALUATION, null, null, row.getString("name"), row);
    }

    private static @Nullable Quantity figure(ResultSet row) throws SQLException {
        return Quantity.stored(
                row.getString("unit"), row.getString("shape"), row.getString("printed"), row.getBigDecimal("value"));
    }

    private static PlanUnit unit(
            String kind, @Nullable Long program, @Nullable Long indicator, String name, ResultSet row)
            throws SQLException {
        return new PlanUnit(
                kind,
                program,
                indicator,
                new MeasureId(row.getLong("measure_id")),
                row.getLong("section_id"),
                row.getLong("division_id"),
                row.getLong("department_id"),
                row.getLong("lead_department_id"),
                name,
                row.getString("code"));
    }

    private static FiscalYear year(ResultSet row) throws SQLException {
        return new FiscalYear(row.getInt("fiscal_year"));
    }

    private static @Nullable FiscalYear yearOrNull(ResultSet row, String column) throws SQLException {
        int year = row.getInt(column);
        return row.wasNull() ? null : new FiscalYear(year);
    }
}
