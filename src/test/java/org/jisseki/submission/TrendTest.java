package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.jisseki.common.FiscalYear;
import org.jisseki.figures.Quantity;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final FiscalYear FIRST = new FiscalYear(2018);
    private static final FiscalYear NOW = new FiscalYear(2020);
    private static final FiscalYear LAST = new FiscalYear(2023);
    private static final Quantity FIGURE = Quantity.known(new BigDecimal("77"), 0);

    @Test
    void yearsBetweenAreThereAndUnknown() {
        Trend trend = trend();

        assertThat(trend.years()).hasSize(6).extracting(Trend.Year::year).isSorted();
        assertThat(trend.years().subList(1, 5)).allSatisfy(year -> {
            assertThat(year.target()).isNull();
            assertThat(year.actual()).isNull();
        });
    }

    @Test
    void aYearsActualComesAndGoesAndItsTargetStays() {
        Trend entered = trend().with(LAST, FIGURE);
        assertThat(entered.years().getLast()).isEqualTo(new Trend.Year(LAST, FIGURE, FIGURE, false));

        assertThat(entered.with(LAST, null).years().getLast()).isEqualTo(new Trend.Year(LAST, FIGURE, null, false));
    }

    @Test
    void whereNothingIsKnownThereIsTheYearItself() {
        assertThat(Trend.of(new TreeMap<>()).years()).isEmpty();
        assertThat(Trend.of(new TreeMap<>()).with(NOW, null).years())
                .isEqualTo(List.of(new Trend.Year(NOW, null, null, false)));
    }

    private static Trend trend() {
        TreeMap<FiscalYear, Trend.Year> known = new TreeMap<>();
        known.put(FIRST, new Trend.Year(FIRST, null, FIGURE, true));
        known.put(LAST, new Trend.Year(LAST, FIGURE, null, false));
        return Trend.of(known);
    }
}
