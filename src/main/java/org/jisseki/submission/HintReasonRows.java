package org.jisseki.submission;

import java.util.HashMap;
import java.util.Map;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.hint.Hint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reasons given for hints, a row a rule and field, and how many hints of what was handed in have none. */
@Repository
class HintReasonRows {

    private final JdbcClient jdbc;

    HintReasonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    HintReasons of(SubmissionId submission) {
        Map<String, String> reasons = new HashMap<>();
        jdbc.sql("SELECT fingerprint, reason FROM hint_reason WHERE submission_id = ?")
                .param(submission.value())
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(each -> reasons.put(each.getKey(), each.getValue()));
        return new HintReasons(Map.copyOf(reasons));
    }

    void save(SubmissionId submission, Hint hint, String reason, PersonId by, int draftSeq) {
        jdbc.sql("""
                        INSERT INTO hint_reason (submission_id, rule, field, fingerprint, reason, edited_by, draft_seq)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE fingerprint = VALUES(fingerprint), reason = VALUES(reason),
                            edited_by = VALUES(edited_by), draft_seq = VALUES(draft_seq)""")
                .params(submission.value(), hint.rule(), hint.field(), hint.fingerprint(), reason, by.value(), draftSeq)
                .update();
    }

    void remove(SubmissionId submission, Hint hint) {
        jdbc.sql("DELETE FROM hint_reason WHERE submission_id = ? AND rule = ? AND field = ?")
                .params(submission.value(), hint.rule(), hint.field())
                .update();
    }

    /** Counts the hints without a reason of the revision that is handed in; its row is held by the act. */
    void countUnexplained(SubmissionId submission, UnitContent handedIn) {
        jdbc.sql("UPDATE submission SET unexplained_hints = ? WHERE id = ?")
                .params(handedIn.unexplained(), submission.value())
                .update();
    }
}
