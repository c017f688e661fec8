package org.jisseki.figures;

import java.util.Optional;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator's actual of a year is judged by.
 *
 * @param rule      the plan's rule of that year
 * @param formula   the rule's for the direction, or the one that the plan has for this indicator; null where it has none
 * @param target    of the year; null where blank
 * @param baseline  現状値; null where blank
 * @param course    the way from the baseline to the goal
 */
public record Yardstick(
        AchievementRule rule,
        AchievementRule.@Nullable Formula formula,
        Direction direction,
        @Nullable Quantity target,
        @Nullable Quantity baseline,
        Course course) {

    /**
     * The way on which an indicator is expected to move.
     *
     * @param from the baseline's year
     * @param year the year judged
     * @param to   the goal's year
     * @param goal the target of that year; null where blank
     * @param milestone what the plan published for the year judged (目安値); null where blank
     */
    public record Course(
            FiscalYear from,
            FiscalYear year,
            FiscalYear to,
            @Nullable Quantity goal,
            @Nullable Quantity milestone) {

        /** A way without a published value. */
        public Course(FiscalYear from, FiscalYear year, FiscalYear to, @Nullable Quantity goal) {
            this(from, year, to, goal, null);
        }

        /** The published value where it is a number: 調査中 and "-" are none, and the line stands. */
        Optional<Aim> published(Direction direction) {
            return Aim.of(milestone, direction);
        }
    }

    /**
     * Judges an actual, in exact decimals.
     *
     * @param actual null where the cell is blank
     */
    public Achievement judge(@Nullable Quantity actual) {
        if (formula == null) {
            return new Achievement.None(Sentence.of("figures.noRatio.lower"));
        }
        return Obstacles.of(this, formula, actual)
                .map(why -> withoutRatio(formula, actual, why))
                .orElseGet(() -> Calculation.of(this, formula, actual));
    }

    /** Whether the target was met is decided by the two numbers, also where the formula makes nothing of them. */
    private Achievement withoutRatio(AchievementRule.Formula by, @Nullable Quantity actual, Sentence why) {
        Optional<Aim> aim = by.judgesByTarget() ? Aim.of(target, direction) : Optional.empty();
        return actual instanceof Quantity.Exact reached && aim.isPresent()
                ? new Achievement.Within(
                        aim.get().isMet(reached.value().compareTo(aim.get().value()), direction),
                        rule.version(),
                        reached.printed(),
                        aim.get().printed(),
                        aim.get().compared(direction),
                        why)
                : new Achievement.None(why);
    }
}
