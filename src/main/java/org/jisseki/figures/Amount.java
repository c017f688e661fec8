package org.jisseki.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One number as it stands in a cell: 1,234.5, ▲3, 1億2,000万.
 *
 * @param printed without unit
 */
record Amount(BigDecimal value, String printed) {

    // ー is what an input method types for a hyphen
    private static final Pattern SIGN = Pattern.compile("[-−ー▲△]\\s*");
    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9,.]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern SCALE = Pattern.compile("\\s*([十百千]?[万億兆]|[十百千])");

    /** Takes a number off the cursor. Throws {@link Unreadable} where there is none, or one that does not fit the cell. */
    static Amount read(Cursor cursor, Reading reading) {
        int from = cursor.at();
        boolean negative = cursor.take(SIGN) != null;
        Matcher digits = cursor.take(DIGITS);
        if (digits == null) {
            throw reading.refused("figures.notANumber");
        }
        BigDecimal number = number(digits.group(), reading);
        Matcher scale = scale(cursor, reading);
        if (scale == null) {
            checked(number, reading);
            BigDecimal value = negative ? number.negate() : number;
            return reading.asTyped()
                    ? new Amount(value, cursor.since(from).replaceAll("\\s", ""))
                    : plain(value, reading);
        }
        Amount scaled = scaled(number, digits.group(), scale, cursor, reading);
        return new Amount(
                negative ? scaled.value.negate() : scaled.value,
                negative ? Printing.MINUS + scaled.printed : scaled.printed);
    }

    private static Amount plain(BigDecimal value, Reading reading) {
        int decimals = allowed(reading);
        return new Amount(value.setScale(decimals, RoundingMode.UNNECESSARY), Printing.grouped(value, decimals));
    }

    // 1億2,000万: each part is less than one of the part before it, and only the last may have decimals.
    private static Amount scaled(BigDecimal first, String digits, Matcher firstScale, Cursor cursor, Reading reading) {
        if (reading.unitIsScaled()) {
            throw reading.refused("figures.scaled", reading.unit());
        }
        BigDecimal part = first;
        String typed = digits;
        Matcher scale = firstScale;
        BigDecimal one = power(scale);
        BigDecimal sum = part.multiply(one);
        StringBuilder printed = new StringBuilder(written(part, typed, reading)).append(scale.group(1));
        Matcher more = cursor.take(DIGITS);
        while (more != null) {
            BigDecimal before = one;
            boolean whole = part.stripTrailingZeros().scale() <= 0;
            typed = more.group();
            part = number(typed, reading);
            scale = scale(cursor, reading);
            one = scale == null ? BigDecimal.ONE : power(scale);
            // 1万2 is no way to write 10,002, and may mean 12,000
            boolean full = scale != null || part.precision() - part.scale() == before.precision() - 1;
            if (!whole || !full || part.multiply(one).compareTo(before) >= 0) {
                throw reading.refused("figures.scaleOrder");
            }
            sum = sum.add(part.multiply(one));
            printed.append(written(part, typed, reading)).append(scale == null ? "" : scale.group(1));
            more = scale == null ? null : cursor.take(DIGITS);
        }
        checked(sum, reading);
        return new Amount(
                sum.stripTrailingZeros().scale() <= 0 ? sum.setScale(0, RoundingMode.UNNECESSARY) : sum,
                printed.toString());
    }

    private static String written(BigDecimal part, String typed, Reading reading) {
        return reading.asTyped() ? typed : Printing.grouped(part, 0);
    }

    // The unit comes first: 千台 behind a number in 千台 is no thousand.
    private static @Nullable Matcher scale(Cursor cursor, Reading reading) {
        return cursor.isBefore(reading.foldedUnit()) ? null : cursor.take(SCALE);
    }

    private static BigDecimal power(Matcher scale) {
        String word = scale.group(1);
        int zeros = 0;
        for (int i = 0; i < word.length(); i++) {
            zeros += switch (word.charAt(i)) {
                case '十' -> 1;
                case '百' -> 2;
                case '千' -> 3;
                case '万' -> 4;
                case '億' -> 8;
                default -> 12;
            };
        }
        return BigDecimal.TEN.pow(zeros);
    }

    private static BigDecimal number(String digits, Reading reading) {
        if (digits.indexOf('.') != digits.lastIndexOf('.')) {
            throw reading.refused("figures.twoPoints");
        }
        if (digits.contains(",") && !GROUPED.matcher(digits).matches()) {
            throw reading.refused("figures.commas");
        }
        String plain = digits.replace(",", "");
        if (!NUMBER.matcher(plain).matches()) {
            throw reading.refused("figures.notANumber");
        }
        return new BigDecimal(plain);
    }

    private static void checked(BigDecimal value, Reading reading) {
        BigDecimal bare = value.stripTrailingZeros();
        if (bare.precision() - bare.scale() > reading.maxDigits()) {
            throw reading.refused("figures.tooLarge", String.valueOf(reading.maxDigits()));
        }
        int allowed = allowed(reading);
        if (bare.scale() > allowed) {
            throw allowed == 0
                    ? reading.refused("figures.whole")
                    : reading.refused("figures.decimals", String.valueOf(allowed));
        }
    }

    private static int allowed(Reading reading) {
        return Math.min(reading.maxDecimals(), Reading.STORED_DECIMALS);
    }
}
