package org.jisseki.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Head;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of submissions. Every change is guarded by the version that was read. */
@Repository
class SubmissionRows {

    /**
     * @param contributed whether the asker entered, edited or handed in
     * @param writers     the sections that write a part of it
     */
    record AskedBy(Submission submission, boolean contributed, Set<Long> writers) {}

    private static final String CONTRIBUTED =
            "EXISTS (SELECT 1 FROM contributor c WHERE c.submission_id = s.id AND c.person_id = ?) AS contributed";

    private final JdbcClient jdbc;

    SubmissionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Submission> find(SubmissionId id) {
        return jdbc.sql("SELECT * FROM submission WHERE id = ?")
                .param(id.value())
                .query(SubmissionRows::submission)
                .optional();
    }

    /** A cycle's submissions without their corrections, by id: the order in which rows are locked. */
    List<Submission> of(CycleId cycle) {
        return jdbc.sql("SELECT * FROM submission WHERE cycle_id = ? AND round = 0 ORDER BY id")
                .param(cycle.value())
                .query(SubmissionRows::submission)
                .list();
    }

    /** The submissions of a plan in the newest year before another, without their corrections; none before its first. */
    List<Submission> before(PlanId plan, FiscalYear year) {
        return jdbc.sql("""
                        SELECT s.* FROM submission s
                         WHERE s.round = 0 AND s.cycle_id = (SELECT c.id FROM cycle c
                                WHERE c.plan_id = ? AND c.active = 1 AND c.fiscal_year < ?
                                ORDER BY c.fiscal_year DESC LIMIT 1)""")
                .params(plan.value(), year.year())
                .query(SubmissionRows::submission)
                .list();
    }

    /** A submission, and whether a person entered or edited it, in one query. */
    Optional<AskedBy> find(SubmissionId id, PersonId asker) {
        return jdbc.sql("SELECT s.*, " + CONTRIBUTED + ", " + Writers.COLUMN + " FROM submission s WHERE s.id = ?")
                .params(asker.value(), id.value())
                .query((row, n) -> new AskedBy(submission(row, n), row.getBoolean("contributed"), Writers.of(row)))
                .optional();
    }

    /** The submissions of a measure in a cycle, by id. */
    List<Submission> of(CycleId cycle, MeasureId measure) {
        return jdbc.sql("SELECT * FROM submission WHERE measure_id = ? AND cycle_id = ? AND round = 0 ORDER BY id")
                .params(measure.value(), cycle.value())
                .query(SubmissionRows::submission)
                .list();
    }

    /** What was released last of a unit that was corrected, by the year's own submission. */
    Map<SubmissionId, Submission> corrected(CycleId cycle) {
        Map<SubmissionId, Submission> newest = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT s.*, c.first_id FROM submission s JOIN correction c ON c.submission_id = s.id
                         WHERE s.cycle_id = ? AND s.status = 'RELEASED' ORDER BY s.round""")
                .param(cycle.value())
                .query((row, n) -> Map.entry(new SubmissionId(row.getLong("first_id")), submission(row, n)))
                .list()
                .forEach(each -> newest.put(each.getKey(), each.getValue()));
        return newest;
    }

    /** Corrections that are approved and have no edition yet, in the order in which they were opened; by the index submission_of_cycle. */
    List<Submission> approvedCorrections(CycleId cycle) {
        return jdbc.sql("SELECT * FROM submission WHERE cycle_id = ? AND status = 'APPROVED' AND round > 0 ORDER BY id")
                .param(cycle.value())
                .query(SubmissionRows::submission)
                .list();
    }

    /** The same of all cycles; those under way are few, by the index correction_under_way. */
    List<Submission> approvedCorrections() {
        return jdbc.sql("""
                        SELECT s.* FROM correction c JOIN submission s ON s.id = c.submission_id
                         WHERE c.active = 1 AND s.status = 'APPROVED' ORDER BY s.id""").query(SubmissionRows::submission).list();
    }

    /** Holds the row until the act ends: whoever else wants to change it waits. */
    void hold(SubmissionId id) {
        jdbc.sql("SELECT id FROM submission WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(Long.class)
                .optional();
    }

    boolean contributed(SubmissionId id, PersonId person) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM contributor WHERE submission_id = ? AND person_id = ?)")
                .params(id.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    void addContributor(SubmissionId id, PersonId person) {
        jdbc.sql("INSERT IGNORE INTO contributor (submission_id, person_id) VALUES (?, ?)")
                .params(id.value(), person.value())
                .update();
    }

    /** Moves the row on, if nobody did since it was read. */
    boolean move(
            Submission read, Status to, LocalDate since, int revisionNo, @Nullable String revisionHash, Head head) {
        return jdbc.sql("""
                        UPDATE submission
                           SET status = ?, status_since = ?, version = version + 1, revision_no = ?, revision_hash = ?,
                               record_seq = ?, record_hash = ?
                         WHERE id = ? AND version = ? AND status = ? AND record_seq = ?""")
                        .param(to.name())
                        .param(since)
                        .param(revisionNo)
                        .param(revisionHash)
                        .param(head.seq())
                        .param(head.hash())
                        .param(read.id().value())
                        .param(read.version())
                        .param(read.status().name())
                        .param(read.head().seq())
                        .update()
                == 1;
    }

    /** Moves the head of the record on, and nothing else: what others have seen of the row is still so. */
    boolean note(Submission read, Head head) {
        return jdbc.sql("""
                        UPDATE submission SET record_seq = ?, record_hash = ?
                         WHERE id = ? AND version = ? AND record_seq = ?""")
                        .params(
                                head.seq(),
                                head.hash(),
                                read.id().value(),
                                read.version(),
                                read.head().seq())
                        .update()
                == 1;
    }

    /** A cycle's submissions that no process was started for: those that were just made, by id. */
    List<Submission> unstarted(CycleId cycle) {
        return jdbc.sql("SELECT * FROM submission WHERE cycle_id = ? AND process_instance_id IS NULL ORDER BY id")
                .param(cycle.value())
                .query(SubmissionRows::submission)
                .list();
    }

    /** A process of its own for a submission whose first has ended. */
    void restarted(SubmissionId id, String instanceId) {
        jdbc.sql("UPDATE submission SET process_instance_id = ? WHERE id = ?")
                .params(instanceId, id.value())
                .update();
    }

    /** Counts a save of the draft, if the submission is still as it was read; holds the row until the act ends. */
    boolean countSave(Submission read) {
        return jdbc.sql("UPDATE submission SET draft_seq = draft_seq + 1 WHERE id = ? AND version = ? AND status = ?")
                        .params(read.id().value(), read.version(), read.status().name())
                        .update()
                == 1;
    }

    /** How many saves of the draft were counted; within an act that holds the row, its own among them. */
    int draftSeq(SubmissionId id) {
        return jdbc.sql("SELECT draft_seq FROM submission WHERE id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private static Submission submission(ResultSet row, int n) throws SQLException {
        UnitKind kind = UnitKind.valueOf(row.getString("unit_kind"));
        return new Submission(
                new SubmissionId(row.getLong("id")),
                new CycleId(row.getLong("cycle_id")),
                kind,
                row.getLong(kind.column()),
                new MeasureId(row.getLong("measure_id")),
                row.getLong("section_id"),
                row.getLong("department_id"),
                row.getLong("lead_department_id"),
                new PostId(row.getLong("reviewer_post_id")),
                new PostId(row.getLong("approver_post_id")),
                Status.valueOf(row.getString("status")),
                Objects.requireNonNull(row.getObject("status_since", LocalDate.class)),
                row.getInt("version"),
                row.getInt("draft_seq"),
                row.getInt("revision_no"),
                row.getString("revision_hash"),
                new Head(row.getInt("record_seq"), row.getString("record_hash")),
                row.getString("process_instance_id"),
                row.getInt("round"));
    }
}
