package org.jisseki.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarekiTest {

    @ParameterizedTest
    @CsvSource({
        "2021-05-25, 令和3年5月25日（火）, R3",
        "2019-05-01, 令和元年5月1日（水）, R1",
        "2019-04-30, 平成31年4月30日（火）, H31",
        "1989-01-08, 平成元年1月8日（日）, H1",
        "1989-01-07, 昭和64年1月7日（土）, S64",
        "2020-01-01, 令和2年1月1日（水）, R2",
    })
    void printsDaysByEra(LocalDate day, String printed, String shortYear) {
        assertThat(Wareki.dateWithWeekday(day)).isEqualTo(printed);
        assertThat(Wareki.shortYear(day)).isEqualTo(shortYear);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 平成30年度, 30年度, H30",
        "2019, 令和元年度, 元年度, R1",
        "2020, 令和2年度, 2年度, R2",
        "2023, 令和5年度, 5年度, R5",
        "1988, 昭和63年度, 63年度, S63",
        "1989, 平成元年度, 元年度, H1",
    })
    void printsFiscalYears(int year, String printed, String withoutEra, String shortly) {
        FiscalYear fiscalYear = new FiscalYear(year);
        assertThat(fiscalYear.printed()).isEqualTo(printed);
        assertThat(fiscalYear.printedWithoutEra()).isEqualTo(withoutEra);
        assertThat(fiscalYear.printedShort()).isEqualTo(shortly);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-31, 2020", "2021-04-01, 2021", "2020-12-31, 2020", "2020-01-01, 2019", "2019-05-01, 2019"})
    void aFiscalYearBeginsInApril(LocalDate day, int year) {
        FiscalYear fiscalYear = FiscalYear.of(day);
        assertThat(fiscalYear).isEqualTo(new FiscalYear(year));
        assertThat(day).isBetween(fiscalYear.firstDay(), fiscalYear.lastDay());
    }
}
