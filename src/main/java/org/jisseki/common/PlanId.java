package org.jisseki.common;

/** A plan (行動計画), by its number in the database. */
public record PlanId(long value) {}
