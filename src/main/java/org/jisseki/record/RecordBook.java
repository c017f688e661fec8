package org.jisseki.record;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of acts (操作記録): rows are added by the verb that acts, in its own transaction, and never change. */
@Component
public class RecordBook {

    private static final int BATCH = 500;
    private static final String INSERT = """
            INSERT INTO jisseki_record.record (subject_kind, subject_id, seq, at, person_id, post_id, act,
                from_status, to_status, revision_no, revision_hash, detail, previous_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final RowMapper<RecordRow> ROW = (row, n) -> new RecordRow(
            new Act(
                    row.getString("subject_kind"),
                    row.getLong("subject_id"),
                    person(row.getObject("person_id", Long.class)),
                    post(row.getObject("post_id", Long.class)),
                    row.getString("act"),
                    status(row.getString("from_status")),
                    status(row.getString("to_status")),
                    row.getObject("revision_no", Integer.class),
                    row.getString("revision_hash"),
                    row.getString("detail")),
            row.getInt("seq"),
            row.getString("at"),
            row.getString("previous_hash"),
            row.getString("hash"));

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordBook(JdbcTemplate template, JdbcClient jdbc, Clock clock) {
        this.template = template;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The row that an act would be, after the given head. The caller moves the head under its guarded update, then adds it. */
    public RecordRow next(Head head, Act act) {
        return RecordRow.next(head, act, now());
    }

    /**
     * Adds an act on a subject that keeps no head of its own, such as an import: after its newest row. Where two come at the
     * same moment the chain's unique key lets one of them through.
     */
    public void append(Act act) {
        Head head =
                newest(act.subjectKind(), act.subjectId()).map(RecordRow::head).orElse(Head.NONE);
        add(next(head, act));
    }

    public void add(RecordRow row) {
        add(List.of(row));
    }

    /** Adds many rows with one round trip for each batch. */
    public void add(List<RecordRow> rows) {
        template.batchUpdate(INSERT, rows, BATCH, RecordBook::set);
    }

    /** Why an act was done, in a person's words; beside the record, which holds code words only. @param seq the act's number */
    public void addReason(String subjectKind, long subjectId, int seq, String text) {
        jdbc.sql("INSERT INTO jisseki_record.reason (subject_kind, subject_id, seq, text) VALUES (?, ?, ?, ?)")
                .params(subjectKind, subjectId, seq, text)
                .update();
    }

    /** The reasons that were given with acts on a subject, by the acts' numbers. */
    public Map<Integer, String> reasons(String subjectKind, long subjectId) {
        Map<Integer, String> reasons = new HashMap<>();
        jdbc.sql("SELECT seq, text FROM jisseki_record.reason WHERE subject_kind = ? AND subject_id = ?")
                .params(subjectKind, subjectId)
                .query(row -> {
                    reasons.put(row.getInt(1), row.getString(2));
                });
        return reasons;
    }

    /** The newest act on a subject: who did what, for who comes second. */
    public Optional<RecordRow> newest(String subjectKind, long subjectId) {
        return jdbc.sql("""
                        SELECT * FROM jisseki_record.record WHERE subject_kind = ? AND subject_id = ?
                         ORDER BY seq DESC LIMIT 1""").params(subjectKind, subjectId).query(ROW).optional();
    }

    /** The newest act of one name on a subject. */
    public Optional<RecordRow> newest(String subjectKind, long subjectId, String act) {
        return jdbc.sql("""
                        SELECT * FROM jisseki_record.record WHERE subject_kind = ? AND subject_id = ? AND act = ?
                         ORDER BY seq DESC LIMIT 1""").params(subjectKind, subjectId, act).query(ROW).optional();
    }

    /** All acts on a subject, oldest first. */
    public List<RecordRow> of(String subjectKind, long subjectId) {
        return jdbc.sql("SELECT * FROM jisseki_record.record WHERE subject_kind = ? AND subject_id = ? ORDER BY seq")
                .params(subjectKind, subjectId)
                .query(ROW)
                .list();
    }

    /** The moment of now as the record writes it: ISO text with the offset, to the millisecond. */
    public String now() {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static void set(PreparedStatement statement, RecordRow row) throws SQLException {
        Act act = row.act();
        statement.setString(1, act.subjectKind());
        statement.setLong(2, act.subjectId());
        statement.setInt(3, row.seq());
        statement.setString(4, row.at());
        statement.setObject(5, act.person() == null ? null : act.person().value());
        statement.setObject(6, act.post() == null ? null : act.post().value());
        statement.setString(7, act.act());
        statement.setString(8, act.from() == null ? null : act.from().name());
        statement.setString(9, act.to() == null ? null : act.to().name());
        statement.setObject(10, act.revisionNo());
        statement.setString(11, act.revisionHash());
        statement.setString(12, act.detail());
        statement.setString(13, row.previousHash());
        statement.setString(14, row.hash());
    }

    private static @Nullable PersonId person(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable PostId post(@Nullable Long id) {
        return id == null ? null : new PostId(id);
    }

    private static @Nullable Status status(@Nullable String name) {
        return name == null ? null : Status.valueOf(name);
    }
}
