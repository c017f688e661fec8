package org.jisseki.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PlanId;
import org.jisseki.record.Head;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of cycles. */
@Repository
class CycleRows {

    private final JdbcClient jdbc;

    CycleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where the year is open already */
    CycleId insert(OpeningRequest request, LocalDate openedOn) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO cycle (plan_id, fiscal_year, entry_due, review_due, approval_due, release_on,
                            evaluation_entry_due, evaluation_review_due, evaluation_approval_due, opened_on, status, active, version, record_seq, record_hash)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0, ?)""")
                .param(request.plan().value())
                .param(request.year().year())
                .param(request.entryDue())
                .param(request.reviewDue())
                .param(request.approvalDue())
                .param(request.releaseOn())
                .param(request.evaluation().entryDue())
                .param(request.evaluation().reviewDue())
                .param(request.evaluation().approvalDue())
                .param(openedOn)
                .param(CycleStatus.OPEN.name())
                .param(Head.NONE.hash())
                .update(key);
        return new CycleId(Objects.requireNonNull(key.getKey()).longValue());
    }

    Optional<Cycle> find(CycleId id) {
        return jdbc.sql("SELECT * FROM cycle WHERE id = ?")
                .param(id.value())
                .query(CycleRows::cycle)
                .optional();
    }

    Optional<Cycle> standing(PlanId plan, FiscalYear year) {
        return jdbc.sql("SELECT * FROM cycle WHERE plan_id = ? AND fiscal_year = ? AND active = 1")
                .params(plan.value(), year.year())
                .query(CycleRows::cycle)
                .optional();
    }

    List<Cycle> all() {
        return jdbc.sql("SELECT * FROM cycle ORDER BY fiscal_year DESC, id DESC LIMIT 200")
                .query(CycleRows::cycle)
                .list();
    }

    /** Moves the row on, if nobody did since it was read. */
    boolean move(Cycle read, CycleStatus to, Head head) {
        return jdbc.sql("""
                        UPDATE cycle SET status = ?, active = ?, version = version + 1, record_seq = ?, record_hash = ?
                         WHERE id = ? AND version = ?""")
                        .param(to.name())
                        .param(to == CycleStatus.OPEN ? Integer.valueOf(1) : null)
                        .param(head.seq())
                        .param(head.hash())
                        .param(read.id().value())
                        .param(read.version())
                        .update()
                == 1;
    }

    private static Cycle cycle(ResultSet row, int n) throws SQLException {
        return new Cycle(
                new CycleId(row.getLong("id")),
                new PlanId(row.getLong("plan_id")),
                new FiscalYear(row.getInt("fiscal_year")),
                day(row, "entry_due"),
                day(row, "review_due"),
                day(row, "approval_due"),
                evaluation(row),
                day(row, "release_on"),
                day(row, "opened_on"),
                CycleStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                new Head(row.getInt("record_seq"), row.getString("record_hash")));
    }

    private static @Nullable EvaluationDays evaluation(ResultSet row) throws SQLException {
        return row.getObject("evaluation_entry_due") == null
                ? null
                : new EvaluationDays(
                        day(row, "evaluation_entry_due"),
                        day(row, "evaluation_review_due"),
                        day(row, "evaluation_approval_due"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
