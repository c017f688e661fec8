package org.jisseki.common;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Dates as the prefecture prints them: 令和3年5月25日（火）. java.time itself prints 令和1年 for 令和元年. */
public final class Wareki {

    private Wareki() {}

    /** The name of the era of a day: 令和. */
    public static String eraOf(LocalDate day) {
        return JapaneseDate.from(day).getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE);
    }

    /** 令和3年 without the closing 年: 令和3, 令和元. */
    public static String year(LocalDate day) {
        return eraOf(day) + yearWithoutEra(day);
    }

    /** 3, or 元 for the first year of an era. */
    public static String yearWithoutEra(LocalDate day) {
        int year = JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA);
        return year == 1 ? "元" : String.valueOf(year);
    }

    /** R3, H31. The first year is R1. */
    public static String shortYear(LocalDate day) {
        JapaneseDate date = JapaneseDate.from(day);
        JapaneseEra era = date.getEra();
        return era.getDisplayName(TextStyle.NARROW, Locale.ENGLISH) + date.get(ChronoField.YEAR_OF_ERA);
    }

    /** R3.5.25: as people type it. */
    public static String shortDate(LocalDate day) {
        return "%s.%d.%d".formatted(shortYear(day), day.getMonthValue(), day.getDayOfMonth());
    }

    /** 令和3年5月25日. */
    public static String date(LocalDate day) {
        return "%s年%d月%d日".formatted(year(day), day.getMonthValue(), day.getDayOfMonth());
    }

    /** 令和3年5月25日（火）. */
    public static String dateWithWeekday(LocalDate day) {
        return date(day) + weekday(day);
    }

    /** 2021年5月25日（火）: as some type it. */
    public static String westernDate(LocalDate day) {
        return day.getYear() + "年" + monthDay(day);
    }

    /** 5月25日（火）: where the year is plain. */
    public static String monthDay(LocalDate day) {
        return "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth()) + weekday(day);
    }

    /** 令和3年5月25日（火）9時05分. */
    public static String moment(LocalDateTime moment) {
        return "%s%d時%02d分".formatted(dateWithWeekday(moment.toLocalDate()), moment.getHour(), moment.getMinute());
    }

    /** 令和3年8月. */
    public static String month(YearMonth month) {
        return "%s年%d月".formatted(year(month.atEndOfMonth()), month.getMonthValue());
    }

    private static String weekday(LocalDate day) {
        return "（" + day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE) + "）";
    }
}
