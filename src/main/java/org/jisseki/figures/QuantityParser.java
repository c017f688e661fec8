package org.jisseki.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.common.Sentence;

/**
 * Reads a figure as it is typed: full-width digits, commas in groups of three, a trailing unit, ▲ △ － for negative ones. Never
 * guesses: what is not plainly a figure is refused with a sentence that quotes it.
 */
public final class QuantityParser {

    /** Words that stand in place of a figure that is not known yet. */
    public static final List<String> PENDING_WORDS = List.of("未確定", "数値未確定", "調査中", "集計中", "後日設定");

    /** What DECIMAL(24,6) holds. */
    static final int STORED_DECIMALS = 6;

    static final int STORED_DIGITS = 18;

    private static final Set<String> DASHES = Set.of("-", "‐", "‑", "–", "—", "―", "−", "ー");
    // The sign, the number, the rest. ー is what an input method types for a hyphen.
    private static final Pattern SHAPE = Pattern.compile("([-−ー▲△]?)\\s*([0-9][0-9,.]*)(.*)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final int QUOTED = 30;

    private QuantityParser() {}

    /**
     * Reads what was typed.
     *
     * @param unit        the unit that may follow the number
     * @param maxDecimals how many decimals the indicator has
     */
    public static Parsed parse(String typed, String unit, int maxDecimals) {
        return parse(typed, unit, maxDecimals, STORED_DIGITS);
    }

    static Parsed parse(String typed, String unit, int maxDecimals, int maxDigits) {
        String text = folded(typed);
        if (text.isEmpty()) {
            return new Parsed.Blank();
        }
        if (DASHES.contains(text) || text.equals("該当なし")) {
            return new Parsed.Accepted(new Quantity.NotApplicable());
        }
        if (PENDING_WORDS.contains(text)) {
            return new Parsed.Accepted(new Quantity.Pending(text));
        }
        String quoted = quoted(typed);
        String foldedUnit = folded(unit);
        String bare = !foldedUnit.isEmpty() && text.endsWith(foldedUnit)
                ? text.substring(0, text.length() - foldedUnit.length()).strip()
                : text;
        Matcher shape = SHAPE.matcher(bare);
        if (holdsNumberSigns(typed, unit) || !shape.matches()) {
            return refused("figures.notANumber", quoted);
        }
        if (!shape.group(3).isEmpty()) {
            return shape.group(3).strip().matches("\\p{L}.*|%.*")
                    ? refused("figures.otherUnit", quoted, unit)
                    : refused("figures.notANumber", quoted);
        }
        return number(shape.group(1), shape.group(2), quoted, maxDecimals, maxDigits);
    }

    /** Whether a printed text is the dash that says: no such value. */
    static boolean isDash(String printed) {
        return DASHES.contains(folded(printed));
    }

    private static Parsed number(String sign, String digits, String quoted, int maxDecimals, int maxDigits) {
        if (digits.indexOf('.') != digits.lastIndexOf('.')) {
            return refused("figures.twoPoints", quoted);
        }
        if (digits.contains(",") && !GROUPED.matcher(digits).matches()) {
            return refused("figures.commas", quoted);
        }
        String plain = digits.replace(",", "");
        if (!NUMBER.matcher(plain).matches()) {
            return refused("figures.notANumber", quoted);
        }
        int point = plain.indexOf('.');
        if (plain.substring(0, point < 0 ? plain.length() : point)
                        .replaceFirst("^0+", "")
                        .length()
                > maxDigits) {
            return refused("figures.tooLarge", quoted, String.valueOf(maxDigits));
        }
        int decimals = point < 0 ? 0 : plain.replaceFirst("0+$", "").length() - point - 1;
        int allowed = Math.min(maxDecimals, STORED_DECIMALS);
        if (decimals > allowed) {
            return allowed == 0
                    ? refused("figures.whole", quoted)
                    : refused("figures.decimals", quoted, String.valueOf(allowed));
        }
        BigDecimal value = new BigDecimal(plain).setScale(allowed, RoundingMode.UNNECESSARY);
        return new Parsed.Accepted(Quantity.known(sign.isEmpty() ? value : value.negate(), allowed));
    }

    static Parsed refused(String key, Object... args) {
        return new Parsed.Refused(Sentence.of(key, args));
    }

    static String quoted(String typed) {
        String text = typed.strip();
        return text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    // NFKC makes 52 of 5² and 1 of ①: a number that was not typed. A unit such as ㎡ is no number sign.
    private static boolean holdsNumberSigns(String typed, String unit) {
        String withoutUnit = unit.isEmpty() ? typed : typed.replace(unit, "");
        return withoutUnit.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_NUMBER);
    }
}
