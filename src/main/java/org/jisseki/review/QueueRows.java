package org.jisseki.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jisseki.authority.Action;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.plan.Program;
import org.jisseki.submission.Due;
import org.jisseki.submission.Seen;
import org.jisseki.submission.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what waits for posts, by the indexes submission_to_review and submission_to_approve. */
@Repository
class QueueRows {

    private static final String WAITING = """
            (SELECT * FROM submission WHERE reviewer_post_id IN (:posts) AND status = 'IN_REVIEW'
              UNION ALL
             SELECT * FROM submission WHERE approver_post_id IN (:posts) AND status = 'AWAITING_APPROVAL') s
              JOIN cycle c ON c.id = s.cycle_id AND c.active = 1
            """;

    private static final String CONTRIBUTED =
            "EXISTS (SELECT 1 FROM contributor k WHERE k.submission_id = s.id AND k.person_id = :person)";

    private static final String LIST =
            "SELECT s.*, " + CONTRIBUTED + " AS contributed, " + """
                   %s AS due,
                   p.number, p.mark, COALESCE(p.name, i.name, m.name) AS title, di.name AS division, se.name AS section,
                   (SELECT COUNT(*) FROM finding f WHERE f.submission_id = s.id AND f.status = 'OPEN') AS open,
                   (SELECT COUNT(*) FROM finding f WHERE f.submission_id = s.id AND f.status = 'ANSWERED') AS answered,
                   (SELECT COUNT(*) FROM finding f WHERE f.submission_id = s.id AND f.status = 'CLOSED') AS settled,
                   EXISTS (SELECT 1 FROM look l WHERE l.person_id = :person AND l.submission_id = s.id
                              AND l.revision_no = s.revision_no AND l.revision_hash = s.revision_hash) AS looked
              FROM """.formatted(Due.SQL) + WAITING + """
              JOIN section se ON se.id = s.section_id JOIN division di ON di.id = s.division_id
              JOIN measure m ON m.id = s.measure_id
              LEFT JOIN program p ON p.id = s.program_id LEFT JOIN indicator i ON i.id = s.indicator_id
             ORDER BY due, s.status_since, s.id LIMIT :most""";

    private final JdbcClient jdbc;
    private final Clock clock;

    QueueRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Queue.Read> waiting(PersonId person, List<PostId> posts, int most) {
        return jdbc.sql(LIST)
                .param("person", person.value())
                .param("posts", values(posts))
                .param("most", most)
                .query(QueueRows::read)
                .list();
    }

    int count(PersonId person, List<PostId> posts) {
        return jdbc.sql("SELECT COUNT(*) FROM " + WAITING + " WHERE NOT " + CONTRIBUTED)
                .param("person", person.value())
                .param("posts", values(posts))
                .query(Integer.class)
                .single();
    }

    /** Who holds a post today and has not contributed to a submission, by name. */
    List<String> eligible(SubmissionId submission, PostId post) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        SELECT n.name FROM assignment a JOIN person n ON n.id = a.person_id
                         WHERE a.post_id = ? AND a.from_date <= ? AND (a.to_date IS NULL OR a.to_date >= ?)
                           AND NOT EXISTS (SELECT 1 FROM contributor k
                                            WHERE k.submission_id = ? AND k.person_id = a.person_id)
                         ORDER BY a.id""")
                .params(post.value(), today, today, submission.value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static List<Long> values(List<PostId> posts) {
        return posts.stream().map(PostId::value).toList();
    }

    private static Queue.Read read(ResultSet row, int n) throws SQLException {
        Status status = Status.valueOf(row.getString("status"));
        boolean contributed = row.getBoolean("contributed");
        SubmissionId id = new SubmissionId(row.getLong("id"));
        return new Queue.Read(
                new Queue.Item(
                        id,
                        UnitKind.valueOf(row.getString("unit_kind")),
                        status == Status.IN_REVIEW ? Action.PASS : Action.APPROVE,
                        new CycleId(row.getLong("cycle_id")),
                        Program.title(
                                row.getObject("number", Integer.class), row.getString("mark"), row.getString("title")),
                        row.getString("division") + " " + row.getString("section"),
                        day(row, "status_since"),
                        day(row, "due"),
                        row.getInt("revision_no"),
                        new Seen(id, row.getInt("version"), row.getInt("revision_no"), row.getString("revision_hash")),
                        row.getInt("open"),
                        row.getInt("answered"),
                        row.getInt("settled"),
                        row.getBoolean("looked"),
                        contributed,
                        List.of(),
                        row.getInt("unexplained_hints"),
                        row.getInt("round") > 0),
                status,
                row.getLong("section_id"),
                row.getLong("department_id"),
                row.getLong("lead_department_id"),
                new PostId(row.getLong("reviewer_post_id")),
                new PostId(row.getLong("approver_post_id")),
                contributed);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
