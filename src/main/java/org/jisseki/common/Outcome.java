package org.jisseki.common;

/** What is known of a person's act when something failed in its request. */
public enum Outcome {
    /** It was rolled back, or never begun: nothing of it has happened. */
    NOTHING_DONE,
    /** It was carried out; what failed came after it, as showing what came of it. */
    DONE,
    /** The database did not answer to the commit: it may have been carried out or not. */
    UNCERTAIN
}
