package org.jisseki.common;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A day in every way in which it is shown or typed in part, folded: to be looked for. */
public final class DayWords {

    private DayWords() {}

    /** 令和4年6月3日（金）, Fri 3 Jun 2022, R4.6.3, 2022/6/3, 2022-06-03, 2022年6月3日. */
    public static List<String> of(LocalDate day) {
        return Stream.of(
                        Wareki.dateWithWeekday(day),
                        Printed.day(day, Locale.ENGLISH),
                        Printed.fullDay(day, Locale.ENGLISH),
                        Wareki.shortDate(day),
                        "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                        day.toString(),
                        Wareki.westernDate(day))
                .map(Folded::of)
                .toList();
    }

    /** 令和2年度, FY2020 (R2), 2020年度, R2年度. */
    public static List<String> of(FiscalYear year) {
        return Stream.of(
                        Printed.year(year, Locale.JAPANESE),
                        Printed.year(year, Locale.ENGLISH),
                        year.printedWestern(),
                        year.printedShort() + year.printedWestern().replace(String.valueOf(year.year()), ""))
                .map(Folded::of)
                .toList();
    }
}
