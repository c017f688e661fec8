package org.jisseki.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts, a row a field, exactly as typed. */
@Repository
class DraftRows {

    private static final String SELECT = """
            SELECT d.field, d.text, d.draft_seq, d.edited_by, p.name, d.edited_at
              FROM draft_value d JOIN person p ON p.id = d.edited_by WHERE d.submission_id = ?""";

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts by field. */
    Map<String, String> of(SubmissionId submission) {
        return texts(values(submission));
    }

    List<DraftValue> values(SubmissionId submission) {
        return jdbc.sql(SELECT)
                .param(submission.value())
                .query(DraftRows::value)
                .list();
    }

    Optional<DraftValue> find(SubmissionId submission, String field) {
        return jdbc.sql(SELECT + " AND d.field = ?")
                .params(submission.value(), field)
                .query(DraftRows::value)
                .optional();
    }

    /** What was saved after a save of the draft, in that order. */
    List<DraftValue> after(SubmissionId submission, int draftSeq) {
        return jdbc.sql(SELECT + " AND d.draft_seq > ? ORDER BY d.draft_seq")
                .params(submission.value(), draftSeq)
                .query(DraftRows::value)
                .list();
    }

    void save(SubmissionId submission, String field, String text, PersonId by, int draftSeq, String at) {
        jdbc.sql("""
                        INSERT INTO draft_value (submission_id, field, text, edited_by, draft_seq, edited_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE text = VALUES(text), edited_by = VALUES(edited_by),
                            draft_seq = VALUES(draft_seq), edited_at = VALUES(edited_at)""")
                .params(submission.value(), field, text, by.value(), draftSeq, at)
                .update();
    }

    static Map<String, String> texts(List<DraftValue> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach(value -> texts.put(value.field(), value.text()));
        return texts;
    }

    private static DraftValue value(ResultSet row, int n) throws SQLException {
        return new DraftValue(
                row.getString("field"),
                row.getString("text"),
                row.getInt("draft_seq"),
                new PersonId(row.getLong("edited_by")),
                row.getString("name"),
                row.getString("edited_at"));
    }
}
