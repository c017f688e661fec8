package org.jisseki.review;

import org.jisseki.common.PersonId;
import org.jisseki.submission.Submissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions: added, never changed. */
@Repository
class DecisionRows {

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonId by, Submissions.Moved moved, String decision) {
        jdbc.sql("""
                        INSERT INTO jisseki_record.decision
                            (submission_id, seq, decision, revision_no, revision_hash, person_id, post_id, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(moved.after().id().value())
                .param(moved.after().head().seq())
                .param(decision)
                .param(moved.before().revisionNo())
                .param(moved.before().revisionHash())
                .param(by.value())
                .param(moved.post().value())
                .param(moved.at())
                .update();
    }
}
