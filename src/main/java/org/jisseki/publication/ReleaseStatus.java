package org.jisseki.publication;

/** How far a release is. */
public enum ReleaseStatus {
    /** Set for a date and time. */
    SCHEDULED,
    /** It has happened: what goes out is fixed, its editions are being made. */
    MAKING,
    /** All its editions are made, and anyone can read them. */
    PUBLIC,
    /** Taken back before its time. */
    WITHDRAWN
}
