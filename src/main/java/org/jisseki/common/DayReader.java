package org.jisseki.common;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a {@link TypedDay}. */
final class DayReader {

    /** An era, by its letter and its first character. */
    private enum Era {
        M('明', LocalDate.of(1873, 1, 1), 1867),
        T('大', LocalDate.of(1912, 7, 30), 1911),
        S('昭', LocalDate.of(1926, 12, 25), 1925),
        H('平', LocalDate.of(1989, 1, 8), 1988),
        R('令', LocalDate.of(2019, 5, 1), 2018);

        private final char character;
        private final LocalDate first;
        private final int yearBefore;

        Era(char character, LocalDate first, int yearBefore) {
            this.character = character;
            this.first = first;
            this.yearBefore = yearBefore;
        }

        static Era of(String typed) {
            char begins = typed.charAt(0);
            return Arrays.stream(values())
                    .filter(era -> era.character == begins || era.name().charAt(0) == Character.toUpperCase(begins))
                    .findFirst()
                    .orElseThrow();
        }

        @Nullable
        LocalDate last() {
            return this == R ? null : values()[ordinal() + 1].first.minusDays(1);
        }
    }

    /** The Japanese calendar begins in its sixth year of Meiji. */
    private static final int FIRST_YEAR = 1873;

    private static final int LAST_YEAR = 2199;

    private static final String WEEKDAYS = "月火水木金土日";
    // ー and 。 are what an input method types for - and .
    private static final String SIGN = "[./。‐‑–—―−ー-]";
    private static final String MONTH_DAY = "(?<month>[0-9]{1,2})(?:月|" + SIGN + ")(?<day>[0-9]{1,2})日?";
    private static final String YEAR_ENDS = "(?:年|" + SIGN + ")";
    private static final String ERA = "(?<era>明治|大正|昭和|平成|令和|[MTSHR])";
    private static final String WEEKDAY = "(?:\\(?(?<weekday>[" + WEEKDAYS + "])(?:曜日?)?\\)?)?";

    private static final Pattern OF_ERA = pattern(ERA + "(?<year>元|[0-9]{1,3})" + YEAR_ENDS + MONTH_DAY + WEEKDAY);
    private static final Pattern OF_ERA_SOLID =
            pattern(ERA + "(?<year>[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})" + WEEKDAY);
    private static final Pattern WESTERN = pattern("(?:西暦)?(?<year>[0-9]{4})" + YEAR_ENDS + MONTH_DAY + WEEKDAY);
    private static final Pattern WESTERN_SOLID =
            pattern("(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})" + WEEKDAY);
    private static final Pattern ENGLISH = pattern("(?:(?<english>mon|tue|wed|thu|fri|sat|sun)[a-z]*,?)?"
            + "(?<day>[0-9]{1,2})(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,?(?<year>[0-9]{4})?");
    private static final Pattern OF_THE_YEAR = pattern(MONTH_DAY + WEEKDAY);
    private static final Pattern BARE_YEAR =
            pattern("(?<year>元|[0-9]{1,3}|[0-9]{5,})" + YEAR_ENDS + MONTH_DAY + WEEKDAY);
    private static final Pattern YEAR_LAST = pattern("[0-9]{1,2}" + SIGN + "[0-9]{1,2}" + SIGN + "[0-9]{4}" + WEEKDAY);
    private static final Pattern NO_DAY = pattern("(?:" + ERA + "(?:元|[0-9]{1,2})|(?:西暦)?[0-9]{4})(?:年度?)?"
            + "|(?:" + ERA.replace("<era>", "<other>") + "(?:元|[0-9]{1,2})|(?:西暦)?[0-9]{4})" + YEAR_ENDS
            + "[0-9]{1,2}月?|[0-9]{1,2}月");
    private static final Pattern WITH_TIME = pattern(".*[0-9日)]\\s*T?\\s*[0-9]{1,2}(?::|時).*");
    private static final Pattern SERIAL = pattern("[0-9]{5}");
    private static final Pattern BLANKS = Pattern.compile("(?<![0-9])\\s+|\\s+(?![0-9])");

    private final String typed;
    private final @Nullable LocalDate earliest;

    private DayReader(String typed, @Nullable LocalDate earliest) {
        this.typed = typed;
        this.earliest = earliest;
    }

    static TypedDay read(String typed, @Nullable LocalDate earliest) {
        String text = solid(typed);
        if (text.isEmpty()) {
            return new TypedDay.Blank();
        }
        return new DayReader(Typed.quoted(typed), earliest).read(text);
    }

    static boolean isMeant(String text) {
        String solid = solid(text);
        return OF_ERA.matcher(solid).matches() || WESTERN.matcher(solid).matches();
    }

    private static String solid(String typed) {
        return BLANKS.matcher(Typed.folded(typed)).replaceAll("");
    }

    private TypedDay read(String text) {
        Matcher of = match(text, OF_ERA, OF_ERA_SOLID);
        if (of != null) {
            return ofEra(of);
        }
        of = match(text, WESTERN, WESTERN_SOLID);
        if (of != null) {
            return day(Integer.parseInt(of.group("year")), number(of, "month"), of);
        }
        of = match(text, ENGLISH);
        if (of != null) {
            return english(of);
        }
        of = match(text, OF_THE_YEAR);
        if (of != null) {
            return ofTheYear(number(of, "month"), of);
        }
        of = match(text, BARE_YEAR);
        return of != null ? bareYear(of) : unreadable(text);
    }

    private TypedDay ofEra(Matcher of) {
        Era era = Era.of(of.group("era"));
        int year = of.group("year").equals("元") ? 1 : number(of, "year");
        TypedDay read = day(era.yearBefore + year, number(of, "month"), of);
        if (!(read instanceof TypedDay.Read(LocalDate day))) {
            return read;
        }
        LocalDate last = era.last();
        if (last != null && day.isAfter(last)) {
            return refused("common.day.eraEnded", Wareki.shortDate(last), Wareki.shortDate(day));
        }
        return day.isBefore(era.first)
                ? refused("common.day.eraNotBegun", Wareki.shortDate(era.first), Wareki.shortDate(day))
                : read;
    }

    private TypedDay english(Matcher of) {
        int month = Arrays.stream(Month.values())
                        .map(each -> each.name().substring(0, 3).toLowerCase(Locale.ROOT))
                        .toList()
                        .indexOf(of.group("name").toLowerCase(Locale.ROOT))
                + 1;
        return of.group("year") == null ? ofTheYear(month, of) : day(number(of, "year"), month, of);
    }

    private TypedDay ofTheYear(int month, Matcher of) {
        if (earliest == null) {
            return refused("common.day.noYear");
        }
        if (month < 1 || month > Month.values().length) {
            return refused("common.day.noMonth");
        }
        int year = earliest.getYear();
        int day = number(of, "day");
        boolean gone =
                month < earliest.getMonthValue() || month == earliest.getMonthValue() && day < earliest.getDayOfMonth();
        return day(gone ? year + 1 : year, month, of);
    }

    private TypedDay day(int year, int month, Matcher of) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return refused("common.day.yearRange", FIRST_YEAR, LAST_YEAR);
        }
        if (month < 1 || month > Month.values().length) {
            return refused("common.day.noMonth");
        }
        int day = number(of, "day");
        YearMonth within = YearMonth.of(year, month);
        if (!within.isValidDay(day)) {
            return refused("common.day.noSuchDay", within, within.lengthOfMonth());
        }
        LocalDate date = within.atDay(day);
        return weekday(of).filter(named -> named != date.getDayOfWeek()).isPresent()
                ? refused("common.day.weekday", Wareki.shortDate(date), date)
                : new TypedDay.Read(date);
    }

    private static Optional<DayOfWeek> weekday(Matcher of) {
        Map<String, Integer> groups = of.pattern().namedGroups();
        if (groups.containsKey("weekday") && of.group("weekday") != null) {
            return Optional.of(DayOfWeek.of(WEEKDAYS.indexOf(of.group("weekday")) + 1));
        }
        if (!groups.containsKey("english") || of.group("english") == null) {
            return Optional.empty();
        }
        String name = of.group("english").toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(name))
                .findFirst();
    }

    // 4/6/3 may be 令和4年, 平成4年 or 2004: whoever reads it picks one
    private TypedDay bareYear(Matcher of) {
        String year = of.group("year");
        if (year.length() > 2) {
            return refused("common.day.yearDigits", year);
        }
        int number = year.equals("元") ? 1 : Integer.parseInt(year);
        String choices = Stream.of(
                        choice(Era.R.yearBefore + number, Era.R, of),
                        choice(Era.H.yearBefore + number, Era.H, of),
                        year.equals("元") ? null : choice(2000 + number, null, of))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("・"));
        return choices.isEmpty()
                ? refused("common.day.yearDigits", year)
                : refused("common.day.whichYear", year, choices);
    }

    private static @Nullable String choice(int year, @Nullable Era era, Matcher of) {
        try {
            LocalDate day = LocalDate.of(year, number(of, "month"), number(of, "day"));
            if (era == null) {
                return "%d/%d/%d".formatted(year, day.getMonthValue(), day.getDayOfMonth());
            }
            LocalDate last = era.last();
            boolean within = !day.isBefore(era.first) && (last == null || !day.isAfter(last));
            return within && year <= LAST_YEAR ? Wareki.shortDate(day) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private TypedDay unreadable(String text) {
        if (match(text, YEAR_LAST) != null) {
            return refused("common.day.yearFirst");
        }
        if (match(text, NO_DAY) != null) {
            return refused("common.day.noDay");
        }
        if (match(Typed.folded(typed), WITH_TIME) != null) {
            return refused("common.day.withTime");
        }
        return refused(match(text, SERIAL) != null ? "common.day.serial" : "common.day.unreadable");
    }

    private TypedDay refused(String key, Object... more) {
        return new TypedDay.Refused(new Sentence(
                key, Stream.concat(Stream.of(typed), Arrays.stream(more)).toList()));
    }

    private static @Nullable Matcher match(String text, Pattern... patterns) {
        return List.of(patterns).stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .orElse(null);
    }

    private static int number(Matcher of, String group) {
        return Integer.parseInt(of.group(group));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
