package org.jisseki.figures;

import java.util.List;
import java.util.Objects;
import org.jisseki.common.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * How a printed ratio came about, in printed numbers: 34 ÷ 30 ＝ 1.133… → 1.13 → 1.00. Frozen with the ratio, so that whatever
 * the plan says later, this is what was done.
 *
 * @param ruleVersion the version of the plan's rule
 * @param formula     the formula used
 * @param actual      as printed
 * @param target      what the actual is measured by, as printed: the target, for {@code LINE} the expected value
 * @param quotient    the exact result on the printed scale, cut (…) where it does not end
 * @param rounding    how it was rounded: a name of {@link java.math.RoundingMode}
 * @param rounded     the result rounded
 * @param cap         the cap where it lowered the rounded result, else null
 * @param limit       the rule's cap, lowering or not; empty where it has none, null where frozen before this was kept
 * @param floor       the rule's lowest result where it raised the rounded one, else null
 * @param steps       what was computed, in order; the last one makes {@code quotient}
 * @param compared    how the actual has to lie to the target for it to be met
 * @param band        what the plan calls the result; null where it names none
 */
public record Explanation(
        int ruleVersion,
        AchievementRule.Formula formula,
        String actual,
        String target,
        String quotient,
        String rounding,
        String rounded,
        @Nullable String cap,
        @Nullable String limit,
        @Nullable String floor,
        List<Step> steps,
        Compared compared,
        @Nullable Bilingual band) {

    /**
     * One calculation.
     *
     * @param calculation 47.4 ÷ 50.0
     * @param result      0.948, or cut: 0.962…
     */
    public record Step(Kind kind, String calculation, String result) {

        /** What a step makes. */
        public enum Kind {
            /** The expected value of the year (期待値). */
            EXPECTED,
            /** The result itself. */
            RESULT
        }
    }

    /** How an actual meets. */
    public enum Compared {
        /** It is not below the target. */
        AT_LEAST,
        /** It is not above the target. */
        AT_MOST,
        /** It fits the bound that the target is. */
        FITS
    }

    /** Whether the actual was measured by what the plan published for the year (目安値): nothing was computed for it. */
    boolean byMilestone() {
        return formula == AchievementRule.Formula.LINE
                && steps.stream().noneMatch(step -> step.kind() == Step.Kind.EXPECTED);
    }

    /** Texts frozen by the first rule have neither steps nor comparison: there was one formula then. */
    public Explanation {
        steps = List.copyOf(Objects.requireNonNullElseGet(
                steps, () -> List.of(new Step(Step.Kind.RESULT, actual + " ÷ " + target, quotient))));
        compared = Objects.requireNonNullElse(compared, Compared.AT_LEAST);
    }
}
