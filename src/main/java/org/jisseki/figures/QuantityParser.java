package org.jisseki.figures;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jisseki.common.Sentence;

/**
 * Reads a figure as it is typed: full-width digits, commas in groups of three, 億 and 万, a trailing unit, ▲ △ － for negative
 * ones, 200未満, 696～890, ±10%以内, 438(見込み), 犬5頭以下、猫150頭以下. Never guesses: what is not plainly a figure is refused with
 * a sentence that quotes it. A text is read only where the person chose text ({@link #text}).
 */
public final class QuantityParser {

    /** What says, as "-" does, that there is no such value. */
    public static final String NOT_APPLICABLE = "該当なし";

    /** Words that stand in place of a figure that is not known yet. */
    public static final List<String> PENDING_WORDS =
            List.of("未確定", "数値未確定", "調査中", "集計中", "後日設定", "未定", "未公表", "算定中", "精査中", "照会中");

    /** What a plan's tables hold of a printed figure, in characters. */
    public static final int MAX_LENGTH = 120;

    private static final Set<String> DASHES = Set.of("-", "‐", "‑", "–", "—", "―", "−", "ー");
    // outside of parentheses
    private static final Pattern PARTS = Pattern.compile("\\s*[、\\n]\\s*(?![^(]*\\))");
    private static final char NOTE = '※';

    private QuantityParser() {}

    /**
     * Reads what was typed.
     *
     * @param unit        the unit that may follow the number
     * @param maxDecimals how many decimals the indicator has
     */
    public static Parsed parse(String typed, String unit, int maxDecimals) {
        return read(new Reading(typed, unit, maxDecimals, Reading.STORED_DIGITS, false));
    }

    /** Reads a figure that was printed before: its commas and decimals are kept as they stand. */
    public static Parsed printed(String printed, String unit) {
        return read(new Reading(printed, unit, Reading.STORED_DECIMALS, Reading.STORED_DIGITS, true));
    }

    /**
     * Takes a text in place of a figure, because the person chose text. What can be read as a figure is refused, for its number
     * would be lost.
     */
    public static Parsed text(String typed, String unit) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Parsed.Blank();
        }
        if (printed(typed, unit).figure().isPresent()) {
            return refused("figures.textIsFigure", Reading.quoted(typed));
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return refused("figures.textOneLine", Reading.quoted(typed));
        }
        return tooLong(text)
                ? refused("figures.tooLong", Reading.quoted(typed), String.valueOf(MAX_LENGTH))
                : new Parsed.Accepted(new Quantity.Text(text));
    }

    static Parsed read(Reading reading) {
        String text = Reading.folded(reading.typed());
        if (text.isEmpty()) {
            return new Parsed.Blank();
        }
        if (DASHES.contains(text) || text.equals(NOT_APPLICABLE)) {
            return new Parsed.Accepted(new Quantity.NotApplicable());
        }
        if (PENDING_WORDS.contains(text)) {
            return new Parsed.Accepted(new Quantity.Pending(text));
        }
        try {
            return new Parsed.Accepted(figure(text, reading));
        } catch (Unreadable unreadable) {
            return new Parsed.Refused(unreadable.sentence());
        }
    }

    /** Whether a printed text is the dash that says: no such value. */
    static boolean isDash(String printed) {
        return DASHES.contains(Reading.folded(printed));
    }

    private static Quantity figure(String text, Reading reading) {
        if (holdsNumberSigns(reading.typed(), reading.unit())) {
            throw reading.refused("figures.notANumber");
        }
        int at = text.indexOf(NOTE);
        String note = at < 0 ? "" : text.substring(at + 1).strip();
        if (at >= 0 && note.isEmpty()) {
            throw reading.refused("figures.noteEmpty");
        }
        List<String> parts =
                List.of(PARTS.split(at < 0 ? text : text.substring(0, at).strip(), -1));
        Quantity figure = parts.size() > 1
                ? Several.read(parts, note, reading)
                : Single.read(new Cursor(parts.getFirst()), note, reading);
        if (tooLong(figure.printed())) {
            throw reading.refused("figures.tooLong", String.valueOf(MAX_LENGTH));
        }
        return figure;
    }

    static Parsed refused(String key, Object... args) {
        return new Parsed.Refused(Sentence.of(key, args));
    }

    static boolean tooLong(String text) {
        return text.codePointCount(0, text.length()) > MAX_LENGTH;
    }

    // NFKC makes 52 of 5² and 1 of ①: a number that was not typed. A unit such as ㎡ is no number sign.
    private static boolean holdsNumberSigns(String typed, String unit) {
        String withoutUnit = unit.isEmpty() ? typed : typed.replace(unit, "");
        return withoutUnit.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_NUMBER);
    }
}
