package org.jisseki.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;

/** 執行率: the settled amount in percent of the budget. */
public final class ExecutionRate {

    private static final int DECIMALS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ExecutionRate() {}

    /** With one decimal, half up; NULL where either amount is unknown, or the budget is 0. */
    public static @Nullable BigDecimal percent(@Nullable Quantity settled, @Nullable Quantity budget) {
        BigDecimal amount = settled == null ? null : settled.value();
        BigDecimal whole = budget == null ? null : budget.value();
        if (amount == null || whole == null || whole.signum() <= 0) {
            return null;
        }
        return amount.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
