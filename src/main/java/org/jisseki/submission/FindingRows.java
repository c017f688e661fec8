package org.jisseki.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of findings. */
@Repository
class FindingRows {

    private final JdbcClient jdbc;

    FindingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Finding> of(SubmissionId submission) {
        return jdbc.sql("SELECT * FROM finding WHERE submission_id = ? ORDER BY number")
                .param(submission.value())
                .query(FindingRows::finding)
                .list();
    }

    Optional<Finding> find(long id) {
        return jdbc.sql("SELECT * FROM finding WHERE id = ?")
                .param(id)
                .query(FindingRows::finding)
                .optional();
    }

    int count(SubmissionId submission) {
        return jdbc.sql("SELECT COUNT(*) FROM finding WHERE submission_id = ?")
                .param(submission.value())
                .query(Integer.class)
                .single();
    }

    void add(SubmissionId submission, int number, int revisionNo, NewFinding finding, PersonId by, LocalDate on) {
        jdbc.sql("""
                        INSERT INTO finding (submission_id, number, field, revision_no, text, raised_by, raised_on, status)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        submission.value(),
                        number,
                        finding.field(),
                        revisionNo,
                        finding.text(),
                        by.value(),
                        on,
                        FindingStatus.OPEN.name())
                .update();
    }

    void answer(Finding finding, String answer, PersonId by, LocalDate on) {
        jdbc.sql("UPDATE finding SET answer = ?, answered_by = ?, answered_on = ?, status = ? WHERE id = ?")
                .params(answer, by.value(), on, FindingStatus.ANSWERED.name(), finding.id())
                .update();
    }

    void close(Finding finding) {
        jdbc.sql("UPDATE finding SET status = ? WHERE id = ?")
                .params(FindingStatus.CLOSED.name(), finding.id())
                .update();
    }

    private static Finding finding(ResultSet row, int n) throws SQLException {
        Long answeredBy = row.getObject("answered_by", Long.class);
        return new Finding(
                row.getLong("id"),
                new SubmissionId(row.getLong("submission_id")),
                row.getInt("number"),
                row.getString("field"),
                row.getInt("revision_no"),
                row.getString("text"),
                new PersonId(row.getLong("raised_by")),
                Objects.requireNonNull(row.getObject("raised_on", LocalDate.class)),
                row.getString("answer"),
                answeredBy == null ? null : new PersonId(answeredBy),
                row.getObject("answered_on", LocalDate.class),
                FindingStatus.valueOf(row.getString("status")));
    }
}
