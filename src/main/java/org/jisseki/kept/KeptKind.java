package org.jisseki.kept;

/** What a text that is kept may be about. */
public enum KeptKind {
    SUBMISSION,
    CYCLE,
    PLAN
}
