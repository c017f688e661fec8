package org.jisseki.submission;

import org.jisseki.common.FiscalYear;
import org.jisseki.cycle.Cycle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the same unit handed in for the year before, once it was approved and released. */
@Component
class LastRelease {

    /**
     * Last year's revision.
     *
     * @param content NULL where it is not released, or the portal did not ask for that year
     * @param settled whether that can no longer change but by a correction
     */
    record Found(@Nullable UnitContent content, boolean settled) {}

    private final JdbcClient jdbc;
    private final Contents contents;

    LastRelease(JdbcClient jdbc, Contents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    /** @param firstYear of the plan, which has no year before */
    Found of(Submission submission, Cycle cycle, FiscalYear firstYear) {
        if (cycle.year().compareTo(firstYear) <= 0) {
            return new Found(null, true);
        }
        return jdbc.sql("""
                        SELECT r.content FROM cycle c JOIN submission s ON s.cycle_id = c.id
                          JOIN jisseki_record.revision r ON r.submission_id = s.id AND r.no = s.revision_no
                         WHERE c.plan_id = ? AND c.fiscal_year = ? AND c.active = 1 AND s.status = 'RELEASED' AND s.""" + submission.kind().column() + " = ? ORDER BY s.round DESC LIMIT 1")
                .params(cycle.plan().value(), cycle.year().plus(-1).year(), submission.unitId())
                .query(String.class)
                .optional()
                .map(content -> new Found(contents.read(content), true))
                .orElse(new Found(null, false));
    }
}
