package org.jisseki.submission.hint;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Quantity;

/**
 * Far outside what the years before were. Published: the value of the row above, in a row that had moved between 70 and 90 for
 * years. A year that really was extraordinary looks the same; a steady rise does not, and nothing is said of fewer than three
 * years.
 */
final class FarOutsideThePast implements HintRule {

    private static final int YEARS = 3;
    /** How many times the width of the past a value may lie outside of it. */
    private static final BigDecimal WIDTHS = BigDecimal.valueOf(2);
    /** Where the past hardly moved, its width is taken as this part of its largest value. */
    private static final BigDecimal LEAST_WIDTH = new BigDecimal("0.1");

    @Override
    public String name() {
        return "FAR_OUTSIDE";
    }

    @Override
    public Optional<Sentence> look(FieldView field, FormView form) {
        BigDecimal now = field.number();
        List<BigDecimal> past = field.past();
        if (field.kind() != FieldView.Kind.ACTUAL || now == null || past.size() < YEARS) {
            return Optional.empty();
        }
        BigDecimal lowest = Collections.min(past);
        BigDecimal highest = Collections.max(past);
        BigDecimal least = lowest.abs().max(highest.abs()).multiply(LEAST_WIDTH);
        BigDecimal room = highest.subtract(lowest).max(least).multiply(WIDTHS);
        boolean far = now.compareTo(highest.add(room)) > 0 || now.compareTo(lowest.subtract(room)) < 0;
        return far
                ? Optional.of(Sentence.of(
                        "hint.farOutside",
                        field.printed(field.value()),
                        String.valueOf(past.size()),
                        printed(field, lowest),
                        printed(field, highest)))
                : Optional.empty();
    }

    private static String printed(FieldView field, BigDecimal number) {
        return field.printed(Quantity.known(number.stripTrailingZeros(), 0));
    }
}
