package org.jisseki.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a plan judges achievement, as its data says.
 *
 * @param formula  the name of a formula of the figures room
 * @param cap      the highest ratio printed; null is uncapped
 * @param decimals the decimal places printed
 * @param rounding the name of a {@link java.math.RoundingMode}
 */
public record AchievementRuleData(
        int version,
        String formula,
        @Nullable BigDecimal cap,
        int decimals,
        String rounding,
        @Nullable String note) {}
