package org.jisseki.submission;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
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

    List<Revision> of(SubmissionId submission) {
        return jdbc.sql("SELECT * FROM jisseki_record.revision WHERE submission_id = ? ORDER BY no")
                .param(submission.value())
                .query(ROW)
                .list();
    }

    /**
     * The same unit in other years that stand, oldest first: the one place in which they are found. What was corrected in a
     * year follows what it corrects.
     */
    List<UnitYear> years(Submission submission, FiscalYear from, FiscalYear to) {
        return jdbc.sql("""
                        SELECT c.fiscal_year, s.status, r.* FROM submission s
                          JOIN cycle c ON c.id = s.cycle_id AND c.active = 1 AND c.fiscal_year BETWEEN ? AND ?
                          LEFT JOIN jisseki_record.revision r ON r.submission_id = s.id AND r.no = s.revision_no
                         WHERE s.%s = ? ORDER BY c.fiscal_year, s.round""".formatted(submission.kind().column()))
                .params(from.year(), to.year(), submission.unitId())
                .query((row, n) -> new UnitYear(
                        new FiscalYear(row.getInt("fiscal_year")),
                        Status.valueOf(row.getString("status")),
                        row.getString("content") == null ? null : ROW.mapRow(row, n)))
                .list();
    }

    /** The newest of those of the year before one that are such; empty where there is none. */
    Optional<UnitYear> before(Submission submission, FiscalYear year, Predicate<UnitYear> such) {
        return years(submission, year.plus(-1), year.plus(-1)).stream()
                .filter(such)
                .reduce((corrected, newest) -> newest);
    }
}
