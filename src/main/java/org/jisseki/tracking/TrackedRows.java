package org.jisseki.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.plan.Circled;
import org.jisseki.submission.Due;
import org.jisseki.submission.UnitKind;
import org.jisseki.submission.Writers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads submissions with their names. Each list names the rows it wants by an index of the submission table. */
@Repository
class TrackedRows {

    private static final String COLUMNS = """
            SELECT s.id, s.version, s.cycle_id, c.fiscal_year, s.unit_kind, s.round, %s AS due, %s AS extended,
                   p.number, p.mark, COALESCE(p.name, i.name, m.name) AS title, m.code AS measure, b.code AS basic_program,
                   s.section_id, se.name AS section, di.name AS division, s.department_id, de.name AS department,
                   s.lead_department_id, s.reviewer_post_id, s.approver_post_id, s.status, s.status_since,
                   (SELECT COUNT(*) FROM finding f WHERE f.submission_id = s.id AND f.status = 'OPEN') AS open_findings,
                   EXISTS (SELECT 1 FROM contributor k
                            WHERE k.submission_id = s.id AND k.person_id = :asker) AS contributed,
                   %s
            """.formatted(Due.SQL, Due.EXTENDED_SQL, Writers.COLUMN);
    private static final String NAMES = """
              JOIN cycle c ON c.id = s.cycle_id AND c.active = 1
              JOIN measure m ON m.id = s.measure_id
              LEFT JOIN program p ON p.id = s.program_id LEFT JOIN basic_program b ON b.id = p.basic_program_id
              LEFT JOIN indicator i ON i.id = s.indicator_id
              JOIN section se ON se.id = s.section_id JOIN division di ON di.id = s.division_id
              JOIN department de ON de.id = s.department_id
            """;

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final Clock clock;

    TrackedRows(JdbcClient jdbc, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Submissions of standing cycles.
     *
     * @param chosen what follows FROM: a table or subquery named s with the columns of submission
     * @param rest   WHERE, ORDER BY, LIMIT
     */
    List<TrackedUnit> list(PersonId asker, String chosen, String rest, Map<String, ?> params) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(COLUMNS + " FROM " + chosen + NAMES + rest)
                .params(params)
                .param("asker", asker.value())
                .query((row, n) -> unit(row, today))
                .list();
    }

    private TrackedUnit unit(ResultSet row, LocalDate today) throws SQLException {
        Status status = Status.valueOf(row.getString("status"));
        LocalDate since = day(row, "status_since");
        LocalDate due = day(row, "due");
        return new TrackedUnit(
                new SubmissionId(row.getLong("id")),
                row.getInt("version"),
                new CycleId(row.getLong("cycle_id")),
                new FiscalYear(row.getInt("fiscal_year")),
                UnitKind.valueOf(row.getString("unit_kind")),
                title(row.getObject("number", Integer.class), row.getString("mark"), row.getString("title")),
                row.getString("measure"),
                row.getString("basic_program"),
                row.getLong("section_id"),
                row.getString("section"),
                row.getString("division"),
                row.getLong("department_id"),
                row.getString("department"),
                row.getLong("lead_department_id"),
                new PostId(row.getLong("reviewer_post_id")),
                new PostId(row.getLong("approver_post_id")),
                status,
                since,
                due,
                row.getBoolean("extended"),
                workingDays.between(today, due),
                row.getInt("open_findings"),
                row.getBoolean("contributed"),
                Writers.of(row),
                row.getInt("round") > 0);
    }

    // A no-break space keeps the number with the name; a mark does so by itself.
    static String title(@Nullable Integer number, @Nullable String mark, String name) {
        String before = (number == null ? "" : Circled.number(number)) + (mark == null ? "" : mark);
        return before.isEmpty() || mark != null ? before + name : before + '\u00a0' + name;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
