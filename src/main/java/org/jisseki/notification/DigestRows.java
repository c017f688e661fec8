package org.jisseki.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jisseki.common.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of digests. Each change stands alone: what is claimed is claimed before anything is sent. */
@Repository
class DigestRows {

    /** Somebody in a post today. */
    record Addressee(PersonId person, @Nullable String address) {}

    private static final String DIGEST = """
            SELECT d.person_id, n.name, n.mail, d.day, d.state, d.subject, d.text
              FROM digest d JOIN person n ON n.id = d.person_id
            """;

    private final JdbcClient jdbc;

    DigestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who is in a post and has had no mail of the day yet. */
    List<Addressee> unwritten(LocalDate day) {
        return jdbc.sql("""
                        SELECT DISTINCT n.id, n.mail FROM person n JOIN assignment a ON a.person_id = n.id
                         WHERE a.from_date <= :day AND (a.to_date IS NULL OR a.to_date >= :day)
                           AND NOT EXISTS (SELECT 1 FROM digest d WHERE d.person_id = n.id AND d.day = :day)
                         ORDER BY n.id""")
                .param("day", day)
                .query((row, n) -> new Addressee(new PersonId(row.getLong(1)), row.getString(2)))
                .list();
    }

    List<Digest> waiting(LocalDate day) {
        return jdbc.sql(DIGEST + " WHERE d.day = ? AND d.state = 'WAITING' ORDER BY d.person_id")
                .param(day)
                .query(DigestRows::digest)
                .list();
    }

    /** The newest days first, of a day who came last. */
    List<Digest> newest(int limit) {
        return jdbc.sql(DIGEST + " ORDER BY d.day DESC, d.person_id DESC LIMIT ?")
                .param(limit)
                .query(DigestRows::digest)
                .list();
    }

    /** Of the newest day what did not arrive; by the index digest_of_day. */
    Map<DigestState, Integer> undelivered() {
        Map<DigestState, Integer> counts = new EnumMap<>(DigestState.class);
        jdbc.sql("""
                        SELECT state, COUNT(*) FROM digest
                         WHERE day = (SELECT MAX(day) FROM digest) AND state IN ('WAITING', 'REFUSED', 'UNKNOWN', 'NOWHERE')
                         GROUP BY state""").query(row -> {
            counts.put(DigestState.valueOf(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    /** @return whether nobody had claimed it before */
    boolean claim(Digest digest, String at) {
        return jdbc.sql("""
                        INSERT IGNORE INTO digest (person_id, day, state, subject, text, at) VALUES (?, ?, ?, ?, ?, ?)""")
                        .params(
                                digest.person().value(),
                                digest.day(),
                                digest.state().name(),
                                digest.subject(),
                                digest.text(),
                                at)
                        .update()
                == 1;
    }

    /** Claims what waits for another attempt. @return whether nobody else did */
    boolean claimAgain(Digest digest, String at) {
        return jdbc.sql("""
                        UPDATE digest SET state = 'CLAIMED', attempts = attempts + 1, at = ?
                         WHERE person_id = ? AND day = ? AND state = 'WAITING'""").params(at, digest.person().value(), digest.day()).update() == 1;
    }

    void became(Digest digest, DigestState state, String at) {
        jdbc.sql("UPDATE digest SET state = ?, at = ? WHERE person_id = ? AND day = ? AND state = 'CLAIMED'")
                .params(state.name(), at, digest.person().value(), digest.day())
                .update();
    }

    private static Digest digest(ResultSet row, int n) throws SQLException {
        return new Digest(
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                row.getString("mail"),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                DigestState.valueOf(row.getString("state")),
                row.getString("subject"),
                row.getString("text"));
    }
}
