package org.jisseki.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.TrendYear;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator went over the years, target beside actual.
 *
 * @param years without a gap between the first and the last, in order
 */
public record Trend(List<Year> years) {

    /** A year; what is unknown is NULL, and never 0. @param baseline whether the actual is the plan's 現状値 */
    public record Year(
            FiscalYear year,
            @Nullable Quantity target,
            @Nullable Quantity actual,
            boolean baseline) {}

    public Trend {
        years = List.copyOf(years);
    }

    /** Fills the years between with years of which nothing is known. */
    static Trend of(SortedMap<FiscalYear, Year> known) {
        List<Year> years = new ArrayList<>();
        if (!known.isEmpty()) {
            FiscalYear last = known.lastKey();
            for (FiscalYear year = known.firstKey(); year.compareTo(last) <= 0; year = year.plus(1)) {
                years.add(known.getOrDefault(year, new Year(year, null, null, false)));
            }
        }
        return new Trend(years);
    }

    /** As it is drawn and told, in the indicator's unit. */
    public List<TrendYear> told(String unit) {
        return years.stream()
                .map(year -> new TrendYear(
                        year.year(), told(year.target(), unit), told(year.actual(), unit), year.baseline()))
                .toList();
    }

    private static TrendYear.@Nullable Figure told(@Nullable Quantity figure, String unit) {
        return figure == null ? null : new TrendYear.Figure(figure.printed(), figure.print(unit), figure.value());
    }

    /** The same with a year's actual as it is being entered, or as it was handed in. */
    public Trend with(FiscalYear of, @Nullable Quantity actual) {
        SortedMap<FiscalYear, Year> known = new TreeMap<>();
        years.forEach(year -> known.put(year.year(), year));
        Year before = known.get(of);
        known.put(of, new Year(of, before == null ? null : before.target(), actual, false));
        return of(known);
    }
}
