package org.jisseki.submission;

import org.jisseki.common.SubmissionId;

/**
 * What was handed in (稿), frozen.
 *
 * @param content the exact text that sha256 is over
 */
public record Revision(SubmissionId submission, int no, String content, String sha256) {}
