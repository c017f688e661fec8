package org.jisseki.cycle;

import org.jisseki.common.PlanId;
import org.jisseki.plan.PlanUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the plan room which plans are in use: those that a cycle was opened of. */
@Component
class OpenedPlans implements PlanUse {

    private final JdbcClient jdbc;

    OpenedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean everOpened(PlanId plan) {
        return jdbc.sql("SELECT COUNT(*) FROM cycle WHERE plan_id = ?")
                        .param(plan.value())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
