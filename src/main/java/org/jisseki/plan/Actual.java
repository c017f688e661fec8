package org.jisseki.plan;

import java.math.BigDecimal;
import org.jisseki.common.FiscalYear;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator reached in a year before the portal was used (実績値).
 *
 * @param printed  as printed, without the unit; null is blank
 * @param value    its exact value; null where the printed text is no number
 * @param quantity all of it, in the indicator's unit; null is blank
 */
public record Actual(
        long indicatorId,
        FiscalYear year,
        @Nullable String printed,
        @Nullable BigDecimal value,
        @Nullable String note,
        @Nullable Quantity quantity) {}
