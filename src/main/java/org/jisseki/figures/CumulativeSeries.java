package org.jisseki.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of a cumulative indicator (累計), year by year: each includes those before, so it cannot fall. Real sheets have it. */
public final class CumulativeSeries {

    /**
     * A value below one before it.
     *
     * @param at   its place in the series, from 0
     * @param from the last number before it
     */
    public record Fall(int at, Quantity from, Quantity to) {}

    private CumulativeSeries() {}

    /** Where it falls. Blanks and words are passed over: they are unknown, not 0. */
    public static List<Fall> falls(List<@Nullable Quantity> series) {
        List<Fall> falls = new ArrayList<>();
        Quantity before = null;
        for (int i = 0; i < series.size(); i++) {
            Quantity now = series.get(i);
            BigDecimal value = now == null ? null : now.value();
            if (now == null || value == null) {
                continue;
            }
            BigDecimal earlier = before == null ? null : before.value();
            if (before != null && earlier != null && value.compareTo(earlier) < 0) {
                falls.add(new Fall(i, before, now));
            }
            before = now;
        }
        return List.copyOf(falls);
    }
}
