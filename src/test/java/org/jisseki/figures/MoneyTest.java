package org.jisseki.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"75,735|75735|75,735", "７５７３５千円|75735|75,735", "0|0|0", "953 千円|953|953"})
    void readsThousandsOfYen(String typed, BigDecimal value, String printed) {
        assertThat(Money.parse(typed)).isEqualTo(new Parsed.Accepted(Money.of(value)));
        assertThat(Money.of(value)).isEqualTo(new Quantity.Exact(value, printed, Details.NONE.in(Money.UNIT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "▲3|figures.negativeMoney",
                "-1千円|figures.negativeMoney",
                "75,735,000円|figures.otherUnit",
                "1.5|figures.whole",
                "1234567890123456|figures.tooLarge",
                "多額|figures.words",
                "1億2,000万|figures.scaled",
                "100以下|figures.noAmount",
                "100～200|figures.noAmount",
            })
    void refusesWhatIsNoAmount(String typed, String key) {
        assertThat(Money.parse(typed).refusal().orElseThrow().key()).isEqualTo(key);
    }

    @Test
    void unknownIsNotNought() {
        assertThat(Money.parse("")).isEqualTo(new Parsed.Blank());
        assertThat(Money.parse("未確定")).isEqualTo(new Parsed.Accepted(new Quantity.Pending("未確定")));
        assertThat(Money.parse("-0")).isEqualTo(new Parsed.Accepted(Money.of(BigDecimal.ZERO)));
    }
}
