package org.jisseki.common;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and fiscal years as a reader of either language expects them. */
public final class Printed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm z", Locale.ENGLISH);
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Printed() {}

    /** 5月25日（火） / Tue 25 May: where the year is plain. */
    public static String day(LocalDate day, Locale locale) {
        return isEnglish(locale) ? DAY.format(day) : Wareki.monthDay(day);
    }

    /** The same with its year where that is not today's: a day without a year is one of the year at hand. */
    public static String day(LocalDate day, LocalDate today, Locale locale) {
        return day.getYear() == today.getYear() ? day(day, locale) : fullDay(day, locale);
    }

    /** 令和3年5月25日（火） / Tue 25 May 2021. */
    public static String fullDay(LocalDate day, Locale locale) {
        return isEnglish(locale) ? FULL_DAY.format(day) : Wareki.dateWithWeekday(day);
    }

    /** 令和3年5月25日（火）9時05分 / Tue 25 May 2021 09:05 JST. */
    public static String moment(ZonedDateTime moment, Locale locale) {
        return isEnglish(locale) ? MOMENT.format(moment) : Wareki.moment(moment.toLocalDateTime());
    }

    /** A moment of the record, in Japan's time. @param iso text with an offset, as the record keeps it */
    public static String moment(String iso, Locale locale) {
        return moment(OffsetDateTime.parse(iso).atZoneSameInstant(JAPAN), locale);
    }

    /** 令和3年8月 / Aug 2021. */
    public static String month(YearMonth month, Locale locale) {
        return isEnglish(locale) ? MONTH.format(month) : Wareki.month(month);
    }

    /** 令和2年度 / FY2020 (R2). */
    public static String year(FiscalYear year, Locale locale) {
        return isEnglish(locale) ? "FY%d (%s)".formatted(year.year(), year.printedShort()) : year.printed();
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
