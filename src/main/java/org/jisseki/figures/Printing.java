package org.jisseki.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.common.Print;

/** How numbers are written out. Negative numbers carry ▲, as Japanese tables do. */
final class Printing {

    /** Between the ends of a range. */
    static final String TO = "～";

    /** Before a number that is meant both ways. */
    static final String PLUS_MINUS = "±";

    static final String MINUS = "▲";

    /** 百万 and the like: what a number may be counted in. */
    static final String SCALES = "兆億万千百十";

    private static final String NUMBER = "[▲△−ー-]?[0-9][0-9,.]*(?:[" + SCALES + "]+[0-9,.]*)*";
    private static final Pattern DIGITS = Pattern.compile(MINUS + "?[0-9][0-9,.]*");
    private static final Pattern LEAD = Pattern.compile("±?" + NUMBER + "(?:[～~]" + NUMBER + ")?");
    private static final Pattern CORE =
            Pattern.compile(LEAD.pattern() + "(?:" + BoundSense.WORDS + "|\\((?:" + BoundSense.WORDS + ")\\)|の?[増減])?");

    private Printing() {}

    /** In groups of three, with at least the decimals given and as many more as the value needs. */
    static String grouped(BigDecimal value, int decimals) {
        int scale = Math.max(decimals, Math.max(0, value.stripTrailingZeros().scale()));
        String plain = value.abs().setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return value.signum() < 0 ? MINUS + text : text.toString();
    }

    /**
     * A quotient for people: written out where it ends within six decimals, otherwise its first decimals, not rounded, and
     * an ellipsis: 0.962….
     */
    static String quotient(BigDecimal dividend, BigDecimal divisor, int decimals) {
        BigDecimal six = dividend.divide(divisor, 6, RoundingMode.DOWN);
        if (six.multiply(divisor).compareTo(dividend) == 0) {
            return grouped(six.stripTrailingZeros(), decimals);
        }
        BigDecimal cut = dividend.divide(divisor, decimals + 1, RoundingMode.DOWN);
        boolean vanished = cut.signum() == 0 && dividend.signum() * divisor.signum() < 0;
        return (vanished ? MINUS : "") + grouped(cut, decimals + 1) + "…";
    }

    /** A printed number with the unit in its place: behind the number, before 未満 and before all that is said beside it. */
    static Print withUnit(String printed, String unit) {
        Matcher lead = LEAD.matcher(printed);
        return lead.lookingAt() ? new Print(lead.group(), unit, printed.substring(lead.end())) : Print.of(printed);
    }

    /** A number as a calculation writes it: as printed where that is digits alone, otherwise written out: 1億 is 100,000,000. */
    static String number(Quantity.Exact exact) {
        String core = core(exact.printed());
        return DIGITS.matcher(core).matches() ? core : grouped(exact.value(), 0);
    }

    /** A printed number without what is said beside it: 200未満 of 200未満(見込み). */
    static String core(String printed) {
        Matcher core = CORE.matcher(printed);
        return core.lookingAt() ? core.group() : printed;
    }
}
