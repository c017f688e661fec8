package org.jisseki.common;

/** A submission (入力票), by its number in the database. */
public record SubmissionId(long value) {}
