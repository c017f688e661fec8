package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueMonthTest {

    @ParameterizedTest
    @CsvSource({
        "R3.8, 2021-08",
        "r3.8, 2021-08",
        "Ｒ３．８, 2021-08",
        "R3/8, 2021-08",
        "R3-08, 2021-08",
        "R3年8月, 2021-08",
        "令和3年8月, 2021-08",
        "令和３年８月, 2021-08",
        "令和 3年 8月, 2021-08",
        "令和3.12, 2021-12",
        "令和元年5月, 2019-05",
        "R1.5, 2019-05",
        "H31.4, 2019-04",
        "平成31年4月, 2019-04",
        "2021-08, 2021-08",
        "2021/8, 2021-08",
        "2021.08, 2021-08",
        "2021年8月, 2021-08",
        "２０２１年１２月, 2021-12"
    })
    void reads(String typed, YearMonth month) {
        assertThat(DueMonth.parse(typed)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "8月",
                "3.8",
                "R3",
                "令和3年",
                "R3.13",
                "R3.0",
                "2021-13",
                "21-08",
                "2021",
                "R3.8.1",
                "S3.8",
                "令和三年八月",
                "R1.4",
                "H31.5",
                "平成40年8月",
                "R0.8",
                "未定",
                "2021-08-01",
                "R3.8頃"
            })
    void guessesNothing(String typed) {
        assertThat(DueMonth.parse(typed)).isEmpty();
    }
}
