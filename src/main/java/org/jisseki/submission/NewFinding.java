package org.jisseki.submission;

/**
 * A finding to be raised.
 *
 * @param field a key of the form, or {@link UnitForm#WHOLE}
 */
public record NewFinding(String field, String text) {

    /** The longest text, in characters. */
    public static final int LENGTH = 1000;
}
