package org.jisseki.figures;

import java.util.regex.Pattern;
import org.jisseki.common.Sentence;
import org.jisseki.common.Typed;

/**
 * How a cell is read, and what was typed in it for sentences to quote.
 *
 * @param column      the column's unit, as the plan spells it; may be empty
 * @param unit        the column's, or that of one of several values
 * @param maxDecimals how many decimals the indicator has
 * @param maxDigits   how many digits may stand before the point
 * @param asTyped     whether numbers keep their commas and decimals as typed, or get those of the indicator
 */
record Reading(String typed, String column, String unit, int maxDecimals, int maxDigits, boolean asTyped) {

    /** What DECIMAL(24,6) holds. */
    static final int STORED_DECIMALS = 6;

    static final int STORED_DIGITS = 18;

    private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?[0-9].*");
    private static final Pattern DASHED = Pattern.compile("[-‐‑–—―−ー]\\s*[0-9][0-9,.]*[^0-9]*");

    Reading(String typed, String unit, int maxDecimals, int maxDigits, boolean asTyped) {
        this(typed, unit, unit, maxDecimals, maxDigits, asTyped);
    }

    /** Numbers in this unit, with as many decimals as can be stored, as they stand. */
    Reading loose(String other) {
        return new Reading(typed, column, other, STORED_DECIMALS, maxDigits, true);
    }

    /** A unit as the column spells it, where it is the column's: ％ for %. */
    String spelled(String other) {
        return other.equals(folded(column)) ? column : other;
    }

    /** With full-width letters, digits and signs made half-width, without what nobody sees, and no blanks around. */
    static String folded(String text) {
        return Typed.folded(text);
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
        String left = rest.strip();
        if (DASHED.matcher(left).matches()) {
            return refused("figures.dashedRange");
        }
        if (!left.isEmpty() && Printing.SCALES.indexOf(left.charAt(0)) >= 0) {
            return refused("figures.scaleOrder");
        }
        // 1E+05 is what a spreadsheet shows of a large number
        return left.matches("[\\p{L}%/°].*") && !EXPONENT.matcher(left).matches() && !unit.isEmpty()
                ? refused("figures.otherUnit", unit)
                : refused("figures.notANumber");
    }

    /** A text that stays one, without what nobody sees. */
    static String readable(String text) {
        return Typed.readable(text);
    }

    static String quoted(String typed) {
        return Typed.quoted(typed);
    }
}
