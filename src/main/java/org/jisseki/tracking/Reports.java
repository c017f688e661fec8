package org.jisseki.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.authority.Reach;
import org.jisseki.authority.Relation;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.organisation.Post;
import org.jisseki.publication.ReportStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the reports of measures are. A report is seen by whom the authority table lets see all units of its measure: anywhere, or
 * in the measure's lead department; of the posts of a division only those of the division that leads the measure.
 */
@Component
public class Reports {

    /**
     * A measure's report.
     *
     * @param id         of the report
     * @param lead       the lead department
     * @param evaluation the measure's evaluation; NULL where none is asked for
     * @param undecided  units that are neither decided nor named missing, of a report that waits for them; else 0
     */
    public record Line(
            long id,
            String code,
            String name,
            String lead,
            ReportStatus status,
            LocalDate since,
            @Nullable SubmissionId evaluation,
            int undecided) {}

    // by measure_report_once and submission_evaluation; what is undecided by submission_of_measure, of what waits alone
    private static final String LIST = """
            SELECT r.id, r.status, r.status_since, m.code, m.name, de.name AS lead, e.id AS evaluation,
                   CASE r.status WHEN 'COLLECTING' THEN
                     (SELECT COUNT(*) FROM submission s
                       WHERE s.measure_id = r.measure_id AND s.cycle_id = r.cycle_id AND s.round = 0
                         AND s.status NOT IN ('APPROVED', 'RELEASED', 'CANCELLED')
                         AND NOT EXISTS (SELECT 1 FROM missing_unit u WHERE u.submission_id = s.id))
                   ELSE 0 END AS undecided
              %s JOIN department de ON de.id = m.lead_department_id
              LEFT JOIN submission e ON e.cycle_id = r.cycle_id AND e.evaluation_of = r.measure_id AND e.round = 0
             WHERE %s
             ORDER BY r.status = 'RELEASED', m.sequence, m.id
             LIMIT :most""";

    private static final String COUNTS = "SELECT r.status, COUNT(*) %s WHERE %s GROUP BY r.status";

    private static final String FROM = """
            FROM measure_report r JOIN measure m ON m.id = r.measure_id
              LEFT JOIN section se ON se.id = m.lead_section_id""";

    private static final long NONE = -1;

    private final JdbcClient jdbc;
    private final Authority authority;

    Reports(JdbcClient jdbc, Authority authority) {
        this.jdbc = jdbc;
        this.authority = authority;
    }

    /** Those of a cycle that the person sees: what is not published first, in the order of the plan. */
    public List<Line> of(PersonId by, CycleId cycle, int most) {
        Map<String, Object> params = params(by, cycle);
        params.put("most", most);
        return jdbc.sql(LIST.formatted(FROM, condition(by)))
                .params(params)
                .query(Reports::line)
                .list();
    }

    /** How many of these are in which state. */
    public Map<ReportStatus, Integer> counts(PersonId by, CycleId cycle) {
        Map<ReportStatus, Integer> counts = new EnumMap<>(ReportStatus.class);
        jdbc.sql(COUNTS.formatted(FROM, condition(by)))
                .params(params(by, cycle))
                .query(row -> {
                    counts.put(ReportStatus.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** Whether the person reads reports in the central check. */
    public boolean checks(PersonId person) {
        return authority.may(person, Action.CENTRAL_CHECK);
    }

    private String condition(PersonId by) {
        String own = """
                (m.lead_department_id IN (:departments)
                  OR m.lead_department_id IN (:ofDivisions) AND se.division_id IN (:divisions))""";
        boolean all = reach(by).stream().anyMatch(reach -> reach.relation() == Relation.ANYONE);
        return "r.cycle_id = :cycle AND r.status <> 'CANCELLED' AND " + (all ? "TRUE" : own);
    }

    private Map<String, Object> params(PersonId by, CycleId cycle) {
        List<Long> departments = new ArrayList<>(List.of(NONE)); // IN () is no SQL
        List<Long> divisions = new ArrayList<>(List.of(NONE));
        List<Long> ofDivisions = new ArrayList<>(List.of(NONE));
        for (Post post : reach(by).stream()
                .filter(reach -> reach.relation() == Relation.LEAD_DEPARTMENT)
                .flatMap(reach -> reach.posts().stream())
                .toList()) {
            if (post.divisionId() == null) {
                departments.add(post.departmentId());
            } else {
                divisions.add(post.divisionId());
                ofDivisions.add(post.departmentId());
            }
        }
        Map<String, Object> params = new HashMap<>();
        params.put("cycle", cycle.value());
        params.put("departments", departments);
        params.put("divisions", divisions);
        params.put("ofDivisions", ofDivisions);
        return params;
    }

    private List<Reach> reach(PersonId by) {
        return authority.reach(authority.postsOf(by), Action.SEE);
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        Long evaluation = row.getObject("evaluation", Long.class);
        return new Line(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("lead"),
                ReportStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(row.getObject("status_since", LocalDate.class)),
                evaluation == null ? null : new SubmissionId(evaluation),
                row.getInt("undecided"));
    }
}
