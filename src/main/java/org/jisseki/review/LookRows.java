package org.jisseki.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of looks: a person, a revision. */
@Repository
class LookRows {

    private final JdbcClient jdbc;

    LookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Looks.Look> of(PersonId person, SubmissionId submission) {
        return jdbc.sql("SELECT * FROM look WHERE person_id = ? AND submission_id = ? ORDER BY revision_no")
                .params(person.value(), submission.value())
                .query((row, n) -> new Looks.Look(
                        row.getInt("revision_no"),
                        row.getString("revision_hash"),
                        Objects.requireNonNull(row.getObject("seen_on", LocalDate.class))))
                .list();
    }

    boolean has(PersonId person, Seen seen) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM look WHERE person_id = ? AND submission_id = ?
                                          AND revision_no = ? AND revision_hash = ?)""")
                .params(person.value(), seen.submission().value(), seen.revisionNo(), seen.revisionHash())
                .query(Boolean.class)
                .single();
    }

    /** Adds a look, unless it is there. */
    void add(PersonId person, Seen seen, LocalDate on) {
        jdbc.sql("""
                        INSERT INTO look (person_id, submission_id, revision_no, revision_hash, seen_on)
                        VALUES (?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE revision_no = revision_no""")
                .params(person.value(), seen.submission().value(), seen.revisionNo(), seen.revisionHash(), on)
                .update();
    }
}
