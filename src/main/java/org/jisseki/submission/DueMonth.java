package org.jisseki.submission;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.common.Wareki;

/** Reads a month as it is typed: R3.8, 令和3年8月, 2021-08, 2021年8月; full-width digits too. Nothing is guessed. */
final class DueMonth {

    private static final Pattern WESTERN = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})月?");
    private static final Pattern OF_ERA = Pattern.compile("(R|令和|H|平成)([0-9]{1,2}|元)[-/.年]([0-9]{1,2})月?");
    private static final Map<String, String> ERAS = Map.of("R", "令和", "令和", "令和", "H", "平成", "平成", "平成");
    /** The year before an era's first. */
    private static final Map<String, Integer> BEFORE = Map.of("令和", 2018, "平成", 1988);

    private DueMonth() {}

    /** The month; empty where the text is not plainly one, or names a year that its era does not have. */
    static Optional<YearMonth> parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u3000]", "")
                .toUpperCase(Locale.ROOT);
        Matcher western = WESTERN.matcher(text);
        if (western.matches()) {
            return month(Integer.parseInt(western.group(1)), western.group(2));
        }
        Matcher ofEra = OF_ERA.matcher(text);
        if (!ofEra.matches()) {
            return Optional.empty();
        }
        String era = ERAS.getOrDefault(ofEra.group(1), "");
        int year = ofEra.group(2).equals("元") ? 1 : Integer.parseInt(ofEra.group(2));
        return month(BEFORE.getOrDefault(era, 0) + year, ofEra.group(3))
                .filter(month -> Wareki.eraOf(month.atEndOfMonth()).equals(era));
    }

    private static Optional<YearMonth> month(int year, String month) {
        int number = Integer.parseInt(month);
        return number < 1 || number > 12 ? Optional.empty() : Optional.of(YearMonth.of(year, number));
    }
}
