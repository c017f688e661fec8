package org.jisseki.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.common.PlanId;
import org.jisseki.common.csv.CsvColumn;
import org.jisseki.common.csv.CsvRow;
import org.jisseki.common.csv.CsvTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a plan says, in the words of the files that it came from. */
@Repository
class StandingRows {

    private static final Map<String, String> SQL = Map.ofEntries(
            Map.entry(PlanTables.PLAN, "SELECT * FROM plan WHERE id = ?"),
            Map.entry(PlanTables.RULE, "SELECT * FROM achievement_rule WHERE plan_id = ?"),
            Map.entry(PlanTables.BAND, "SELECT * FROM achievement_band WHERE plan_id = ?"),
            Map.entry(PlanTables.OVERRIDE, """
                    SELECT o.version, i.code AS indicator, o.formula
                      FROM achievement_override o JOIN indicator i ON i.id = o.indicator_id WHERE o.plan_id = ?"""),
            Map.entry(PlanTables.ROUTE, "SELECT * FROM route_step WHERE plan_id = ?"),
            Map.entry(PlanTables.GRADE, "SELECT * FROM plan_grade WHERE plan_id = ?"),
            Map.entry(PlanTables.MEASURE, """
                    SELECT m.*, d.code AS lead_department, s.code AS lead_section
                      FROM measure m JOIN department d ON d.id = m.lead_department_id
                      LEFT JOIN section s ON s.id = m.lead_section_id WHERE m.plan_id = ?"""),
            Map.entry(PlanTables.BASIC_PROGRAM, """
                    SELECT b.*, m.code AS measure
                      FROM basic_program b JOIN measure m ON m.id = b.measure_id WHERE b.plan_id = ?"""),
            Map.entry(PlanTables.PROGRAM, """
                    SELECT p.*, b.code AS basic_program, s.code AS section
                      FROM program p JOIN basic_program b ON b.id = p.basic_program_id
                      JOIN section s ON s.id = p.section_id WHERE p.plan_id = ?"""),
            Map.entry(PlanTables.OUTLINE, ofPrograms("program_outline")),
            Map.entry(PlanTables.RESULT, ofPrograms("program_result")),
            Map.entry(PlanTables.BUDGET, ofPrograms("budget")),
            Map.entry(PlanTables.INDICATOR, """
                    SELECT i.*, m.code AS measure, s.code AS section, p.code AS program
                      FROM indicator i JOIN measure m ON m.id = i.measure_id JOIN section s ON s.id = i.section_id
                      LEFT JOIN program p ON p.id = i.program_id WHERE i.plan_id = ?"""),
            Map.entry(PlanTables.TARGET, ofIndicators("target")),
            Map.entry(PlanTables.ACTUAL, ofIndicators("actual")),
            Map.entry(PlanTables.PARAGRAPH, """
                    SELECT g.*, m.code AS measure, s.code AS section
                      FROM paragraph g JOIN measure m ON m.id = g.measure_id JOIN section s ON s.id = g.section_id
                     WHERE m.plan_id = ?"""));

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By table. */
    Map<String, List<CsvRow>> of(PlanId plan) {
        Map<String, List<CsvRow>> rows = new HashMap<>();
        for (CsvTable table : PlanTables.all()) {
            rows.put(
                    table.name(),
                    jdbc.sql(SQL.getOrDefault(table.name(), ""))
                            .param(plan.value())
                            .query((row, n) -> row(table, row))
                            .list());
        }
        return rows;
    }

    private static CsvRow row(CsvTable table, ResultSet row) throws SQLException {
        Map<String, String> cells = new HashMap<>();
        for (CsvColumn column : table.columns()) {
            String text = row.getString(column.name());
            if (text != null && !text.isEmpty()) {
                cells.put(column.name(), text);
            }
        }
        return CsvRow.standing(Map.copyOf(cells));
    }

    private static String ofPrograms(String table) {
        return "SELECT v.*, p.code AS program FROM " + table
                + " v JOIN program p ON p.id = v.program_id WHERE p.plan_id = ?";
    }

    private static String ofIndicators(String table) {
        return "SELECT v.*, i.code AS indicator FROM " + table
                + " v JOIN indicator i ON i.id = v.indicator_id WHERE i.plan_id = ?";
    }
}
