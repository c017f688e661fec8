package org.jisseki.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.submission.Due;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How much of each past cycle was in time, by department: handed in first, and decided first, by the unit's own last day where a
 * coordinator had extended it. What never was counts as late; what was stopped is not asked for; a department without units has no
 * rate, which is not 0 %.
 */
@Component
public class OnTime {

    /**
     * One department in one cycle.
     *
     * @param department the department's name; NULL for all that the asker sees
     * @param total      the units it had
     * @param extended   those of them that had a day extended
     */
    public record Rate(
            long cycle,
            FiscalYear year,
            @Nullable String department,
            int total,
            int handedIn,
            int decided,
            int extended) {

        Rate plus(Rate other) {
            return new Rate(
                    cycle,
                    year,
                    null,
                    total + other.total,
                    handedIn + other.handedIn,
                    decided + other.decided,
                    extended + other.extended);
        }
    }

    /** Cycles that are looked back at, of those in which the asker sees anything. */
    private static final int CYCLES = 4;

    private static final String RATES = """
            SELECT c.id, c.fiscal_year, de.name AS department, COUNT(*) AS total,
                   SUM(SUBSTR(r.handed_in_at, 1, 10) <= %2$s) AS handed_in,
                   SUM((SELECT MIN(SUBSTR(d.at, 1, 10)) FROM jisseki_record.decision d
                         WHERE d.submission_id = s.id AND d.decision = 'APPROVE')
                       <= %3$s) AS decided,
                   SUM(COALESCE(s.entry_due, s.review_due, s.approval_due) IS NOT NULL) AS extended
              FROM (SELECT * FROM cycle y WHERE y.active = 1 AND GREATEST(y.approval_due, COALESCE(y.evaluation_approval_due, y.approval_due)) < :today
                        AND EXISTS (SELECT 1 FROM submission s
                                     WHERE s.cycle_id = y.id AND s.round = 0 AND s.status IN (:every) AND %1$s)
                     ORDER BY y.fiscal_year DESC, y.id DESC LIMIT :cycles) c
              JOIN submission s ON s.cycle_id = c.id AND s.round = 0 AND s.status IN (:every)
              JOIN department de ON de.id = s.department_id
              LEFT JOIN jisseki_record.revision r ON r.submission_id = s.id AND r.no = 1
             WHERE %1$s
             GROUP BY c.id, c.fiscal_year, de.id, de.name, de.sequence
             ORDER BY c.fiscal_year DESC, c.id DESC, de.sequence, de.id""";

    private final JdbcClient jdbc;
    private final Authority authority;
    private final Clock clock;

    OnTime(JdbcClient jdbc, Authority authority, Clock clock) {
        this.jdbc = jdbc;
        this.authority = authority;
        this.clock = clock;
    }

    /** The newest cycle first; of each first all together, then the departments in the organisation's order. */
    public List<Rate> rates(PersonId by) {
        authority.require(by, Action.SEE_TRACKING);
        Scope scope = Scope.of(authority.reach(authority.postsOf(by), Action.SEE));
        List<Rate> rates = jdbc.sql(RATES.formatted(scope.condition(), Due.ENTRY, Due.APPROVAL))
                .params(scope.params())
                .param("today", LocalDate.now(clock))
                .param("cycles", CYCLES)
                .param("every", Filter.EVERY.stream().map(Enum::name).toList())
                .query(OnTime::rate)
                .list();
        Map<Long, List<Rate>> byCycle = new LinkedHashMap<>();
        rates.forEach(rate ->
                byCycle.computeIfAbsent(rate.cycle(), id -> new ArrayList<>()).add(rate));
        List<Rate> withTotals = new ArrayList<>();
        byCycle.values().forEach(cycle -> {
            Rate first = cycle.getFirst();
            withTotals.add(cycle.stream().reduce(new Rate(first.cycle(), first.year(), null, 0, 0, 0, 0), Rate::plus));
            withTotals.addAll(cycle);
        });
        return withTotals;
    }

    private static Rate rate(ResultSet row, int n) throws SQLException {
        return new Rate(
                row.getLong("id"),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("department"),
                row.getInt("total"),
                row.getInt("handed_in"),
                row.getInt("decided"),
                row.getInt("extended"));
    }
}
