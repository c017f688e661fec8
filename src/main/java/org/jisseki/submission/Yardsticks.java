package org.jisseki.submission;

import org.jisseki.common.FiscalYear;
import org.jisseki.figures.Quantity;
import org.jisseki.figures.Yardstick;
import org.jisseki.plan.Indicator;
import org.jisseki.plan.Plan;
import org.jisseki.plan.YearRule;
import org.jspecify.annotations.Nullable;

/** What the indicators of a plan are judged by in one year. */
record Yardsticks(Plan plan, YearRule rule, FiscalYear year) {

    /**
     * @param target of the year
     * @param goal   of the plan's last year
     * @param milestone what the plan published for the year (目安値)
     */
    Yardstick of(
            Indicator indicator, @Nullable Quantity target, @Nullable Quantity goal, @Nullable Quantity milestone) {
        FiscalYear labelled = indicator.baselineYear();
        // a baseline without a label of its own is of its column's year, the one before the plan
        FiscalYear from = labelled == null ? plan.firstYear().plus(-1) : labelled;
        return new Yardstick(
                rule.rule(),
                rule.formula(indicator),
                indicator.direction(),
                target,
                indicator.baseline(),
                new Yardstick.Course(from, year, plan.lastYear(), goal, milestone));
    }
}
