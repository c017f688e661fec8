package org.jisseki.cycle;

import java.util.Optional;
import org.jisseki.common.CycleId;
import org.jisseki.common.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of guides: written at the opening, never changed. */
@Repository
class GuideRows {

    private final JdbcClient jdbc;

    GuideRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CycleId cycle, Guide guide) {
        for (Guide.Line line : guide.lines()) {
            if (!line.isEmpty()) {
                jdbc.sql("""
                                INSERT INTO cycle_guide (cycle_id, field_kind, instruction, example, asked)
                                VALUES (?, ?, ?, ?, ?)""")
                        .param(cycle.value())
                        .param(line.kind().name())
                        .param(line.instruction())
                        .param(line.example())
                        .param(line.asked())
                        .update();
            }
        }
    }

    Guide of(CycleId cycle) {
        return new Guide(jdbc.sql("SELECT field_kind, instruction, example, asked FROM cycle_guide WHERE cycle_id = ?")
                .param(cycle.value())
                .query((row, n) -> new Guide.Line(
                        FieldKind.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list());
    }

    /** The guide opened last: of this plan, else of the plan before; empty before the first. */
    Optional<Guide> newest(PlanId plan) {
        return jdbc.sql("""
                        SELECT c.id FROM cycle c JOIN cycle_guide g ON g.cycle_id = c.id
                         ORDER BY c.plan_id = ? DESC, c.id DESC LIMIT 1""")
                .param(plan.value())
                .query((row, n) -> new CycleId(row.getLong(1)))
                .optional()
                .map(this::of);
    }
}
