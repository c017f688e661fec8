package org.jisseki.publication;

import java.util.List;
import org.jisseki.common.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Released revisions of which the plan does not know what they say of later years. */
@Repository
class UntakenRows {

    /** A revision in an edition. @param edition NULL where it is of before releases, so that several may hold it */
    record Untaken(
            SubmissionId submission,
            int revisionNo,
            String sha256,
            @Nullable Long edition) {}

    private final JdbcClient jdbc;

    UntakenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were opened. What has no edition yet is left to the job that makes it. */
    List<Untaken> all() {
        return jdbc.sql("""
                        SELECT s.id, s.revision_no, s.revision_hash,
                               MIN(CASE WHEN e.release_id IS NOT NULL OR e.correction_id IS NOT NULL THEN e.id END) AS edition
                          FROM submission s
                          JOIN jisseki_record.edition e ON e.cycle_id = s.cycle_id AND e.measure_id = s.measure_id
                           AND (e.correction_id = s.id
                             OR s.round = 0 AND e.correction_id IS NULL
                                AND (e.release_id IS NULL
                                  OR EXISTS (SELECT 1 FROM jisseki_record.release_unit u
                                              WHERE u.release_id = e.release_id AND u.submission_id = s.id
                                                AND u.revision_no IS NOT NULL)))
                         WHERE s.status = 'RELEASED'
                           AND NOT EXISTS (SELECT 1 FROM jisseki_record.approval a WHERE a.submission_id = s.id)
                         GROUP BY s.id, s.revision_no, s.revision_hash ORDER BY s.id""")
                .query((row, n) -> new Untaken(
                        new SubmissionId(row.getLong("id")),
                        row.getInt("revision_no"),
                        row.getString("revision_hash"),
                        row.getObject("edition", Long.class)))
                .list();
    }
}
