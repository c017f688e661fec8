package org.jisseki.submission;

import java.time.LocalDate;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.evidence.FileType;

/**
 * A file of evidence (根拠資料) as its row says: who gave it when, and whether it was removed since.
 *
 * @param id   counts up: the order in which files were given
 * @param size in bytes
 * @param giver the name of who gave it
 */
public record EvidenceFile(
        long id,
        SubmissionId submission,
        String name,
        FileType type,
        long size,
        String sha256,
        PersonId addedBy,
        String giver,
        LocalDate addedOn,
        boolean removed) {

    /** As a revision freezes it. */
    UnitContent.EnteredFile entered() {
        return new UnitContent.EnteredFile(id, name, type, size, sha256);
    }
}
