package org.jisseki.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Act;
import org.jisseki.record.Chain;
import org.jisseki.record.Head;
import org.jisseki.record.RecordBook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks acts up in the record (操作記録), with the names that the record itself, which holds identifiers only, does not have. */
@Component
public class RecordSearch {

    /**
     * What to look for.
     *
     * @param submission only this one's acts; NULL for all
     * @param text       what its row shows, word by word; blank for all
     * @param from       the first day; {@code to} the last; NULL for no bound
     */
    public record Query(
            @Nullable SubmissionId submission,
            String text,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * An act as it is shown.
     *
     * @param at         as the record has it: ISO text
     * @param cycle      of which the act is; NULL where it is of none
     * @param submission NULL for an act on something else
     * @param subject    the unit's title; empty for an act on something else
     */
    public record Line(
            String at,
            int seq,
            String act,
            @Nullable String person,
            @Nullable String post,
            String subjectKind,
            @Nullable CycleId cycle,
            @Nullable SubmissionId submission,
            String subject,
            @Nullable Status from,
            @Nullable Status to,
            @Nullable Integer revision) {}

    /** A stretch of the record, the newest act first, and whether there is more. */
    public record Found(List<Line> lines, boolean more) {}

    private static final String LOOK_UP = """
            SELECT r.at, r.seq, r.act, n.name AS person, p.title AS post, r.subject_kind, r.subject_id,
                   r.from_status, r.to_status, r.revision_no,
                   %s AS cycle_id, g.number, g.mark, COALESCE(g.name, i.name, m.name) AS title
              FROM jisseki_record.record r
              LEFT JOIN person n ON n.id = r.person_id LEFT JOIN post p ON p.id = r.post_id
              LEFT JOIN submission s ON r.subject_kind = 'SUBMISSION' AND s.id = r.subject_id
              LEFT JOIN cycle y ON r.subject_kind = 'CYCLE' AND y.id = r.subject_id
              LEFT JOIN measure_report t ON r.subject_kind = 'MEASURE' AND t.id = r.subject_id
              LEFT JOIN program g ON g.id = s.program_id LEFT JOIN indicator i ON i.id = s.indicator_id
              LEFT JOIN measure m ON m.id = s.evaluation_of
             WHERE (:submission IS NULL OR (r.subject_kind = 'SUBMISSION' AND r.subject_id = :submission))
               AND (:from IS NULL OR r.at >= :from) AND (:to IS NULL OR r.at < :to) AND %s
             ORDER BY r.id DESC LIMIT :limit OFFSET :offset""";

    private static final RecordWords.Condition EVERYTHING = new RecordWords.Condition("TRUE", Map.of());

    private final JdbcClient jdbc;
    private final RecordWords rowWords;
    private final RecordBook record;
    private final Authority authority;

    RecordSearch(JdbcClient jdbc, RecordWords rowWords, RecordBook record, Authority authority) {
        this.jdbc = jdbc;
        this.rowWords = rowWords;
        this.record = record;
        this.authority = authority;
    }

    /** Whether the record may be looked up by a person. */
    public boolean isFor(PersonId person) {
        return authority.may(person, Action.SEE_RECORD);
    }

    public Found find(PersonId by, Query query, int offset, int limit) {
        authority.require(by, Action.SEE_RECORD);
        RecordWords.Condition words = query.text().isBlank() ? EVERYTHING : rowWords.condition(query.text());
        List<Line> lines = jdbc.sql(LOOK_UP.formatted(RecordWords.CYCLE, words.sql()))
                .params(params(query))
                .params(words.params())
                .param("limit", limit + 1)
                .param("offset", offset)
                .query(RecordSearch::line)
                .list();
        return new Found(lines.stream().limit(limit).toList(), lines.size() > limit);
    }

    /** Computes a submission's chain again, up to what its own row says; empty where there is no such submission. */
    public Optional<Chain> check(PersonId by, SubmissionId submission) {
        authority.require(by, Action.SEE_RECORD);
        return jdbc.sql("SELECT record_seq, record_hash FROM submission WHERE id = ?")
                .param(submission.value())
                .query((row, n) -> new Head(row.getInt(1), row.getString(2)))
                .optional()
                .map(head -> Chain.of(record.of(Act.SUBMISSION, submission.value()), head));
    }

    private static Map<String, @Nullable Object> params(Query query) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put(
                "submission",
                query.submission() == null ? null : query.submission().value());
        // ISO text sorts like time, as long as all of it has the portal's one offset
        params.put("from", query.from() == null ? null : query.from().toString());
        params.put("to", query.to() == null ? null : query.to().plusDays(1).toString());
        return params;
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        String kind = row.getString("subject_kind");
        String title = row.getString("title");
        Long cycle = row.getObject("cycle_id", Long.class);
        return new Line(
                row.getString("at"),
                row.getInt("seq"),
                row.getString("act"),
                row.getString("person"),
                row.getString("post"),
                kind,
                cycle == null ? null : new CycleId(cycle),
                Act.SUBMISSION.equals(kind) ? new SubmissionId(row.getLong("subject_id")) : null,
                title == null
                        ? ""
                        : TrackedRows.title(row.getObject("number", Integer.class), row.getString("mark"), title),
                status(row.getString("from_status")),
                status(row.getString("to_status")),
                row.getObject("revision_no", Integer.class));
    }

    private static @Nullable Status status(@Nullable String name) {
        return name == null ? null : Status.valueOf(name);
    }
}
