package org.jisseki.common;

/** A cycle, the reporting of one fiscal year, by its number in the database. */
public record CycleId(long value) {}
