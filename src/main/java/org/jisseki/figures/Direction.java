package org.jisseki.figures;

/** Which way an indicator is meant to move. */
public enum Direction {
    /** More is better. */
    HIGHER_IS_BETTER,
    /** Less is better. */
    LOWER_IS_BETTER
}
