package org.jisseki.common;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A year of a chart over the years; what is unknown is NULL, and never 0.
 *
 * @param baseline whether the actual is the plan's 現状値
 */
public record TrendYear(
        FiscalYear year, @Nullable Figure target, @Nullable Figure actual, boolean baseline) {

    /** A figure. @param printed without its unit; {@code value} its number, NULL where it is none */
    public record Figure(
            String printed, Print print, @Nullable BigDecimal value) {}
}
