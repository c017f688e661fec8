package org.jisseki.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A second number that stands in parentheses beside the first: 15市町村(40%), 110(100), 180人以下(200人以下).
 *
 * @param unit    its own; null where it is in that of the number before it
 * @param bound   以下 and the like, as it stands there; null where the number is exact
 * @param printed the number alone
 */
public record Aside(
        BigDecimal value, @Nullable String unit, @Nullable String bound, String printed) {

    String printedWithUnit() {
        return printed + (unit == null ? "" : unit) + (bound == null ? "" : bound);
    }
}
