package org.jisseki.figures;

import org.jspecify.annotations.Nullable;

/**
 * How a printed ratio came about, step by step, in printed numbers: 34 ÷ 30 ＝ 1.133… → 1.13 → 1.00.
 *
 * @param ruleVersion the version of the plan's rule
 * @param formula     the rule's formula
 * @param actual      the dividend, as printed
 * @param target      the divisor, as printed
 * @param quotient    the quotient, cut (…) where it does not end
 * @param rounding    how it was rounded: a name of {@link java.math.RoundingMode}
 * @param rounded     the quotient rounded
 * @param cap         the cap where it lowered the rounded quotient, else null
 */
public record Explanation(
        int ruleVersion,
        AchievementRule.Formula formula,
        String actual,
        String target,
        String quotient,
        String rounding,
        String rounded,
        @Nullable String cap) {}
