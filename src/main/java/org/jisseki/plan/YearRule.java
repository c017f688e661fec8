package org.jisseki.plan;

import java.util.Map;
import org.jisseki.figures.AchievementRule;
import org.jisseki.figures.AchievementRule.Formula;
import org.jspecify.annotations.Nullable;

/**
 * The version of a plan's rule that is valid in a fiscal year.
 *
 * @param own the formulas of indicators that the plan judges otherwise, by indicator
 */
public record YearRule(AchievementRule rule, Map<Long, Formula> own) {

    /** What an indicator is judged by; null where the plan does not say. */
    public @Nullable Formula formula(Indicator indicator) {
        Formula of = own.get(indicator.id());
        return of == null ? rule.formula(indicator.direction()) : of;
    }
}
