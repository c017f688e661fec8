package org.jisseki.publication;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.SubmissionId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a freeze and what a release fixed of each unit: added, never changed. */
@Repository
class FixedUnitRows {

    private static final int BATCH = 500;
    private static final String VALUES =
            " (%s, submission_id, measure_id, revision_no, revision_hash, reason, for_public) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String FREEZE = "INSERT INTO jisseki_record.frozen_unit" + VALUES.formatted("cycle_id");
    private static final String RELEASE = "INSERT INTO jisseki_record.release_unit" + VALUES.formatted("release_id");

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    FixedUnitRows(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    void freeze(CycleId cycle, List<FixedUnit> units) {
        template.batchUpdate(FREEZE, units, BATCH, (statement, unit) -> set(statement, cycle.value(), unit));
    }

    void release(long release, List<FixedUnit> units) {
        template.batchUpdate(RELEASE, units, BATCH, (statement, unit) -> set(statement, release, unit));
    }

    /** What a cycle's assembly draft holds, by the submissions' ids; empty before it. */
    List<FixedUnit> frozen(CycleId cycle) {
        return jdbc.sql("SELECT * FROM jisseki_record.frozen_unit WHERE cycle_id = ? ORDER BY submission_id")
                .param(cycle.value())
                .query(FixedUnitRows::unit)
                .list();
    }

    /** What goes into a release's edition of a measure, by the submissions' ids. */
    List<FixedUnit> released(long release, MeasureId measure) {
        return jdbc.sql("""
                        SELECT * FROM jisseki_record.release_unit WHERE release_id = ? AND measure_id = ?
                         ORDER BY submission_id""")
                .params(release, measure.value())
                .query(FixedUnitRows::unit)
                .list();
    }

    /** How many measures a release makes an edition of. */
    int measures(long release) {
        return jdbc.sql("SELECT COUNT(DISTINCT measure_id) FROM jisseki_record.release_unit WHERE release_id = ?")
                .param(release)
                .query(Integer.class)
                .single();
    }

    private static void set(PreparedStatement statement, long of, FixedUnit unit) throws SQLException {
        statement.setLong(1, of);
        statement.setLong(2, unit.submission().value());
        statement.setLong(3, unit.measure().value());
        statement.setObject(4, unit.revisionNo(), Types.INTEGER);
        statement.setString(5, unit.revisionHash());
        statement.setString(6, unit.reason());
        statement.setBoolean(7, unit.forPublic());
    }

    private static FixedUnit unit(ResultSet row, int n) throws SQLException {
        return new FixedUnit(
                new SubmissionId(row.getLong("submission_id")),
                new MeasureId(row.getLong("measure_id")),
                row.getObject("revision_no", Integer.class),
                row.getString("revision_hash"),
                row.getString("reason"),
                row.getBoolean("for_public"));
    }
}
