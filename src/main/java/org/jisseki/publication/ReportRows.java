package org.jisseki.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Head;
import org.jisseki.record.RecordRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of measures' reports. Every change is guarded by the version that was read. */
@Repository
class ReportRows {

    private static final List<Long> NONE = List.of(-1L); // IN () is no SQL

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CycleId cycle, MeasureId measure, LocalDate on) {
        jdbc.sql("""
                        INSERT INTO measure_report (cycle_id, measure_id, status, status_since, version, record_seq, record_hash)
                        VALUES (?, ?, ?, ?, 0, 0, ?)""")
                .params(cycle.value(), measure.value(), ReportStatus.COLLECTING.name(), on, Head.NONE.hash())
                .update();
    }

    Optional<MeasureReport> find(long id) {
        return jdbc.sql("SELECT * FROM measure_report WHERE id = ?")
                .param(id)
                .query(ReportRows::report)
                .optional();
    }

    Optional<MeasureReport> find(CycleId cycle, MeasureId measure) {
        return jdbc.sql("SELECT * FROM measure_report WHERE cycle_id = ? AND measure_id = ?")
                .params(cycle.value(), measure.value())
                .query(ReportRows::report)
                .optional();
    }

    /** The report's row, held until the act ends: of two last decisions the second sees the first. */
    Optional<MeasureReport> hold(CycleId cycle, MeasureId measure) {
        return jdbc.sql("SELECT * FROM measure_report WHERE cycle_id = ? AND measure_id = ? FOR UPDATE")
                .params(cycle.value(), measure.value())
                .query(ReportRows::report)
                .optional();
    }

    /** A cycle's reports, by id: the order in which rows are locked. */
    List<MeasureReport> of(CycleId cycle) {
        return jdbc.sql("SELECT * FROM measure_report WHERE cycle_id = ? ORDER BY id")
                .param(cycle.value())
                .query(ReportRows::report)
                .list();
    }

    /** The same, held until the act ends. */
    List<MeasureReport> hold(CycleId cycle) {
        return jdbc.sql("SELECT * FROM measure_report WHERE cycle_id = ? ORDER BY id FOR UPDATE")
                .param(cycle.value())
                .query(ReportRows::report)
                .list();
    }

    /** Reports that no process was started for: just made, or of a year that was opened before there were reports. */
    List<MeasureReport> unstarted() {
        return jdbc.sql(
                        "SELECT * FROM measure_report WHERE process_instance_id IS NULL AND status <> 'CANCELLED' ORDER BY id")
                .query(ReportRows::report)
                .list();
    }

    void started(long id, String instanceId) {
        jdbc.sql("UPDATE measure_report SET process_instance_id = ? WHERE id = ?")
                .params(instanceId, id)
                .update();
    }

    /** How many units of a measure are neither decided nor named missing; by the index submission_of_measure. */
    int undecided(CycleId cycle, MeasureId measure) {
        return undecided(cycle, measure, List.of());
    }

    /** The same without some of them. */
    int undecided(CycleId cycle, MeasureId measure, List<SubmissionId> without) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM submission s
                         WHERE s.measure_id = :measure AND s.cycle_id = :cycle AND s.round = 0
                           AND s.status NOT IN ('APPROVED', 'RELEASED', 'CANCELLED') AND s.id NOT IN (:without)
                           AND NOT EXISTS (SELECT 1 FROM missing_unit m WHERE m.submission_id = s.id)""")
                .param("measure", measure.value())
                .param("cycle", cycle.value())
                .param(
                        "without",
                        without.isEmpty()
                                ? NONE
                                : without.stream().map(SubmissionId::value).toList())
                .query(Integer.class)
                .single();
    }

    /** How many reports of a cycle are in which state; by measure_report_once. */
    Map<ReportStatus, Integer> counts(CycleId cycle) {
        Map<ReportStatus, Integer> counts = new EnumMap<>(ReportStatus.class);
        jdbc.sql("SELECT status, COUNT(*) FROM measure_report WHERE cycle_id = ? GROUP BY status")
                .param(cycle.value())
                .query(row -> {
                    counts.put(ReportStatus.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** Those that wait for the check, the longest first. */
    List<ReleaseTasks.Checking> longestChecking(CycleId cycle, int most) {
        return jdbc.sql("""
                        SELECT m.code, m.name, r.status_since FROM measure_report r JOIN measure m ON m.id = r.measure_id
                         WHERE r.cycle_id = ? AND r.status = 'CHECKING' ORDER BY r.status_since, m.sequence, m.id LIMIT ?""")
                .params(cycle.value(), most)
                .query((row, n) -> new ReleaseTasks.Checking(
                        row.getString(1), row.getString(2), Objects.requireNonNull(row.getObject(3, LocalDate.class))))
                .list();
    }

    /** How many units of a cycle are neither decided nor named missing; by submission_of_cycle. */
    int undecided(CycleId cycle) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM submission s
                         WHERE s.cycle_id = ? AND s.status IN ('NOT_STARTED', 'DRAFT', 'RETURNED', 'IN_REVIEW', 'AWAITING_APPROVAL')
                           AND s.round = 0 AND NOT EXISTS (SELECT 1 FROM missing_unit m WHERE m.submission_id = s.id)""").param(cycle.value()).query(Integer.class).single();
    }

    /** How many units of a cycle are approved and not released; likewise. */
    int approved(CycleId cycle) {
        return jdbc.sql("SELECT COUNT(*) FROM submission WHERE cycle_id = ? AND status = 'APPROVED' AND round = 0")
                .param(cycle.value())
                .query(Integer.class)
                .single();
    }

    /** Moves the row on, if nobody did since it was read. */
    boolean move(MeasureReport read, ReportStatus to, LocalDate since, RecordRow row) {
        return jdbc.sql("""
                        UPDATE measure_report SET status = ?, status_since = ?, version = version + 1, record_seq = ?,
                               record_hash = ?
                         WHERE id = ? AND version = ?""")
                        .params(to.name(), since, row.seq(), row.hash(), read.id(), read.version())
                        .update()
                == 1;
    }

    private static MeasureReport report(ResultSet row, int n) throws SQLException {
        return new MeasureReport(
                row.getLong("id"),
                new CycleId(row.getLong("cycle_id")),
                new MeasureId(row.getLong("measure_id")),
                ReportStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(row.getObject("status_since", LocalDate.class)),
                row.getInt("version"),
                new Head(row.getInt("record_seq"), row.getString("record_hash")),
                row.getString("process_instance_id"));
    }
}
