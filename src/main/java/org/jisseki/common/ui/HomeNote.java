package org.jisseki.common.ui;

import org.jspecify.annotations.Nullable;

/**
 * One line of a home: what waits for a person's post, or what comes next.
 *
 * @param order among the notes of its kind
 * @param what  it is, in words
 * @param more  what belongs to it: which, since when, what follows; may be empty
 * @param path  the route where it is done, without the leading slash; NULL where there is nothing to do
 * @param act   what the way there is called; empty where there is none
 */
public record HomeNote(
        Kind kind,
        int order,
        String what,
        String more,
        @Nullable String path,
        String act) {

    /** How much it asks for. */
    public enum Kind {
        /** Something went wrong, or its day has passed. */
        URGENT,
        /** It can be done now. */
        WAITING,
        /** Nothing to do yet: what comes, and when. */
        COMING
    }

    /** What only says what comes. */
    public static HomeNote coming(int order, String what, String more) {
        return new HomeNote(Kind.COMING, order, what, more, null, "");
    }
}
