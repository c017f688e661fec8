package org.jisseki.figures;

import java.math.BigDecimal;
import java.util.List;
import org.jisseki.common.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What results from a bound on are called: 順調, おおむね順調, 努力を要する.
 *
 * @param atLeast the lowest result of the band, on the scale on which the rule prints; null for all that is below the others
 */
public record Band(@Nullable BigDecimal atLeast, Bilingual name) {

    boolean holds(Fraction result) {
        return atLeast == null || result.compareTo(atLeast) >= 0;
    }

    /** Refuses bands of which one could never be reached, or that leave a result without a name. */
    static void checkOrder(List<Band> bands) {
        for (int i = 0; i < bands.size(); i++) {
            BigDecimal bound = bands.get(i).atLeast();
            BigDecimal above = i == 0 ? null : bands.get(i - 1).atLeast();
            boolean last = i == bands.size() - 1;
            if ((bound == null) != last || (bound != null && above != null && bound.compareTo(above) >= 0)) {
                throw new IllegalArgumentException("bands " + bands);
            }
        }
    }
}
