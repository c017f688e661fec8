package org.jisseki.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.evidence.FileType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of evidence; the bytes are {@link EvidenceBytesRows}'. A removed file keeps its row. */
@Repository
class EvidenceRows {

    private static final String SELECT =
            "SELECT e.*, p.name AS giver FROM evidence e JOIN person p ON p.id = e.added_by ";
    private static final int DAY = 10;

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All files of a submission, removed ones among them, in the order in which they were given. */
    List<EvidenceFile> of(SubmissionId submission) {
        return jdbc.sql(SELECT + "WHERE e.submission_id = ? ORDER BY e.id")
                .param(submission.value())
                .query(EvidenceRows::file)
                .list();
    }

    /** The files that are there. */
    List<EvidenceFile> present(SubmissionId submission) {
        return of(submission).stream().filter(file -> !file.removed()).toList();
    }

    Optional<EvidenceFile> find(long id) {
        return jdbc.sql(SELECT + "WHERE e.id = ?")
                .param(id)
                .query(EvidenceRows::file)
                .optional();
    }

    /** @param at when, as ISO text */
    long add(
            SubmissionId submission,
            String name,
            FileType type,
            long size,
            String sha256,
            PersonId by,
            String at,
            int draftSeq) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO evidence (submission_id, name, type, size, sha256, added_by, added_at, draft_seq)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(submission.value(), name, type.name(), size, sha256, by.value(), at, draftSeq)
                .update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void remove(EvidenceFile file, PersonId by, String at) {
        jdbc.sql("UPDATE evidence SET removed_by = ?, removed_at = ? WHERE id = ? AND removed_by IS NULL")
                .params(by.value(), at, file.id())
                .update();
    }

    private static EvidenceFile file(ResultSet row, int n) throws SQLException {
        return new EvidenceFile(
                row.getLong("id"),
                new SubmissionId(row.getLong("submission_id")),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("sha256"),
                new PersonId(row.getLong("added_by")),
                row.getString("giver"),
                LocalDate.parse(row.getString("added_at").substring(0, DAY)),
                row.getString("removed_at") != null);
    }
}
