package org.jisseki.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jisseki.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Rules and yardsticks for tests, as short as what they differ in. */
public final class Yardsticks {

    private static final FiscalYear FROM = new FiscalYear(2019);
    private static final FiscalYear YEAR = new FiscalYear(2020);
    private static final FiscalYear TO = new FiscalYear(2023);

    private Yardsticks() {}

    /** Mie's rule: actual ÷ target, capped at 1.00, two decimals, half up. */
    public static AchievementRule mie(int version) {
        return ratio(version, BigDecimal.ONE, 2);
    }

    static AchievementRule ratio(int version, @Nullable BigDecimal cap, int decimals) {
        return new AchievementRule(
                version,
                AchievementRule.Formula.HIGHER,
                AchievementRule.Formula.LOWER_QUOTIENT,
                cap,
                null,
                decimals,
                AchievementRule.Style.RATIO,
                RoundingMode.HALF_UP,
                List.of());
    }

    /** Judges an actual of R2 where more is better, by the rule's own formula. */
    public static Achievement judge(AchievementRule rule, @Nullable Quantity target, @Nullable Quantity actual) {
        return of(rule, Direction.HIGHER_IS_BETTER, target).judge(actual);
    }

    static Yardstick of(AchievementRule rule, Direction direction, @Nullable Quantity target) {
        return new Yardstick(rule, rule.formula(direction), direction, target, null, course(null));
    }

    /** From R1 to R5. */
    static Yardstick.Course course(@Nullable Quantity goal) {
        return new Yardstick.Course(FROM, YEAR, TO, goal);
    }
}
