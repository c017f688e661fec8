package org.jisseki.figures;

/** Which way an indicator is meant to move. */
public enum Direction {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER
}
