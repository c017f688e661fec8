package org.jisseki.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.common.Wareki;

/** Days as they are typed beside a figure: R3.3.31, 令和3年3月31日, 2021/3/31. */
final class JapaneseDay {

    private static final Pattern TYPED = Pattern.compile(
            "(?:(令和|平成|昭和|[RHS])(元|[0-9]{1,2})|([0-9]{4}))(?:年|[./-])([0-9]{1,2})(?:月|[./-])([0-9]{1,2})日?");
    private static final Map<Character, JapaneseEra> ERAS = Map.of(
            '令',
            JapaneseEra.REIWA,
            'R',
            JapaneseEra.REIWA,
            '平',
            JapaneseEra.HEISEI,
            'H',
            JapaneseEra.HEISEI,
            '昭',
            JapaneseEra.SHOWA,
            'S',
            JapaneseEra.SHOWA);

    private JapaneseDay() {}

    /** Whether a text means to be a day, be there such a day or not. */
    static boolean isMeant(String text) {
        return TYPED.matcher(text).matches();
    }

    /** The day; empty where there was none such, as R3.2.30 and R1.4.30. */
    static Optional<LocalDate> read(String text) {
        Matcher typed = TYPED.matcher(text);
        if (!typed.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(typed.group(4));
        int day = Integer.parseInt(typed.group(5));
        try {
            if (typed.group(3) != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(typed.group(3)), month, day));
            }
            int year = typed.group(2).equals("元") ? 1 : Integer.parseInt(typed.group(2));
            JapaneseEra era = ERAS.get(typed.group(1).charAt(0));
            JapaneseDate date = JapaneseChronology.INSTANCE.date(era, year, month, day);
            return Optional.of(LocalDate.from(date));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** R3.3.31; in the Western calendar before 昭和. */
    static String printed(LocalDate day) {
        boolean western = !ERAS.containsValue(JapaneseDate.from(day).getEra());
        String year = western ? String.valueOf(day.getYear()) : Wareki.shortYear(day);
        return "%s.%d.%d".formatted(year, day.getMonthValue(), day.getDayOfMonth());
    }
}
