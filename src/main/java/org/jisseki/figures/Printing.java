package org.jisseki.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are written out. Negative numbers carry ▲, as Japanese tables do. */
final class Printing {

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
        return value.signum() < 0 ? "▲" + text : text.toString();
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
        return (vanished ? "▲" : "") + grouped(cut, decimals + 1) + "…";
    }
}
