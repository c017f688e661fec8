package org.jisseki.record;

/**
 * The newest row of a subject's chain, kept on the subject's own row and moved by its guarded update.
 *
 * @param seq  the number of the newest row, 0 where there is none yet
 * @param hash that row's hash
 */
public record Head(int seq, String hash) {

    /** Before the first act. */
    public static final Head NONE = new Head(0, "0".repeat(64));
}
