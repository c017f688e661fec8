package org.jisseki.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts, a row a field, exactly as typed. */
@Repository
class DraftRows {

    private record Typed(String field, String text) {}

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> of(SubmissionId submission) {
        List<Typed> typed = jdbc.sql("SELECT field, text FROM draft_value WHERE submission_id = ?")
                .param(submission.value())
                .query((row, n) -> new Typed(row.getString(1), row.getString(2)))
                .list();
        Map<String, String> texts = new LinkedHashMap<>();
        typed.forEach(each -> texts.put(each.field(), each.text()));
        return texts;
    }

    void save(SubmissionId submission, String field, String text, PersonId by, int draftSeq) {
        jdbc.sql("""
                        INSERT INTO draft_value (submission_id, field, text, edited_by, draft_seq)
                        VALUES (?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE text = VALUES(text), edited_by = VALUES(edited_by),
                            draft_seq = VALUES(draft_seq)""")
                .params(submission.value(), field, text, by.value(), draftSeq)
                .update();
    }
}
