package org.jisseki.common;

/** A person, by its number in the database. */
public record PersonId(long value) {}
