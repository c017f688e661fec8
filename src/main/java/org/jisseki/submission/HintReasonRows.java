package org.jisseki.submission;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return new HintReasons(after(submission, -1).stream()
                .collect(Collectors.toMap(DraftValue::field, Function.identity(), (one, other) -> other)));
    }

    /** What was given after a save of the draft, in that order; each under {@link HintReasons#key}. */
    List<DraftValue> after(SubmissionId submission, int draftSeq) {
        return jdbc.sql("""
                        SELECT r.fingerprint, r.reason, r.draft_seq, r.edited_by, p.name, r.edited_at
                          FROM hint_reason r JOIN person p ON p.id = r.edited_by
                         WHERE r.submission_id = ? AND r.draft_seq > ? ORDER BY r.draft_seq""")
                .params(submission.value(), draftSeq)
                .query((row, n) -> new DraftValue(
                        HintReasons.key(row.getString("fingerprint")),
                        row.getString("reason"),
                        row.getInt("draft_seq"),
                        new PersonId(row.getLong("edited_by")),
                        row.getString("name"),
                        row.getString("edited_at")))
                .list();
    }

    void save(SubmissionId submission, Hint hint, String reason, PersonId by, int draftSeq, String at) {
        jdbc.sql("""
                        INSERT INTO hint_reason (submission_id, rule, field, fingerprint, reason, edited_by, draft_seq, edited_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE fingerprint = VALUES(fingerprint), reason = VALUES(reason),
                            edited_by = VALUES(edited_by), draft_seq = VALUES(draft_seq), edited_at = VALUES(edited_at)""")
                .params(
                        submission.value(),
                        hint.rule(),
                        hint.field(),
                        hint.fingerprint(),
                        reason,
                        by.value(),
                        draftSeq,
                        at)
                .update();
    }

    /** Counts the hints without a reason of the revision that is handed in; its row is held by the act. */
    void countUnexplained(SubmissionId submission, UnitContent handedIn) {
        jdbc.sql("UPDATE submission SET unexplained_hints = ? WHERE id = ?")
                .params(handedIn.unexplained(), submission.value())
                .update();
    }
}
