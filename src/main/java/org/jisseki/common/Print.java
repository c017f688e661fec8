package org.jisseki.common;

/**
 * What is read of a figure in its cell, in three pieces, so that a screen may set the unit small: 200 件 未満.
 *
 * @param before the number
 * @param unit   of it; empty where the text has none, or has it in its midst
 * @param after  what stands behind the unit
 */
public record Print(String before, String unit, String after) {

    /** A text without a unit. */
    public static Print of(String text) {
        return new Print(text, "", "");
    }

    public String whole() {
        return before + unit + after;
    }
}
