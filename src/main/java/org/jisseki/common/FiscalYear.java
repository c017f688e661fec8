package org.jisseki.common;

import java.time.LocalDate;
import java.time.Month;

/**
 * A fiscal year (年度), 1 April to 31 March.
 *
 * @param year the Western year it begins in: 令和2年度 is 2020
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    public FiscalYear plus(int years) {
        return new FiscalYear(year + years);
    }

    /** As printed in full: 令和2年度; the first year of an era is 令和元年度. */
    public String printed() {
        return Wareki.year(firstOfEra()) + "年度";
    }

    /** As some type it: 2020年度. */
    public String printedWestern() {
        return year + "年度";
    }

    /** As printed where an earlier column already named the era: 2年度, 元年度. */
    public String printedWithoutEra() {
        return Wareki.yearWithoutEra(firstOfEra()) + "年度";
    }

    /** As printed beside figures: R2, H30, R1. */
    public String printedShort() {
        return Wareki.shortYear(firstOfEra());
    }

    // 令和 began on 1 May 2019, and 2019年度 is 令和元年度 all through: a fiscal year takes the era of its last day.
    private LocalDate firstOfEra() {
        LocalDate first = firstDay();
        return Wareki.eraOf(first).equals(Wareki.eraOf(lastDay())) ? first : LocalDate.of(year, Month.DECEMBER, 31);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
