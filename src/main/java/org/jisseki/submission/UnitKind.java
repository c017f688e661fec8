package org.jisseki.submission;

/** What hands in a submission. */
public enum UnitKind {
    /** A program, with the indicators that it carries. */
    PROGRAM,
    /** An indicator that no program carries. */
    INDICATOR
}
