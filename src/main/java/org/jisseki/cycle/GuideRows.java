package org.jisseki.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.CycleId;
import org.jisseki.common.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of guides: one a kind of field, with what it says now; beside the record what it said since which act. */
@Repository
class GuideRows {

    private final JdbcClient jdbc;

    GuideRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is said from an act on. @param changedOn the day of a change after the opening; NULL for the opening */
    void say(Cycle cycle, List<Guide.Line> lines, @Nullable LocalDate changedOn) {
        for (Guide.Line line : lines) {
            jdbc.sql("""
                            INSERT INTO cycle_guide (cycle_id, field_kind, instruction, example, asked, changed_on)
                            VALUES (?, ?, ?, ?, ?, ?)
                            ON DUPLICATE KEY UPDATE instruction = VALUES(instruction), example = VALUES(example),
                                changed_on = VALUES(changed_on)""")
                    .param(cycle.id().value())
                    .param(line.kind().name())
                    .param(line.instruction())
                    .param(line.example())
                    .param(line.asked())
                    .param(changedOn)
                    .update();
            jdbc.sql("""
                            INSERT INTO jisseki_record.guide_text (cycle_id, record_seq, field_kind, instruction, example)
                            VALUES (?, ?, ?, ?, ?)""")
                    .param(cycle.id().value())
                    .param(cycle.head().seq())
                    .param(line.kind().name())
                    .param(line.instruction())
                    .param(line.example())
                    .update();
        }
    }

    Guide of(CycleId cycle) {
        return new Guide(jdbc.sql(
                        "SELECT field_kind, instruction, example, asked, changed_on FROM cycle_guide WHERE cycle_id = ?")
                .param(cycle.value())
                .query((row, n) -> new Guide.Line(
                        FieldKind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getObject(5, LocalDate.class)))
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
