package org.jisseki.figures;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jisseki.common.Sentence;

/**
 * Reads a figure as it is typed: full-width digits, commas in groups of three, 億 and 万, a trailing unit, ▲ △ － for negative
 * ones, 200未満, 696～890, ±10%以内, 438(見込み), 犬5頭以下、猫150頭以下. Never guesses: what is not plainly a figure is refused with
 * a sentence that quotes it, says why and what to type instead. A text is read only where the person chose text: {@link #text}, or
 * 「」 around it.
 */
public final class QuantityParser {

    /** What says, as "-" does, that there is no such value. */
    public static final String NOT_APPLICABLE = "該当なし";

    /** The word that is chosen for a figure that is not known yet; others may be typed: {@link PendingWord}. */
    public static final String UNDER_SURVEY = "調査中";

    /** What a plan's tables hold of a printed figure, in characters. */
    public static final int MAX_LENGTH = 120;

    // far more than a figure can be: what is longer is not looked at
    private static final int READ = 4 * MAX_LENGTH;

    private static final Set<String> DASHES = Set.of("-", "‐", "‑", "–", "—", "―", "−", "ー");
    // a spreadsheet's accounting format shows 0 as a dash with blanks around it
    private static final Pattern ACCOUNTING_ZERO = Pattern.compile(
            "[ \\u00A0\\u3000\\t]+[-‐‑–—―−－][ \\u00A0\\u3000\\t]*" + "|[-‐‑–—―−－][ \\u00A0\\u3000\\t]+");
    // outside of parentheses
    private static final Pattern PARTS = Pattern.compile("\\s*[、\\n]\\s*(?![^(]*\\))");
    private static final char NOTE = '※';

    private QuantityParser() {}

    /**
     * Reads what was typed. A text in 「」 is held as text.
     *
     * @param unit        the unit that may follow the number
     * @param maxDecimals how many decimals the indicator has
     */
    public static Parsed parse(String typed, String unit, int maxDecimals) {
        return cell(typed, text -> strict(text, unit, maxDecimals), text -> printed(text, unit));
    }

    /** Reads a cell of a file of figures that were printed before: as {@link #printed}, and a text in 「」 is held as text. */
    public static Parsed cell(String printed, String unit) {
        return cellOfFile(printed, unit, text -> printed(text, unit));
    }

    /** A cell of a file, whose column says the unit: what is offered instead of a refused one leaves it out. */
    static Parsed cellOfFile(String typed, String unit, Function<String, Parsed> figure) {
        Parsed parsed = plain(typed, figure, figure);
        String end = Reading.folded(unit);
        return parsed instanceof Parsed.Refused refused
                ? Instead.named(
                        typed,
                        refused,
                        form -> !end.isEmpty() && Reading.folded(form).endsWith(end)
                                ? new Parsed.Blank()
                                : plain(form, figure, figure))
                : parsed;
    }

    /** Reads a figure that was printed before: its commas and decimals are kept as they stand. */
    public static Parsed printed(String printed, String unit) {
        return read(new Reading(printed, unit, Reading.STORED_DECIMALS, Reading.STORED_DIGITS, true));
    }

    /**
     * Takes a text in place of a figure, because the person chose text. What can be read as a figure is refused, for its number
     * would be lost.
     */
    public static Parsed text(String typed, String unit, int maxDecimals) {
        Function<String, Parsed> figure = text -> strict(text, unit, maxDecimals);
        Parsed parsed = text(Instead.unbracketed(typed), figure, text -> printed(text, unit));
        return parsed instanceof Parsed.Refused refused ? Instead.named(typed, refused, figure) : parsed;
    }

    /**
     * Reads a field or a cell.
     *
     * @param figure how it reads a figure
     * @param loose  how a figure is read with as many decimals as there may be: what is one is never held as text
     */
    static Parsed cell(String typed, Function<String, Parsed> figure, Function<String, Parsed> loose) {
        Parsed parsed = plain(typed, figure, loose);
        return parsed instanceof Parsed.Refused refused
                ? Instead.named(typed, refused, form -> plain(form, figure, loose))
                : parsed;
    }

    private static Parsed plain(String typed, Function<String, Parsed> figure, Function<String, Parsed> loose) {
        if (ACCOUNTING_ZERO.matcher(typed).matches()) {
            return refused("figures.accountingZero", Reading.quoted(typed));
        }
        String inner = Instead.unbracketed(typed);
        return inner.equals(typed.strip()) ? figure.apply(typed) : text(inner, figure, loose);
    }

    private static Parsed text(String typed, Function<String, Parsed> figure, Function<String, Parsed> loose) {
        String text = Reading.readable(typed);
        if (text.isEmpty()) {
            return new Parsed.Blank();
        }
        Parsed asFigure = figure.apply(text);
        if (asFigure instanceof Parsed.Accepted) {
            return refused("figures.textIsFigure", Reading.quoted(typed));
        }
        if (loose.apply(text) instanceof Parsed.Accepted) {
            return asFigure;
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return refused("figures.textOneLine", Reading.quoted(typed));
        }
        return tooLong(text)
                ? refused("figures.tooLong", Reading.quoted(typed), String.valueOf(MAX_LENGTH))
                : new Parsed.Accepted(new Quantity.Text(text));
    }

    private static Parsed strict(String typed, String unit, int maxDecimals) {
        return read(new Reading(typed, unit, maxDecimals, Reading.STORED_DIGITS, false));
    }

    static Parsed read(Reading reading) {
        String text = Reading.folded(reading.typed());
        if (text.isEmpty()) {
            return new Parsed.Blank();
        }
        if (DASHES.contains(text) || text.equals(NOT_APPLICABLE)) {
            return new Parsed.Accepted(new Quantity.NotApplicable());
        }
        if (text.length() > READ) {
            return refused("figures.tooLong", Reading.quoted(reading.typed()), String.valueOf(MAX_LENGTH));
        }
        try {
            if (PendingWord.is(text)) {
                if (tooLong(text)) {
                    throw reading.refused("figures.tooLong", String.valueOf(MAX_LENGTH));
                }
                return new Parsed.Accepted(new Quantity.Pending(text));
            }
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
    static boolean holdsNumberSigns(String typed, String unit) {
        String withoutUnit = unit.isEmpty() ? typed : typed.replace(unit, "");
        return withoutUnit.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_NUMBER);
    }
}
