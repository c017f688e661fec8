package org.jisseki.figures;

import java.math.BigDecimal;
import java.util.List;
import org.jisseki.common.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What results from a bound on are called: 順調, おおむね順調, 努力を要する.
 *
 * @param bound the bound, on the scale on which the rule prints; null for all that is below the others
 * @param above whether results have to be above the bound (&gt;150), so that the bound itself belongs to the band below
 */
public record Band(@Nullable BigDecimal bound, boolean above, Bilingual name) {

    boolean holds(Fraction result) {
        return bound == null || result.compareTo(bound) >= (above ? 1 : 0);
    }

    /** Refuses bands of which one could never be reached, or that leave a result without a name. */
    static void checkOrder(List<Band> bands) {
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            boolean last = i == bands.size() - 1;
            if ((band.bound == null) != last || (i > 0 && !last && !band.isBelow(bands.get(i - 1)))) {
                throw new IllegalArgumentException("bands " + bands);
            }
        }
    }

    /** Whether it begins below another one: from 150 on lies below above 150. */
    private boolean isBelow(Band better) {
        int place = bound == null || better.bound == null ? 0 : bound.compareTo(better.bound);
        return place < 0 || (place == 0 && better.above && !above);
    }
}
