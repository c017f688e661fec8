package org.jisseki.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of findings, and of what was said on them: those are only added. */
@Repository
class FindingRows {

    private static final String SELECT = """
            SELECT f.*, r.seq, r.kind, r.revision_no AS said_about, r.text, r.person_id, r.said_on
              FROM finding f JOIN jisseki_record.finding_remark r ON r.finding_id = f.id""";

    private final JdbcClient jdbc;

    FindingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Finding> of(SubmissionId submission) {
        return jdbc.sql(SELECT + " WHERE f.submission_id = ? ORDER BY f.number, r.seq")
                .param(submission.value())
                .query(FindingRows::findings);
    }

    Optional<Finding> find(long id) {
        return jdbc.sql(SELECT + " WHERE f.id = ? ORDER BY r.seq").param(id).query(FindingRows::findings).stream()
                .findFirst();
    }

    int count(SubmissionId submission) {
        return jdbc.sql("SELECT COUNT(*) FROM finding WHERE submission_id = ?")
                .param(submission.value())
                .query(Integer.class)
                .single();
    }

    /** How many nobody has closed. */
    int countUnsettled(SubmissionId submission) {
        return jdbc.sql("SELECT COUNT(*) FROM finding WHERE submission_id = ? AND status <> 'CLOSED'")
                .param(submission.value())
                .query(Integer.class)
                .single();
    }

    void add(SubmissionId submission, int number, String field, Remark raised) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO finding (submission_id, number, field, revision_no, status, remark_seq)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        submission.value(),
                        number,
                        field,
                        raised.revisionNo(),
                        raised.kind().leadsTo().name(),
                        raised.seq())
                .update(key);
        say(Objects.requireNonNull(key.getKey()).longValue(), raised);
    }

    /** Adds a remark, if it follows the newest. */
    boolean add(Finding finding, Remark remark) {
        boolean follows = jdbc.sql("UPDATE finding SET status = ?, remark_seq = ? WHERE id = ? AND remark_seq = ?")
                        .params(remark.kind().leadsTo().name(), remark.seq(), finding.id(), remark.seq() - 1)
                        .update()
                == 1;
        if (follows) {
            say(finding.id(), remark);
        }
        return follows;
    }

    private void say(long finding, Remark remark) {
        jdbc.sql("""
                        INSERT INTO jisseki_record.finding_remark
                            (finding_id, seq, kind, revision_no, text, person_id, said_on)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .param(finding)
                .param(remark.seq())
                .param(remark.kind().name())
                .param(remark.revisionNo())
                .param(remark.text())
                .param(remark.by().value())
                .param(remark.on())
                .update();
    }

    private static List<Finding> findings(ResultSet row) throws SQLException {
        Map<Long, Finding> findings = new LinkedHashMap<>();
        while (row.next()) {
            @Nullable Finding known = findings.get(row.getLong("id"));
            Finding finding = known == null ? finding(row) : known;
            finding.remarks().add(remark(row));
            findings.put(finding.id(), finding);
        }
        return List.copyOf(findings.values());
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getLong("id"),
                new SubmissionId(row.getLong("submission_id")),
                row.getInt("number"),
                row.getString("field"),
                row.getInt("revision_no"),
                FindingStatus.valueOf(row.getString("status")),
                new ArrayList<>());
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(
                row.getInt("seq"),
                Remark.Kind.valueOf(row.getString("kind")),
                row.getInt("said_about"),
                row.getString("text"),
                new PersonId(row.getLong("person_id")),
                Objects.requireNonNull(row.getObject("said_on", LocalDate.class)));
    }
}
