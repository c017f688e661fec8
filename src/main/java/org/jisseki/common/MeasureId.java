package org.jisseki.common;

/** A measure (施策), by its number in the database. */
public record MeasureId(long value) {}
