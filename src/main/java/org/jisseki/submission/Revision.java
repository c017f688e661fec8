package org.jisseki.submission;

import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Sha256;

/**
 * What was handed in (稿), frozen.
 *
 * @param content the exact text that sha256 is over, read by {@link Contents}
 * @param at      when, as ISO text
 */
public record Revision(SubmissionId submission, int no, String content, String sha256, PersonId by, String at) {

    static Revision of(SubmissionId submission, int no, String content, PersonId by, String at) {
        return new Revision(submission, no, content, Sha256.of(content), by, at);
    }

    /** Whether the content is still what was hashed. */
    public boolean isIntact() {
        return sha256.equals(Sha256.of(content));
    }
}
