package org.jisseki.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of corrections' releases. Every change is guarded by the version that was read. */
@Repository
class CorrectionReleaseRows {

    private final JdbcClient jdbc;

    CorrectionReleaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where the correction has one already */
    void add(SubmissionId correction, LocalDateTime at, ReleaseStatus status, PersonId by, PostId as) {
        jdbc.sql("""
                        INSERT INTO correction_release (submission_id, due_at, status, active, version, set_by, set_as)
                        VALUES (?, ?, ?, 1, 0, ?, ?)""")
                .params(correction.value(), at, status.name(), by.value(), as.value())
                .update();
    }

    /** The one that is set or under way; empty while a correction waits without a time. */
    Optional<CorrectionRelease> active(SubmissionId correction) {
        return jdbc.sql("SELECT * FROM correction_release WHERE submission_id = ? AND active = 1")
                .param(correction.value())
                .query(CorrectionReleaseRows::release)
                .optional();
    }

    /** Those of the corrections under way; by the indexes correction_under_way and correction_release_active. */
    Map<SubmissionId, CorrectionRelease> active() {
        return jdbc.sql("""
                        SELECT r.* FROM correction c
                          JOIN correction_release r ON r.submission_id = c.submission_id AND r.active = 1
                         WHERE c.active = 1""").query(CorrectionReleaseRows::release).list().stream()
                .collect(Collectors.toMap(CorrectionRelease::correction, Function.identity()));
    }

    /** Approved corrections that nobody has released, with a time or without. */
    int countWaiting() {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM correction c JOIN submission s ON s.id = c.submission_id
                          LEFT JOIN correction_release r ON r.submission_id = c.submission_id AND r.active = 1
                         WHERE c.active = 1 AND s.status = 'APPROVED' AND (r.id IS NULL OR r.status = 'SCHEDULED')""").query(Integer.class).single();
    }

    /** Those whose time has come, the earliest first; by the index correction_release_due. */
    List<CorrectionRelease> due(LocalDateTime now) {
        return jdbc.sql(
                        "SELECT * FROM correction_release WHERE status = 'SCHEDULED' AND due_at <= ? ORDER BY due_at, id")
                .param(now)
                .query(CorrectionReleaseRows::release)
                .list();
    }

    /** Moves the row on, if nobody did since it was read. */
    boolean move(CorrectionRelease read, ReleaseStatus to) {
        boolean active = to == ReleaseStatus.SCHEDULED || to == ReleaseStatus.MAKING;
        return jdbc.sql("""
                        UPDATE correction_release SET status = ?, active = ?, version = version + 1
                         WHERE id = ? AND version = ? AND status = ?""")
                        .param(to.name())
                        .param(active ? Integer.valueOf(1) : null)
                        .param(read.id())
                        .param(read.version())
                        .param(read.status().name())
                        .update()
                == 1;
    }

    private static CorrectionRelease release(ResultSet row, int n) throws SQLException {
        return new CorrectionRelease(
                row.getLong("id"),
                new SubmissionId(row.getLong("submission_id")),
                Objects.requireNonNull(row.getObject("due_at", LocalDateTime.class)),
                ReleaseStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                new PersonId(row.getLong("set_by")),
                new PostId(row.getLong("set_as")));
    }
}
