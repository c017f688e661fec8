package org.jisseki.common;

/** A post (職), by its number in the database. */
public record PostId(long value) {}
