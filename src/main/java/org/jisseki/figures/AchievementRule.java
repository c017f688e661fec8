package org.jisseki.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a plan judges achievement (目標達成状況): versioned data of the plan.
 *
 * @param version  counts the rule's changes within its plan
 * @param higher   how an indicator is judged whose direction is higher
 * @param lower    how one is judged whose direction is lower; null where the plan does not say
 * @param cap      the highest result printed, on the scale of {@code style}; null for uncapped
 * @param lowest   the lowest result printed, on the same scale; null for no floor: 2 − actual ÷ target may fall below 0
 * @param decimals of the printed result
 * @param style    whether 0.95 is printed, or 95%
 * @param rounding from the exact result to the printed one: half up, up or down
 * @param bands    what results are called, the best first and the last without bound; none where the plan names none
 */
public record AchievementRule(
        int version,
        Formula higher,
        @Nullable Formula lower,
        @Nullable BigDecimal cap,
        @Nullable BigDecimal lowest,
        int decimals,
        Style style,
        RoundingMode rounding,
        List<Band> bands) {

    /** How a result is made. Published sheets use all of them. */
    public enum Formula {
        /** actual ÷ target, where more is better. */
        HIGHER(Direction.HIGHER_IS_BETTER),
        /** target ÷ actual, where less is better. */
        LOWER_QUOTIENT(Direction.LOWER_IS_BETTER),
        /** 2 − actual ÷ target, where less is better. */
        LOWER_COMPLEMENT(Direction.LOWER_IS_BETTER),
        /** (actual − baseline) ÷ (target − baseline): how much of the way is gone. */
        BASELINE(null),
        /** (actual − baseline) ÷ (expected − baseline), where the year's expected value (期待値) is on the line from the baseline to the goal. */
        LINE(null),
        /** Met within the target's range or bound; no ratio. */
        RANGE(null);

        private final @Nullable Direction direction;

        Formula(@Nullable Direction direction) {
            this.direction = direction;
        }

        /** Whether the year's target itself decides on met or missed; otherwise the expected value does, or a range. */
        boolean judgesByTarget() {
            return this != LINE && this != RANGE;
        }

        /** Whether it can judge indicators of a direction. */
        public boolean suits(Direction of) {
            return direction == null || direction == of;
        }
    }

    /** The scale on which results are printed, and caps and bands are given. */
    public enum Style {
        /** 0.95. */
        RATIO(BigDecimal.ONE, ""),
        /** 95%. */
        PERCENT(BigDecimal.valueOf(100), "%"),
        /** 95, under a head that says percent. */
        PERCENT_WITHOUT_SIGN(BigDecimal.valueOf(100), "");

        private final BigDecimal one;
        private final String sign;

        Style(BigDecimal one, String sign) {
            this.one = one;
            this.sign = sign;
        }

        BigDecimal one() {
            return one;
        }

        String printed(String number) {
            return number + sign;
        }
    }

    /** What a rule may round by. */
    public static final List<RoundingMode> ROUNDINGS =
            List.of(RoundingMode.HALF_UP, RoundingMode.UP, RoundingMode.DOWN);

    public AchievementRule {
        if (decimals < 0 || decimals > Reading.STORED_DECIMALS) {
            throw new IllegalArgumentException("decimals " + decimals);
        }
        if (cap != null && (cap.signum() <= 0 || cap.stripTrailingZeros().scale() > decimals)) {
            throw new IllegalArgumentException("cap " + cap + " cannot be printed with " + decimals + " decimals");
        }
        if (lowest != null
                && (lowest.stripTrailingZeros().scale() > decimals || (cap != null && lowest.compareTo(cap) >= 0))) {
            throw new IllegalArgumentException(
                    "lowest " + lowest + " below " + cap + " with " + decimals + " decimals");
        }
        if (!ROUNDINGS.contains(rounding)) {
            throw new IllegalArgumentException("rounding " + rounding);
        }
        if (!formulas(Direction.HIGHER_IS_BETTER).contains(higher)
                || (lower != null && !formulas(Direction.LOWER_IS_BETTER).contains(lower))) {
            throw new IllegalArgumentException("formulas " + higher + ", " + lower);
        }
        bands = List.copyOf(bands);
        Band.checkOrder(bands);
    }

    /** What a plan may choose for all indicators of a direction; a range is for single ones. */
    public static List<Formula> formulas(Direction direction) {
        return Arrays.stream(Formula.values())
                .filter(formula -> formula != Formula.RANGE && formula.suits(direction))
                .toList();
    }

    /** The formula for a direction; null where the plan does not say. */
    public @Nullable Formula formula(Direction direction) {
        return direction == Direction.HIGHER_IS_BETTER ? higher : lower;
    }

    /** The band of an exact result: decided before rounding and before the cap, as met and missed are. */
    Optional<Band> band(Fraction result) {
        return bands.stream().filter(band -> band.holds(result)).findFirst();
    }
}
