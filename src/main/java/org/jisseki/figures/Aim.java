package org.jisseki.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to reach, as one number: a target, or the limit of a bound that points the way that is better (180人以下
 * where less is better).
 *
 * @param sense null where the target is a plain number
 */
record Aim(
        BigDecimal value,
        String number,
        String printed,
        @Nullable BoundSense sense) {

    static Optional<Aim> of(@Nullable Quantity target, Direction direction) {
        return switch (target) {
            case Quantity.Exact exact ->
                Optional.of(new Aim(exact.value(), Printing.number(exact), exact.printed(), null));
            case Quantity.Bound bound
            when bound.sense().limitsAbove() == (direction == Direction.LOWER_IS_BETTER) ->
                Optional.of(new Aim(bound.limit(), Printing.grouped(bound.limit(), 0), bound.printed(), bound.sense()));
            case null, default -> Optional.empty();
        };
    }

    /** How an actual has to lie to it. */
    Explanation.Compared compared(Direction direction) {
        if (sense != null) {
            return Explanation.Compared.FITS;
        }
        return direction == Direction.HIGHER_IS_BETTER ? Explanation.Compared.AT_LEAST : Explanation.Compared.AT_MOST;
    }

    /** Whether an actual of this place meets it. @param place below 0 where the actual is below, 0 where it is the same */
    boolean isMet(int place, Direction direction) {
        if (sense == null) {
            return direction == Direction.HIGHER_IS_BETTER ? place >= 0 : place <= 0;
        }
        return sense.holds(place);
    }
}
