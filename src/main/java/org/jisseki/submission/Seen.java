package org.jisseki.submission;

import org.jisseki.common.SubmissionId;

/**
 * What somebody had before their eyes when they decided.
 *
 * @param version      of the submission
 * @param revisionNo   the revision (稿)
 * @param revisionHash its SHA-256
 */
public record Seen(SubmissionId submission, int version, int revisionNo, String revisionHash) {}
