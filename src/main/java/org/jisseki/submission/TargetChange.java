package org.jisseki.submission;

import java.math.BigDecimal;
import java.util.Optional;
import org.jisseki.figures.Direction;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;

/** How a target stands to the one before it, which was given up within the plan. */
public enum TargetChange {
    /** Harder to reach. */
    RAISED,
    /** Easier to reach. */
    LOOSENED,
    /** Changed, where one of the two is no number, or both are the same. */
    REVISED;

    /** Empty where there was no target before. */
    public static Optional<TargetChange> of(
            Direction direction, @Nullable Quantity earlier, @Nullable Quantity target) {
        if (earlier == null) {
            return Optional.empty();
        }
        BigDecimal before = earlier.value();
        BigDecimal now = target == null ? null : target.value();
        if (before == null || now == null || now.compareTo(before) == 0) {
            return Optional.of(REVISED);
        }
        boolean higher = now.compareTo(before) > 0;
        return Optional.of(higher == (direction == Direction.HIGHER_IS_BETTER) ? RAISED : LOOSENED);
    }
}
