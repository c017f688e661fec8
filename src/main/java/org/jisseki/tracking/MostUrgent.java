package org.jisseki.tracking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.cycle.AtWork;
import org.jisseki.submission.Due;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cycle of what is most urgent for a person: what waits for them; else, of what they look after, what is past its day or due
 * first; else, for who reads alone, the one that is at work. What a released report has left, as a unit to be completed, hides no
 * cycle that is at work.
 */
@Component
class MostUrgent implements AtWork {

    // a report that waits for the check, the draft or the release has waited since it came there, for who may do that
    private static final String FIRST_DUE = """
            SELECT s.cycle_id, MIN(IF(:checks AND r.status <> 'COLLECTING', r.status_since, %s)) AS first_due
              FROM measure_report r JOIN cycle c ON c.id = r.cycle_id AND c.active = 1
              JOIN submission s ON s.cycle_id = r.cycle_id AND s.measure_id = r.measure_id AND s.round = 0
             WHERE r.status NOT IN ('RELEASED', 'CANCELLED') AND s.status NOT IN ('RELEASED', 'CANCELLED') AND %s
             GROUP BY s.cycle_id ORDER BY first_due, s.cycle_id DESC LIMIT 1""";

    private final MyTurn turn;
    private final JdbcClient jdbc;
    private final Authority authority;

    MostUrgent(MyTurn turn, JdbcClient jdbc, Authority authority) {
        this.turn = turn;
        this.jdbc = jdbc;
        this.authority = authority;
    }

    @Override
    public Optional<CycleId> mostUrgent(PersonId person) {
        return turn.of(person).stream()
                .findFirst()
                .map(waiting -> waiting.unit().cycle())
                .or(() -> lookedAfter(person))
                .or(this::atWork);
    }

    private Optional<CycleId> lookedAfter(PersonId person) {
        return authority.may(person, Action.SEE_TRACKING)
                ? first(
                        Scope.of(authority.reach(authority.postsOf(person), Action.SEE)),
                        authority.may(person, Action.CENTRAL_CHECK))
                : Optional.empty();
    }

    // no more than which year it is: nothing of its units is told
    private Optional<CycleId> atWork() {
        return first(new Scope("TRUE", Map.of()), true);
    }

    private Optional<CycleId> first(Scope scope, boolean checks) {
        Map<String, Object> params = new HashMap<>(scope.params());
        params.put("checks", checks);
        return jdbc.sql(FIRST_DUE.formatted(Due.SQL, scope.condition()))
                .params(params)
                .query((row, n) -> new CycleId(row.getLong(1)))
                .optional();
    }
}
