package org.jisseki.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CumulativeSeriesTest {

    private static final Quantity WORD = new Quantity.Pending("調査中");

    @Test
    void fallsWhereAValueIsBelowTheLastNumber() {
        assertThat(CumulativeSeries.falls(Arrays.asList(of(10), of(10), of(12))))
                .isEmpty();
        assertThat(CumulativeSeries.falls(Arrays.asList(of(10), of(9), of(12))))
                .containsExactly(new CumulativeSeries.Fall(1, of(10), of(9)));
        assertThat(CumulativeSeries.falls(Arrays.asList(of(10), null, WORD, of(8))))
                .as("what is unknown is not 0")
                .containsExactly(new CumulativeSeries.Fall(3, of(10), of(8)));
        assertThat(CumulativeSeries.falls(Arrays.asList(null, new Quantity.NotApplicable(), of(1))))
                .isEmpty();
    }

    private static Quantity of(long value) {
        return Quantity.known(BigDecimal.valueOf(value), 0);
    }
}
