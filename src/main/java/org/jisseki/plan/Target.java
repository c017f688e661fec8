package org.jisseki.plan;

import java.math.BigDecimal;
import org.jisseki.common.FiscalYear;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to reach in a year (目標値), with the rationale of that year (目標値の考え方).
 *
 * @param printed  as printed, without the unit; null is blank
 * @param value    its exact value; null where the printed text is no number
 * @param quantity all of it, in the indicator's unit; null is blank
 * @param earlier  the target of before, where it was raised or loosened within the plan
 * @param milestone what the plan published for this year on the way to its goal (目安値); null is blank
 * @param from     what was released with it; null where the plan was imported with it
 */
public record Target(
        long indicatorId,
        FiscalYear year,
        @Nullable String printed,
        @Nullable BigDecimal value,
        @Nullable String rationale,
        @Nullable String note,
        @Nullable Quantity quantity,
        @Nullable Quantity earlier,
        @Nullable Quantity milestone,
        @Nullable Approval from) {}
