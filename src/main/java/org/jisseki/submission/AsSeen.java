package org.jisseki.submission;

import org.jisseki.common.SubmissionId;

/** A submission in the version in which somebody saw it: the guard of an act that names no revision. */
public record AsSeen(SubmissionId submission, int version) {}
