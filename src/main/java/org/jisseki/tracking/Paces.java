package org.jisseki.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.PersonId;
import org.jisseki.cycle.Cycle;
import org.jisseki.organisation.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How fast a cycle's units are approved, as far as the asker sees them. */
@Component
public class Paces {

    // what is approved has the day of its approval as the day of its state
    private static final String APPROVED = """
            SELECT COUNT(*) FROM submission s
             WHERE s.cycle_id = :cycle AND s.status = 'APPROVED' AND s.round = 0
               AND s.status_since BETWEEN :from AND :to AND %s""";

    private final JdbcClient jdbc;
    private final Authority authority;
    private final WorkingDays workingDays;
    private final Clock clock;

    Paces(JdbcClient jdbc, Authority authority, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.authority = authority;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @param now the counts of the same cycle for the same person; empty where nothing is left to approve */
    public Optional<Pace> of(PersonId by, Cycle cycle, Overview now) {
        int left = now.at(Filter.LEFT).count();
        if (left == 0) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        int lookedBack = Math.min(
                Pace.LOOKED_BACK,
                Math.max(0, workingDays.between(cycle.openedOn().minusDays(1), today.minusDays(1))));
        return Optional.of(Pace.of(
                left,
                cycle.lastApproval(),
                today,
                lookedBack,
                lookedBack == 0 ? 0 : approved(by, cycle, workingDays.plus(today, -lookedBack), today.minusDays(1)),
                workingDays));
    }

    private int approved(PersonId by, Cycle cycle, LocalDate from, LocalDate to) {
        authority.require(by, Action.SEE_TRACKING);
        Scope scope = Scope.of(authority.reach(authority.postsOf(by), Action.SEE));
        return jdbc.sql(APPROVED.formatted(scope.condition()))
                .params(scope.params())
                .param("cycle", cycle.id().value())
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }
}
