package org.jisseki.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.authority.Role;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PlanId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What plans say. A plan is no secret inside the house, so nothing here asks who reads it. */
@Component
public class Plans {

    private static final String PLAN = "SELECT id, code, name, first_year, last_year FROM plan ";
    private static final String MEASURE = """
            SELECT id, plan_id, code, name, lead_department_id, vision, vision_year, note FROM measure""";

    private final JdbcClient jdbc;
    private final ApprovedValues approved;

    Plans(JdbcClient jdbc, ApprovedValues approved) {
        this.jdbc = jdbc;
        this.approved = approved;
    }

    public Optional<Plan> named(String code) {
        return jdbc.sql(PLAN + "WHERE code = ?")
                .param(code)
                .query(PlanRows::plan)
                .optional();
    }

    /** All plans, the newest first. */
    public List<Plan> all() {
        return jdbc.sql(PLAN + "ORDER BY first_year DESC, id DESC")
                .query(PlanRows::plan)
                .list();
    }

    public Plan plan(PlanId plan) {
        return jdbc.sql(PLAN + "WHERE id = ?")
                .param(plan.value())
                .query(PlanRows::plan)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    public List<Measure> measures(PlanId plan) {
        return jdbc.sql(MEASURE + " WHERE plan_id = ? ORDER BY sequence, id")
                .param(plan.value())
                .query(PlanRows::measure)
                .list();
    }

    public Measure measure(MeasureId measure) {
        return jdbc.sql(MEASURE + " WHERE id = ?")
                .param(measure.value())
                .query(PlanRows::measure)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** Everything of a measure's sheet, with all that was approved for any of its years. */
    public PlanSheet sheet(MeasureId id) {
        Measure measure = measure(id);
        Plan plan = plan(measure.plan());
        return sheet(plan, measure, plan.lastYear().plus(1));
    }

    /** The same as a report on a year knows it, and the form of that year's start. */
    public PlanSheet sheet(MeasureId id, FiscalYear reporting) {
        Measure measure = measure(id);
        return sheet(plan(measure.plan()), measure, reporting);
    }

    // one query a table
    private PlanSheet sheet(Plan plan, Measure measure, FiscalYear reporting) {
        MeasureId id = measure.id();
        List<Program> programs = list(id, PlanRows::program, """
                        SELECT p.id, p.basic_program_id, p.code, p.number, p.mark, p.name, p.section_id, p.note
                          FROM program p JOIN basic_program b ON b.id = p.basic_program_id
                         WHERE b.measure_id = ? ORDER BY b.sequence, b.id, p.sequence, p.id""");
        List<Indicator> indicators = list(id, PlanRows::indicator, """
                        SELECT * FROM indicator WHERE measure_id = ? ORDER BY sequence, id""");
        return new PlanSheet(
                plan,
                measure,
                list(id, PlanRows::basicProgram, """
                        SELECT id, measure_id, code, name FROM basic_program
                         WHERE measure_id = ? ORDER BY sequence, id"""),
                programs,
                list(id, PlanRows::outline, """
                        SELECT o.program_id, o.fiscal_year, o.outline, o.note
                          FROM program_outline o JOIN program p ON p.id = o.program_id
                          JOIN basic_program b ON b.id = p.basic_program_id
                         WHERE b.measure_id = ? ORDER BY o.fiscal_year, p.sequence, p.id"""),
                approved.budgets(
                        list(id, PlanRows::budget, """
                        SELECT a.program_id, a.fiscal_year, a.kind, a.printed, a.value, a.note
                          FROM budget a JOIN program p ON p.id = a.program_id
                          JOIN basic_program b ON b.id = p.basic_program_id
                         WHERE b.measure_id = ? ORDER BY a.fiscal_year, p.sequence, p.id, a.kind"""),
                        programs.stream().map(Program::id).toList(),
                        reporting),
                indicators,
                approved.targets(
                        list(id, PlanRows::target, """
                        SELECT t.indicator_id, t.fiscal_year, t.printed, t.value, t.shape, t.rationale, t.note, i.unit,
                               t.earlier_printed, t.earlier_value, t.earlier_shape,
                               t.milestone_printed, t.milestone_value, t.milestone_shape
                          FROM target t JOIN indicator i ON i.id = t.indicator_id
                         WHERE i.measure_id = ? ORDER BY i.sequence, i.id, t.fiscal_year"""),
                        indicators.stream().map(Indicator::id).toList(),
                        reporting),
                list(id, PlanRows::actual, """
                        SELECT a.indicator_id, a.fiscal_year, a.printed, a.value, a.shape, a.note, i.unit
                          FROM actual a JOIN indicator i ON i.id = a.indicator_id
                         WHERE i.measure_id = ? ORDER BY i.sequence, i.id, a.fiscal_year"""),
                approved.paragraphs(list(id, PlanRows::paragraph, """
                        SELECT measure_id, fiscal_year, kind, number, text, section_id, note FROM paragraph
                         WHERE measure_id = ? AND text IS NOT NULL ORDER BY fiscal_year, kind, sequence"""), id, reporting));
    }

    /**
     * The units that hand in: every program, every indicator that no program carries, and every measure's evaluation where the
     * plan has a route for it and a section that hands it in; in the order of print.
     */
    public List<PlanUnit> unitsOf(PlanId plan) {
        List<PlanUnit> units = new ArrayList<>(
                jdbc.sql("""
                        SELECT p.id, b.measure_id, p.section_id, s.division_id, v.department_id, m.lead_department_id,
                               p.number, p.mark, p.name, p.code
                          FROM program p JOIN basic_program b ON b.id = p.basic_program_id
                          JOIN measure m ON m.id = b.measure_id
                          JOIN section s ON s.id = p.section_id JOIN division v ON v.id = s.division_id
                         WHERE p.plan_id = ? ORDER BY m.sequence, m.id, b.sequence, b.id, p.sequence, p.id""").param(plan.value()).query(PlanRows::programUnit).list());
        units.addAll(
                jdbc.sql("""
                        SELECT i.id, i.measure_id, i.section_id, s.division_id, v.department_id, m.lead_department_id,
                               i.name, i.code
                          FROM indicator i JOIN measure m ON m.id = i.measure_id
                          JOIN section s ON s.id = i.section_id JOIN division v ON v.id = s.division_id
                         WHERE i.plan_id = ? AND i.program_id IS NULL
                         ORDER BY m.sequence, m.id, i.sequence, i.id""").param(plan.value()).query(PlanRows::indicatorUnit).list());
        units.addAll(jdbc.sql("""
                        SELECT m.id AS measure_id, m.lead_section_id AS section_id, s.division_id, v.department_id,
                               m.lead_department_id, m.name, m.code
                          FROM measure m
                          JOIN section s ON s.id = m.lead_section_id JOIN division v ON v.id = s.division_id
                         WHERE m.plan_id = ?
                           AND EXISTS (SELECT 1 FROM route_step r
                                        WHERE r.plan_id = m.plan_id AND r.unit_kind = 'EVALUATION')
                         ORDER BY m.sequence, m.id""")
                .param(plan.value())
                .query(PlanRows::evaluationUnit)
                .list());
        return List.copyOf(units);
    }

    public List<RouteStep> route(PlanId plan) {
        return jdbc.sql("SELECT unit_kind, step, role FROM route_step WHERE plan_id = ? ORDER BY unit_kind, step DESC")
                .param(plan.value())
                .query((row, n) -> new RouteStep(row.getString(1), row.getString(2), Role.valueOf(row.getString(3))))
                .list();
    }

    private <R> List<R> list(MeasureId measure, RowMapper<R> mapper, String sql) {
        return jdbc.sql(sql).param(measure.value()).query(mapper).list();
    }
}
