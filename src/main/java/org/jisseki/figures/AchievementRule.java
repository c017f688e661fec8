package org.jisseki.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a plan judges achievement (目標達成状況): data of the plan.
 *
 * @param version  counts the rule's changes within its plan
 * @param formula  how the ratio is made
 * @param cap      the highest ratio printed, or null for uncapped
 * @param decimals of the printed ratio
 * @param rounding from the exact quotient to the printed ratio
 */
public record AchievementRule(
        int version, Formula formula, @Nullable BigDecimal cap, int decimals, RoundingMode rounding) {

    /** Formulas; those for lower-is-better indicators are still to come. */
    public enum Formula {
        /** actual ÷ target, for indicators where more is better. */
        HIGHER
    }

    public AchievementRule {
        if (decimals < 0 || decimals > Reading.STORED_DECIMALS) {
            throw new IllegalArgumentException("decimals " + decimals);
        }
        if (cap != null && (cap.signum() <= 0 || cap.stripTrailingZeros().scale() > decimals)) {
            throw new IllegalArgumentException("cap " + cap + " cannot be printed with " + decimals + " decimals");
        }
        if (rounding == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding " + rounding);
        }
    }
}
