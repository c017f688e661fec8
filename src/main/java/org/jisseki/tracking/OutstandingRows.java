package org.jisseki.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.submission.Due;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The queries of the tracking, each over one cycle. Counts are grouped by what a shape shows; a list first finds the numbers of
 * the rows that it shows, by narrow rows, and only then their names.
 */
@Repository
class OutstandingRows {

    /** How many submissions of a section are in a state, and past their day or not. */
    record Count(
            long departmentId,
            String department,
            long sectionId,
            String section,
            String division,
            Status status,
            boolean overdue,
            int extended,
            int count) {}

    private static final String OVERDUE =
            "s.status IN ('NOT_STARTED', 'DRAFT', 'RETURNED', 'IN_REVIEW', 'AWAITING_APPROVAL')" + " AND " + Due.SQL
                    + " < :begun";

    // of corrections those that somebody still holds; they are no more of the year's units
    private static final String UNDER_WAY = "(s.round = 0 OR s.status <> 'RELEASED')";

    private static final String OF_CYCLE = """
             FROM submission s JOIN cycle c ON c.id = s.cycle_id AND c.active = 1
            """;
    private static final String COUNTS = """
            SELECT g.*, de.name AS department, se.name AS section, di.name AS division
              FROM (SELECT s.department_id, s.division_id, s.section_id, s.status, %s AS overdue,
                           SUM(%s) AS extended, COUNT(*) AS count
                    %s WHERE s.cycle_id = :cycle AND s.round = 0 AND s.status IN (:every) AND %s
                     GROUP BY s.department_id, s.division_id, s.section_id, s.status, overdue) g
              JOIN section se ON se.id = g.section_id JOIN division di ON di.id = g.division_id
              JOIN department de ON de.id = g.department_id
             ORDER BY de.sequence, de.id, di.sequence, di.id, se.sequence, se.id""";
    private static final String CHOSEN = """
            (SELECT s.* FROM (SELECT s.id, %s AS due %s %s ORDER BY due, s.status_since, s.id
                               LIMIT :limit OFFSET :offset) k JOIN submission s ON s.id = k.id) s
            """;
    // what was begun earlier may be committed later: the newest number alone would miss it
    private static final String PULSE = """
            SELECT CONCAT(n.newest, ' ', (SELECT COUNT(*) FROM jisseki_record.record r WHERE r.id > n.newest - 200))
              FROM (SELECT COALESCE(MAX(id), 0) AS newest FROM jisseki_record.record) n""";

    private final JdbcClient jdbc;
    private final TrackedRows tracked;
    private final RowWords rowWords;
    private final WorkingDays workingDays;
    private final Clock clock;

    OutstandingRows(JdbcClient jdbc, TrackedRows tracked, RowWords rowWords, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.tracked = tracked;
        this.rowWords = rowWords;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** In the organisation's order. */
    List<Count> counts(Scope scope, CycleId cycle) {
        return jdbc.sql(COUNTS.formatted(OVERDUE, Due.EXTENDED_SQL, OF_CYCLE, scope.condition()))
                .params(scope.params())
                .param("cycle", cycle.value())
                .param("every", names(Filter.EVERY))
                .param("begun", workingDays.upTo(LocalDate.now(clock)))
                .query(OutstandingRows::count)
                .list();
    }

    int count(Scope scope, CycleId cycle, Filter filter) {
        return jdbc.sql("SELECT COUNT(*) " + OF_CYCLE + where(scope, cycle, filter))
                .params(params(scope, cycle, filter))
                .query(Integer.class)
                .single();
    }

    /** The most urgent first. */
    List<TrackedUnit> list(PersonId asker, Scope scope, CycleId cycle, Filter filter, int offset, int limit) {
        Map<String, Object> params = params(scope, cycle, filter);
        params.put("offset", offset);
        params.put("limit", limit);
        return tracked.list(
                asker,
                CHOSEN.formatted(Due.SQL, OF_CYCLE, where(scope, cycle, filter)),
                " ORDER BY due, s.status_since, s.id",
                params);
    }

    String pulse() {
        return jdbc.sql(PULSE).query(String.class).single();
    }

    private String where(Scope scope, CycleId cycle, Filter filter) {
        StringBuilder where = new StringBuilder(
                        " WHERE s.cycle_id = :cycle AND s.status IN (:states) AND " + UNDER_WAY + " AND ")
                .append(scope.condition());
        if (filter.departmentId() != null) {
            where.append(" AND s.department_id = :department");
        }
        if (filter.sectionId() != null) {
            where.append(" AND s.section_id = :section");
        }
        if (filter.kind() != null) {
            where.append(" AND s.unit_kind = :kind");
        }
        if (filter.when() != Filter.When.ANY) {
            where.append(" AND s.status IN (:left) AND ").append(Due.SQL).append(" <= :latest");
        }
        if (filter.holder() != null) {
            where.append(" AND ").append(filter.holder().person() == null ? HeldByRows.NOBODY : HeldByRows.PERSON);
        }
        if (!filter.text().isBlank()) {
            where.append(" AND ").append(rowWords.condition(cycle, filter.text()));
        }
        return where.toString();
    }

    private Map<String, Object> params(Scope scope, CycleId cycle, Filter filter) {
        Map<String, Object> params = new HashMap<>(scope.params());
        params.put("cycle", cycle.value());
        params.put("states", names(filter.states()));
        if (filter.departmentId() != null) {
            params.put("department", filter.departmentId());
        }
        if (filter.sectionId() != null) {
            params.put("section", filter.sectionId());
        }
        if (filter.kind() != null) {
            params.put("kind", filter.kind().name());
        }
        if (filter.when() != Filter.When.ANY) {
            LocalDate today = LocalDate.now(clock);
            params.put("left", names(Filter.LEFT));
            params.put(
                    "latest",
                    filter.when() == Filter.When.OVERDUE
                            ? workingDays.upTo(today).minusDays(1)
                            : workingDays.plus(today, Filter.SOON_DAYS));
        }
        HeldBy holder = filter.holder();
        if (holder != null) {
            params.put("today", LocalDate.now(clock));
            if (holder.person() != null) {
                params.put("holder", holder.person().value());
            }
        }
        return params;
    }

    private static List<String> names(java.util.Set<Status> states) {
        return states.stream().map(Status::name).sorted().toList();
    }

    private static Count count(ResultSet row, int n) throws SQLException {
        return new Count(
                row.getLong("department_id"),
                row.getString("department"),
                row.getLong("section_id"),
                row.getString("section"),
                row.getString("division"),
                Status.valueOf(row.getString("status")),
                row.getBoolean("overdue"),
                row.getInt("extended"),
                row.getInt("count"));
    }
}
