package org.jisseki.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jisseki.common.CycleId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.plan.Program;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the submissions of sections and of measures, by the indexes submission_of_section and submission_of_measure. */
@Repository
class MyUnitsRows {

    private static final List<Long> NONE = List.of(-1L); // IN () is no SQL

    // A program asks for its indicators, the settled amount (pending: its month) and a text; an indicator's own unit
    // for one figure; and each for what the cycle's guide asks beside them, next year's targets where the plan has a
    // next year.
    private static final String LIST = """
            SELECT s.*, %s AS due,
                   m.code AS measure, m.name AS measure_name, p.number, p.mark, COALESCE(p.name, i.name, m.name) AS title,
                   di.name AS division, se.name AS section,
                   s.section_id IN (:sections) OR w.submission_id IS NOT NULL AS own,
                   IF(s.section_id IN (:sections), NULL, w.done_on) AS part_done,
                   %s,
                   (SELECT COUNT(*) FROM indicator x WHERE x.program_id = s.program_id OR x.id = s.indicator_id)
                     * (1 + (SELECT COUNT(*) FROM cycle_guide g WHERE g.cycle_id = c.id AND g.asked
                                AND g.field_kind IN ('NEXT_TARGET', 'NEXT_RATIONALE') AND c.fiscal_year < l.last_year))
                   + CASE WHEN s.unit_kind = 'INDICATOR' THEN 0
                          ELSE 2 + (SELECT COUNT(*) FROM cycle_guide g WHERE g.cycle_id = c.id AND g.asked
                                       AND g.field_kind = 'NEXT_BUDGET') END
                   - (SELECT COUNT(*) FROM draft_value d LEFT JOIN draft_value k
                              ON k.submission_id = d.submission_id AND k.field = 'settled:kind' AND k.text = 'PENDING'
                       WHERE d.submission_id = s.id AND TRIM(d.text) <> ''
                         AND (d.field LIKE 'actual:%%' OR d.field = 'result'
                              OR d.field = CASE WHEN k.field IS NULL THEN 'settled' ELSE 'settled:due' END
                              OR EXISTS (SELECT 1 FROM cycle_guide g WHERE g.cycle_id = c.id AND g.asked
                                            AND (d.field LIKE 'nextTarget:%%' AND g.field_kind = 'NEXT_TARGET'
                                              OR d.field LIKE 'nextRationale:%%' AND g.field_kind = 'NEXT_RATIONALE'
                                              OR d.field = 'nextBudget' AND g.field_kind = 'NEXT_BUDGET')))) AS blank,
                   (SELECT COUNT(*) FROM finding f WHERE f.submission_id = s.id AND f.status = 'OPEN') AS unanswered
              FROM (SELECT * FROM submission WHERE section_id IN (:sections)
                     UNION
                    SELECT e.* FROM submission_writer k JOIN submission e ON e.id = k.submission_id
                     WHERE k.section_id IN (:sections)
                     UNION
                    SELECT u.* FROM measure l JOIN submission u ON u.measure_id = l.id
                     WHERE l.lead_department_id IN (:departments)) s
              JOIN cycle c ON c.id = s.cycle_id AND c.active = 1
              JOIN plan l ON l.id = c.plan_id
              JOIN measure m ON m.id = s.measure_id
              JOIN section se ON se.id = s.section_id JOIN division di ON di.id = s.division_id
              LEFT JOIN program p ON p.id = s.program_id LEFT JOIN basic_program b ON b.id = p.basic_program_id
              LEFT JOIN indicator i ON i.id = s.indicator_id
              LEFT JOIN (SELECT submission_id, IF(COUNT(*) = COUNT(done_on), MAX(done_on), NULL) AS done_on
                           FROM submission_writer WHERE section_id IN (:sections) GROUP BY submission_id) w
                     ON w.submission_id = s.id
             ORDER BY c.fiscal_year DESC, c.id DESC, m.sequence, m.id, s.unit_kind = 'EVALUATION', p.id IS NULL,
                      b.sequence, b.id, p.sequence, i.sequence, s.id
             LIMIT :most""".formatted(Due.SQL, Writers.COLUMN);

    private final JdbcClient jdbc;

    MyUnitsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether one of the departments leads a measure. */
    boolean leads(List<Long> departments) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM measure WHERE lead_department_id IN (:departments))")
                .param("departments", departments.isEmpty() ? NONE : departments)
                .query(Boolean.class)
                .single();
    }

    List<MyUnits.Read> list(List<Long> sections, List<Long> leadDepartments, int most) {
        return jdbc.sql(LIST)
                .param("sections", sections.isEmpty() ? NONE : sections)
                .param("departments", leadDepartments.isEmpty() ? NONE : leadDepartments)
                .param("most", most)
                .query(MyUnitsRows::read)
                .list();
    }

    private static MyUnits.Read read(ResultSet row, int n) throws SQLException {
        Status status = Status.valueOf(row.getString("status"));
        LocalDate since = day(row, "status_since");
        return new MyUnits.Read(
                new MyUnits.Line(
                        new SubmissionId(row.getLong("id")),
                        UnitKind.valueOf(row.getString("unit_kind")),
                        new CycleId(row.getLong("cycle_id")),
                        row.getString("measure"),
                        row.getString("measure_name"),
                        Program.title(
                                row.getObject("number", Integer.class), row.getString("mark"), row.getString("title")),
                        row.getString("division") + " " + row.getString("section"),
                        row.getBoolean("own"),
                        status,
                        since,
                        day(row, "due"),
                        status.isOpenForEntry() ? row.getInt("blank") : 0,
                        row.getInt("unanswered"),
                        row.getInt("round") > 0,
                        row.getObject("part_done", LocalDate.class)),
                row.getLong("section_id"),
                row.getLong("department_id"),
                row.getLong("lead_department_id"),
                new PostId(row.getLong("reviewer_post_id")),
                new PostId(row.getLong("approver_post_id")),
                Writers.of(row));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
