package org.jisseki.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A second number that stands in parentheses beside the first: 15市町村(40%), 110(100).
 *
 * @param unit    its own; null where it is in that of the number before it
 * @param printed the number alone
 */
public record Aside(BigDecimal value, @Nullable String unit, String printed) {

    String printedWithUnit() {
        return unit == null ? printed : printed + unit;
    }
}
