package org.jisseki.figures;

import java.text.Normalizer;
import org.jisseki.common.Sentence;

/**
 * How a cell is read, and what was typed in it for sentences to quote.
 *
 * @param unit        the column's, as the plan spells it; may be empty
 * @param maxDecimals how many decimals the indicator has
 * @param maxDigits   how many digits may stand before the point
 * @param asTyped     whether numbers keep their commas and decimals as typed, or get those of the indicator
 */
record Reading(String typed, String unit, int maxDecimals, int maxDigits, boolean asTyped) {

    /** What DECIMAL(24,6) holds. */
    static final int STORED_DECIMALS = 6;

    static final int STORED_DIGITS = 18;

    private static final int QUOTED = 30;

    /** With full-width letters, digits and signs made half-width, and no blanks around. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    String foldedUnit() {
        return folded(unit);
    }

    /** Whether the unit counts in thousands or the like: 千円, 百万円, 万人. */
    boolean unitIsScaled() {
        return foldedUnit().matches("[" + Printing.SCALES + "].+");
    }

    /** A refusal that quotes what was typed, then says more. */
    Unreadable refused(String key, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = quoted(typed);
        System.arraycopy(more, 0, args, 1, more.length);
        return new Unreadable(Sentence.of(key, args));
    }

    /** The refusal of what nobody could make sense of. */
    Unreadable leftOver(String rest) {
        return rest.strip().matches("[\\p{L}%/°].*") && !unit.isEmpty()
                ? refused("figures.otherUnit", unit)
                : refused("figures.notANumber");
    }

    static String quoted(String typed) {
        String text = typed.strip();
        return text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
    }
}
