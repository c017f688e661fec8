package org.jisseki.plan;

import java.util.List;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PlanId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the plan says of one unit, at a cost that does not depend on how large its measure is. */
@Component
public class UnitSheets {

    private final JdbcClient jdbc;
    private final ApprovedValues approved;

    UnitSheets(JdbcClient jdbc, ApprovedValues approved) {
        this.jdbc = jdbc;
        this.approved = approved;
    }

    /** A program with the indicators that it carries, as a report on a year knows them. */
    public UnitSheet program(long id, FiscalYear reporting) {
        UnitSheet head = jdbc.sql("""
                        SELECT p.plan_id, l.last_year, m.code AS measure_code, m.name AS measure_name,
                               m.note AS measure_note, b.code AS basic_code, b.name AS basic_name,
                               p.number, p.mark, p.name, p.note
                          FROM program p JOIN basic_program b ON b.id = p.basic_program_id
                          JOIN measure m ON m.id = b.measure_id JOIN plan l ON l.id = p.plan_id
                         WHERE p.id = ?""")
                .param(id)
                .query((row, n) -> new UnitSheet(
                        new PlanId(row.getLong("plan_id")),
                        new FiscalYear(row.getInt("last_year")),
                        row.getString("measure_code"),
                        row.getString("measure_name"),
                        row.getString("measure_note"),
                        row.getString("basic_code") + " " + row.getString("basic_name"),
                        Program.title(
                                row.getObject("number", Integer.class), row.getString("mark"), row.getString("name")),
                        row.getString("note"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .optional()
                .orElseThrow(NotFoundException::new);
        return with(
                head,
                list("SELECT * FROM indicator WHERE program_id = ? ORDER BY sequence, id", id, PlanRows::indicator),
                approved.budgets(
                        list("SELECT * FROM budget WHERE program_id = ? ORDER BY fiscal_year", id, PlanRows::budget),
                        List.of(id),
                        reporting),
                list("SELECT * FROM program_result WHERE program_id = ? ORDER BY fiscal_year", id, PlanRows::result),
                reporting);
    }

    /** An indicator that no program carries, likewise. */
    public UnitSheet indicator(long id, FiscalYear reporting) {
        List<Indicator> indicator = list("SELECT * FROM indicator WHERE id = ?", id, PlanRows::indicator);
        UnitSheet head = jdbc.sql("""
                        SELECT i.plan_id, l.last_year, m.code AS measure_code, m.name AS measure_name,
                               m.note AS measure_note, i.name, i.note
                          FROM indicator i JOIN measure m ON m.id = i.measure_id JOIN plan l ON l.id = i.plan_id
                         WHERE i.id = ?""")
                .param(id)
                .query((row, n) -> new UnitSheet(
                        new PlanId(row.getLong("plan_id")),
                        new FiscalYear(row.getInt("last_year")),
                        row.getString("measure_code"),
                        row.getString("measure_name"),
                        row.getString("measure_note"),
                        null,
                        row.getString("name"),
                        row.getString("note"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .optional()
                .orElseThrow(NotFoundException::new);
        return with(head, indicator, List.of(), List.of(), reporting);
    }

    private UnitSheet with(
            UnitSheet head,
            List<Indicator> indicators,
            List<BudgetAmount> budgets,
            List<ProgramResult> results,
            FiscalYear reporting) {
        List<Long> ids = indicators.stream().map(Indicator::id).toList();
        return new UnitSheet(
                head.plan(),
                head.lastYearOfPlan(),
                head.measureCode(),
                head.measureName(),
                head.measureNote(),
                head.basicProgram(),
                head.title(),
                head.note(),
                indicators,
                approved.targets(ids.isEmpty() ? List.of() : of(ids, "target", PlanRows::target), ids, reporting),
                ids.isEmpty() ? List.of() : of(ids, "actual", PlanRows::actual),
                budgets,
                results);
    }

    private <R> List<R> of(List<Long> indicators, String table, RowMapper<R> mapper) {
        return jdbc.sql("SELECT v.*, i.unit FROM " + table + " v JOIN indicator i ON i.id = v.indicator_id"
                        + " WHERE v.indicator_id IN (:ids) ORDER BY v.fiscal_year")
                .param("ids", indicators)
                .query(mapper)
                .list();
    }

    private <R> List<R> list(String sql, long id, RowMapper<R> mapper) {
        return jdbc.sql(sql).param(id).query(mapper).list();
    }
}
