package org.jisseki.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of releases. Every change is guarded by the version that was read. */
@Repository
class ReleaseRows {

    private final JdbcClient jdbc;

    ReleaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where the cycle has one under way */
    Release schedule(CycleId cycle, LocalDateTime at, PersonId by, PostId as) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO cycle_release (cycle_id, due_at, status, active, version, set_by, set_as)
                        VALUES (?, ?, 'SCHEDULED', 1, 0, ?, ?)""").params(cycle.value(), at, by.value(), as.value()).update(key);
        return find(Objects.requireNonNull(key.getKey()).longValue()).orElseThrow();
    }

    Optional<Release> find(long id) {
        return jdbc.sql("SELECT * FROM cycle_release WHERE id = ?")
                .param(id)
                .query(ReleaseRows::release)
                .optional();
    }

    /** The one that is set or under way. */
    Optional<Release> active(CycleId cycle) {
        return jdbc.sql("SELECT * FROM cycle_release WHERE cycle_id = ? AND active = 1")
                .param(cycle.value())
                .query(ReleaseRows::release)
                .optional();
    }

    /** Those whose time has come, the earliest first; by the index cycle_release_due. */
    List<Release> due(LocalDateTime now) {
        return jdbc.sql("SELECT * FROM cycle_release WHERE status = 'SCHEDULED' AND due_at <= ? ORDER BY due_at, id")
                .param(now)
                .query(ReleaseRows::release)
                .list();
    }

    /** Those that are public, the first first. */
    List<Release> done(CycleId cycle) {
        return jdbc.sql("SELECT * FROM cycle_release WHERE cycle_id = ? AND status = 'PUBLIC' ORDER BY id")
                .param(cycle.value())
                .query(ReleaseRows::release)
                .list();
    }

    /** Moves the row on, if nobody did since it was read. @param releasedAt its moment, where it has come */
    boolean move(Release read, ReleaseStatus to, @Nullable String releasedAt) {
        boolean active = to == ReleaseStatus.SCHEDULED || to == ReleaseStatus.MAKING;
        return jdbc.sql("""
                        UPDATE cycle_release SET status = ?, active = ?, released_at = ?, version = version + 1
                         WHERE id = ? AND version = ? AND status = ?""")
                        .param(to.name())
                        .param(active ? Integer.valueOf(1) : null)
                        .param(releasedAt)
                        .param(read.id())
                        .param(read.version())
                        .param(read.status().name())
                        .update()
                == 1;
    }

    /** Holds the row until the transaction ends: of two last editions the second counts the first. */
    Release hold(long id) {
        return jdbc.sql("SELECT * FROM cycle_release WHERE id = ? FOR UPDATE")
                .param(id)
                .query(ReleaseRows::release)
                .single();
    }

    /** From here on anyone can read the release's editions. */
    void done(long id, String at) {
        jdbc.sql("INSERT INTO jisseki_record.release_done (release_id, at) VALUES (?, ?)")
                .params(id, at)
                .update();
    }

    private static Release release(ResultSet row, int n) throws SQLException {
        return new Release(
                row.getLong("id"),
                new CycleId(row.getLong("cycle_id")),
                Objects.requireNonNull(row.getObject("due_at", LocalDateTime.class)),
                ReleaseStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                new PersonId(row.getLong("set_by")),
                new PostId(row.getLong("set_as")),
                row.getString("released_at"));
    }
}
