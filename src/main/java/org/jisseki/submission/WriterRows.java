package org.jisseki.submission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.common.PersonId;
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

    /** What each section writes that does not hand in, by section. One that took over from two is done with both or with neither. */
    List<Part> parts(SubmissionId submission) {
        return jdbc.sql("""
                        SELECT w.section_id,
                               IF(COUNT(*) = COUNT(w.done_on), MAX(w.done_on), NULL) AS done_on,
                               IF(COUNT(*) = COUNT(w.done_on), MAX(w.done_by), NULL) AS done_by
                          FROM submission_writer w JOIN submission s ON s.id = w.submission_id
                         WHERE w.submission_id = ? AND w.section_id <> s.section_id
                         GROUP BY w.section_id ORDER BY w.section_id""")
                .param(submission.value())
                .query((row, n) -> {
                    Long by = row.getObject("done_by", Long.class);
                    return new Part(
                            row.getLong("section_id"),
                            row.getObject("done_on", LocalDate.class),
                            by == null ? null : new PersonId(by));
                })
                .list();
    }

    /** A section's turn ends; within an act that holds the submission. */
    void end(SubmissionId submission, long section, PersonId by, LocalDate on) {
        jdbc.sql("""
                        UPDATE submission_writer SET done_on = ?, done_by = ?
                         WHERE submission_id = ? AND section_id = ? AND done_on IS NULL""").params(on, by.value(), submission.value(), section).update();
    }

    /** Every turn that has not ended ends; within an act that holds the submission. */
    void endAll(SubmissionId submission, PersonId by, LocalDate on) {
        jdbc.sql("UPDATE submission_writer SET done_on = ?, done_by = ? WHERE submission_id = ? AND done_on IS NULL")
                .params(on, by.value(), submission.value())
                .update();
    }

    /** A section's turn begins again; within an act that holds the submission. */
    void begin(SubmissionId submission, long section) {
        jdbc.sql(
                        "UPDATE submission_writer SET done_on = NULL, done_by = NULL WHERE submission_id = ? AND section_id = ?")
                .params(submission.value(), section)
                .update();
    }

    /** What one section writes, another one writes from now on, and is asked for it; within an act that holds the submission. */
    void move(SubmissionId submission, long from, long to) {
        jdbc.sql("""
                        UPDATE submission_writer SET section_id = ?, done_on = NULL, done_by = NULL
                         WHERE submission_id = ? AND section_id = ?""").params(to, submission.value(), from).update();
    }
}
