package org.jisseki.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Head;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Corrections with the submissions that they are: made with a draft as it was released, and ended once. */
@Repository
class CorrectionRows {

    /** The last day of each step. */
    record Days(LocalDate entry, LocalDate review, LocalDate approval) {}

    private static final String SELECT = """
            SELECT c.*, s.status, (SELECT GROUP_CONCAT(f.field SEPARATOR '\n') FROM correction_field f
                          WHERE f.submission_id = c.submission_id) AS fields
              FROM correction c JOIN submission s ON s.id = c.submission_id
            """;

    /** What a draft is made of, and is carried over as it was released; nothing of it was typed in this round. */
    private static final List<String> CARRIED = List.of("""
            INSERT INTO draft_value (submission_id, field, text, edited_by, draft_seq, edited_at)
            SELECT ?, field, text, edited_by, 0, edited_at FROM draft_value
             WHERE submission_id = ? AND field NOT LIKE 'finding:%'""", """
            INSERT INTO evidence (submission_id, name, type, size, sha256, added_by, added_at, draft_seq)
            SELECT ?, name, type, size, sha256, added_by, added_at, 0 FROM evidence
             WHERE submission_id = ? AND removed_by IS NULL ORDER BY id""", """
            INSERT INTO hint_reason (submission_id, rule, field, fingerprint, reason, edited_by, draft_seq, edited_at)
            SELECT ?, rule, field, fingerprint, reason, edited_by, 0, edited_at FROM hint_reason WHERE submission_id = ?""", """
            INSERT INTO contributor (submission_id, person_id)
            SELECT ?, person_id FROM contributor WHERE submission_id = ?""", """
            INSERT INTO submission_writer (submission_id, planned_section_id, section_id)
            SELECT ?, planned_section_id, section_id FROM submission_writer WHERE submission_id = ?""");

    private final JdbcClient jdbc;

    CorrectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Correction> find(SubmissionId submission) {
        return jdbc.sql(SELECT + " WHERE c.submission_id = ?")
                .param(submission.value())
                .query(CorrectionRows::correction)
                .optional();
    }

    /** A unit's corrections, oldest first. @param first the year's own submission */
    List<Correction> of(SubmissionId first) {
        return jdbc.sql(SELECT + " WHERE c.first_id = ? ORDER BY c.submission_id")
                .param(first.value())
                .query(CorrectionRows::correction)
                .list();
    }

    /** The submission of a further round, not yet in the record and without a process. */
    SubmissionId addSubmission(Submission base, int round, LocalDate since, Days days) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO submission (cycle_id, unit_kind, program_id, indicator_id, measure_id, section_id,
                            division_id, department_id, lead_department_id, reviewer_post_id, approver_post_id, status,
                            status_since, version, record_seq, record_hash, round, entry_due, review_due, approval_due)
                        SELECT cycle_id, unit_kind, program_id, indicator_id, measure_id, section_id,
                            division_id, department_id, lead_department_id, reviewer_post_id, approver_post_id, ?, ?, 0, 0, ?, ?, ?, ?, ?
                          FROM submission WHERE id = ?""")
                .params(
                        Status.NOT_STARTED.name(),
                        since,
                        Head.NONE.hash(),
                        round,
                        days.entry(),
                        days.review(),
                        days.approval(),
                        base.id().value())
                .update(key);
        SubmissionId made =
                new SubmissionId(Objects.requireNonNull(key.getKey()).longValue());
        CARRIED.forEach(
                sql -> jdbc.sql(sql).params(made.value(), base.id().value()).update());
        return made;
    }

    void add(Correction correction) {
        long id = correction.submission().value();
        jdbc.sql("""
                        INSERT INTO correction (submission_id, first_id, base_id, kind, reason, edition_no, opened_by, opened_on,
                            for_public, active)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""")
                .params(
                        id,
                        correction.first().value(),
                        correction.base().value(),
                        correction.kind().name(),
                        correction.reason(),
                        correction.edition(),
                        correction.by().value(),
                        correction.on(),
                        correction.forPublic())
                .update();
        correction
                .fields()
                .forEach(field -> jdbc.sql("INSERT INTO correction_field (submission_id, field) VALUES (?, ?)")
                        .params(id, field)
                        .update());
    }

    /** The submission of a correction is in the record and has its process. */
    void started(SubmissionId submission, Head head, String instanceId) {
        jdbc.sql("UPDATE submission SET record_seq = ?, record_hash = ?, process_instance_id = ? WHERE id = ?")
                .params(head.seq(), head.hash(), instanceId, submission.value())
                .update();
    }

    /** It is released or cancelled: the unit may be corrected again. */
    void end(SubmissionId submission) {
        jdbc.sql("UPDATE correction SET active = NULL WHERE submission_id = ?")
                .param(submission.value())
                .update();
    }

    private static Correction correction(ResultSet row, int n) throws SQLException {
        String fields = row.getString("fields");
        return new Correction(
                new SubmissionId(row.getLong("submission_id")),
                new SubmissionId(row.getLong("first_id")),
                new SubmissionId(row.getLong("base_id")),
                CorrectionKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getInt("edition_no"),
                fields == null ? Set.of() : new HashSet<>(List.of(fields.split("\n"))),
                new PersonId(row.getLong("opened_by")),
                Objects.requireNonNull(row.getObject("opened_on", LocalDate.class)),
                Status.valueOf(row.getString("status")),
                row.getBoolean("for_public"),
                row.getObject("active") != null);
    }
}
