package org.jisseki.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of units named missing. What was approved meanwhile is missing no more, whatever its row says. */
@Repository
class MissingUnitRows {

    private static final String IN_FORCE = """
            SELECT m.* FROM submission s JOIN missing_unit m ON m.submission_id = s.id
             WHERE s.status NOT IN ('APPROVED', 'RELEASED', 'CANCELLED') AND s.cycle_id = ?
            """;

    private final JdbcClient jdbc;

    MissingUnitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MissingUnit> of(CycleId cycle) {
        return jdbc.sql(IN_FORCE + " ORDER BY s.id")
                .param(cycle.value())
                .query(MissingUnitRows::missing)
                .list();
    }

    /** By the index submission_of_measure. */
    List<MissingUnit> of(CycleId cycle, MeasureId measure) {
        return jdbc.sql(IN_FORCE + " AND s.measure_id = ? ORDER BY s.id")
                .params(cycle.value(), measure.value())
                .query(MissingUnitRows::missing)
                .list();
    }

    /** @return whether it was not named before */
    boolean add(MissingUnit missing) {
        return jdbc.sql("""
                        INSERT IGNORE INTO missing_unit (submission_id, reason, named_by, named_on, for_public)
                        VALUES (?, ?, ?, ?, ?)""")
                        .params(
                                missing.submission().value(),
                                missing.reason(),
                                missing.by().value(),
                                missing.on(),
                                missing.forPublic())
                        .update()
                == 1;
    }

    /** @return whether it was named */
    boolean remove(SubmissionId submission) {
        return jdbc.sql("DELETE FROM missing_unit WHERE submission_id = ?")
                        .param(submission.value())
                        .update()
                == 1;
    }

    private static MissingUnit missing(ResultSet row, int n) throws SQLException {
        return new MissingUnit(
                new SubmissionId(row.getLong("submission_id")),
                row.getString("reason"),
                new PersonId(row.getLong("named_by")),
                Objects.requireNonNull(row.getObject("named_on", LocalDate.class)),
                row.getBoolean("for_public"));
    }
}
