package org.jisseki.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.jisseki.figures.Direction;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator moved against last year.
 *
 * @param difference this year's number less last year's, never 0
 */
public record Move(MeasureSheet.Entered entered, Quantity last, BigDecimal difference) {

    /** Empty where one of both is no number, or both are the same. */
    static Optional<Move> of(MeasureSheet.Entered entered) {
        Quantity last = entered.field().lastActual();
        @Nullable BigDecimal before = last == null ? null : last.value();
        @Nullable BigDecimal now = entered.actual().actual().value();
        if (last == null || before == null || now == null || now.compareTo(before) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Move(entered, last, now.subtract(before)));
    }

    /** Whether it moved away from what is better. */
    public boolean isWorse() {
        return (entered.field().direction() == Direction.HIGHER_IS_BETTER) == (difference.signum() < 0);
    }

    /** The difference with its sign: +4, ▲3. */
    public String printed() {
        return (difference.signum() < 0 ? "▲" : "+")
                + difference.abs().stripTrailingZeros().toPlainString();
    }
}
