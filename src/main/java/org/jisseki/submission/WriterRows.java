package org.jisseki.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jisseki.common.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sections write the paragraphs of an evaluation: as the plan said at the opening, or as a coordinator moved it since. */
@Repository
class WriterRows {

    private final JdbcClient jdbc;

    WriterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The section that writes now, by the one that the plan names. */
    Map<Long, Long> of(SubmissionId submission) {
        Map<Long, Long> writers = new LinkedHashMap<>();
        jdbc.sql("SELECT planned_section_id, section_id FROM submission_writer WHERE submission_id = ?")
                .param(submission.value())
                .query(row -> {
                    writers.put(row.getLong(1), row.getLong(2));
                });
        return writers;
    }

    /** What one section writes, another one writes from now on; within an act that holds the submission. */
    void move(SubmissionId submission, long from, long to) {
        jdbc.sql("UPDATE submission_writer SET section_id = ? WHERE submission_id = ? AND section_id = ?")
                .params(to, submission.value(), from)
                .update();
    }
}
