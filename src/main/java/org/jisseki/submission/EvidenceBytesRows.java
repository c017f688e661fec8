package org.jisseki.submission;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jisseki.submission.evidence.Received;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The bytes of evidence by their SHA-256, each content once whoever gives it, in parts that any {@code max_allowed_packet}
 * lets through. Added, never changed.
 */
@Repository
class EvidenceBytesRows {

    static final int PART = 1 << 20;

    private final JdbcClient jdbc;

    EvidenceBytesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a content, within the caller's act, where it is not there yet. */
    void add(Received file) {
        boolean isNew = jdbc.sql("INSERT IGNORE INTO jisseki_record.evidence_content (sha256, size) VALUES (?, ?)")
                        .params(file.sha256(), file.size())
                        .update()
                == 1;
        if (!isNew) {
            return;
        }
        ByteBuffer content = file.content();
        for (int no = 0; content.hasRemaining(); no++) {
            byte[] part = new byte[Math.min(content.remaining(), PART)];
            content.get(part);
            jdbc.sql("INSERT INTO jisseki_record.evidence_part (sha256, no, bytes) VALUES (?, ?, ?)")
                    .params(file.sha256(), no, part)
                    .update();
        }
    }

    /** @param no from 0 */
    Optional<byte[]> part(String sha256, int no) {
        return jdbc.sql("SELECT bytes FROM jisseki_record.evidence_part WHERE sha256 = ? AND no = ?")
                .params(sha256, no)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }
}
