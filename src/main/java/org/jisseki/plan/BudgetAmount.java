package org.jisseki.plan;

import java.math.BigDecimal;
import org.jisseki.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a program's year.
 *
 * @param printed as it is meant to be read; null is blank
 * @param value   in 千円; null where the printed text is no number, which is not 0
 */
public record BudgetAmount(
        long programId,
        FiscalYear year,
        BudgetKind kind,
        @Nullable String printed,
        @Nullable BigDecimal value,
        @Nullable String note) {}
