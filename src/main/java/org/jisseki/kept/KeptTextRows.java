package org.jisseki.kept;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jisseki.common.Keeping;
import org.jisseki.common.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of texts that are kept: a person, a thing, a field. */
@Repository
class KeptTextRows {

    private final JdbcClient jdbc;

    KeptTextRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Keeping.Kept> of(PersonId by, KeptKind kind, long id) {
        Map<String, Keeping.Kept> texts = new HashMap<>();
        jdbc.sql("SELECT field, text, kept_at FROM kept_text WHERE person_id = ? AND kind = ? AND of_id = ?")
                .params(by.value(), kind.name(), id)
                .query((row, n) -> texts.put(
                        row.getString("field"),
                        new Keeping.Kept(
                                row.getString("text"),
                                Objects.requireNonNull(row.getObject("kept_at", LocalDateTime.class)))))
                .list();
        return texts;
    }

    Set<Long> about(PersonId by, KeptKind kind, Collection<Long> ids, Collection<String> forms) {
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT of_id FROM kept_text
                         WHERE person_id = :by AND kind = :kind AND of_id IN (:ids)
                           AND SUBSTRING_INDEX(field, '.', 1) IN (:forms) AND field NOT LIKE :choice""")
                .param("by", by.value())
                .param("kind", kind.name())
                .param("ids", ids)
                .param("forms", forms)
                .param("choice", "%" + Keeping.CHOICE)
                .query(Long.class)
                .list());
    }

    void save(PersonId by, KeptKind kind, long id, String field, Keeping.Kept kept) {
        jdbc.sql("""
                        INSERT INTO kept_text (person_id, kind, of_id, field, text, kept_at) VALUES (?, ?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE text = VALUES(text), kept_at = VALUES(kept_at)""")
                .params(by.value(), kind.name(), id, field, kept.text(), kept.at())
                .update();
    }

    /** Removes a field, and those that are named after it. */
    void remove(PersonId by, KeptKind kind, long id, String form) {
        jdbc.sql("""
                        DELETE FROM kept_text WHERE person_id = ? AND kind = ? AND of_id = ?
                           AND (field = ? OR LEFT(field, CHAR_LENGTH(?) + 1) = CONCAT(?, '.'))""").params(by.value(), kind.name(), id, form, form, form).update();
    }
}
