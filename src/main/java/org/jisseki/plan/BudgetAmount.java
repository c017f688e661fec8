package org.jisseki.plan;

import java.math.BigDecimal;
import org.jisseki.common.FiscalYear;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a program's year.
 *
 * @param printed as it is meant to be read; null is blank
 * @param value   in 千円; null where the printed text is no number, which is not 0
 * @param quantity all of it; null is blank
 * @param from    what was released with it; null where the plan was imported with it
 */
public record BudgetAmount(
        long programId,
        FiscalYear year,
        BudgetKind kind,
        @Nullable String printed,
        @Nullable BigDecimal value,
        @Nullable String note,
        @Nullable Quantity quantity,
        @Nullable Approval from) {}
