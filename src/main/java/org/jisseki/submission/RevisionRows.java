package org.jisseki.submission;

import java.util.List;
import java.util.Optional;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Revisions: added, never changed. */
@Repository
class RevisionRows {

    private static final RowMapper<Revision> ROW = (row, n) -> new Revision(
            new SubmissionId(row.getLong("submission_id")),
            row.getInt("no"),
            row.getString("content"),
            row.getString("sha256"),
            new PersonId(row.getLong("handed_in_by")),
            row.getString("handed_in_at"));

    private final JdbcClient jdbc;

    RevisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Revision revision) {
        jdbc.sql("""
                        INSERT INTO jisseki_record.revision (submission_id, no, content, sha256, handed_in_by, handed_in_at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        revision.submission().value(),
                        revision.no(),
                        revision.content(),
                        revision.sha256(),
                        revision.by().value(),
                        revision.at())
                .update();
    }

    Optional<Revision> find(SubmissionId submission, int no) {
        return jdbc.sql("SELECT * FROM jisseki_record.revision WHERE submission_id = ? AND no = ?")
                .params(submission.value(), no)
                .query(ROW)
                .optional();
    }

    /** What was approved last of the same unit for another year; the newest edition of that year holds the same. */
    Optional<Revision> approved(Submission submission, FiscalYear year) {
        return jdbc.sql("""
                        SELECT r.* FROM submission s
                          JOIN cycle c ON c.id = s.cycle_id AND c.active = 1 AND c.fiscal_year = ?
                          JOIN jisseki_record.revision r ON r.submission_id = s.id AND r.no = s.revision_no
                         WHERE s.status IN ('APPROVED', 'RELEASED') AND s.""" + submission.kind().column() + " = ? ORDER BY s.round DESC LIMIT 1")
                .params(year.year(), submission.unitId())
                .query(ROW)
                .optional();
    }

    List<Revision> of(SubmissionId submission) {
        return jdbc.sql("SELECT * FROM jisseki_record.revision WHERE submission_id = ? ORDER BY no")
                .param(submission.value())
                .query(ROW)
                .list();
    }

    /** What was released of the same unit in earlier years, oldest first; what was corrected follows what it corrects. */
    List<Revision> releasedBefore(Submission submission, FiscalYear year) {
        return jdbc.sql("""
                        SELECT r.* FROM submission s JOIN cycle c ON c.id = s.cycle_id
                          JOIN jisseki_record.revision r ON r.submission_id = s.id AND r.no = s.revision_no
                         WHERE s.status = 'RELEASED' AND c.fiscal_year < ? AND s.%s = ? ORDER BY c.fiscal_year, s.round""".formatted(submission.kind().column()))
                .params(year.year(), submission.unitId())
                .query(ROW)
                .list();
    }
}
