package org.jisseki.figures;

/** The kinds of a {@link Quantity}; tables hold the names. */
public enum Shape {
    EXACT,
    BOUND,
    RANGE,
    SEVERAL,
    TEXT,
    NOT_APPLICABLE,
    PENDING
}
