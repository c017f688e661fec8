package org.jisseki.submission;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.common.Typed;
import org.jisseki.common.TypedDay;

/** Reads a month as it is typed: R3.8, 令和3年8月, 2021-08, 2021年8月; full-width digits too. Nothing is guessed. */
final class DueMonth {

    private static final Pattern MONTH =
            Pattern.compile("((?:R|r|令和|H|h|平成|[0-9]{2})(?:元|[0-9]{1,2})[-/.年][0-9]{1,2})月?");

    /** A day that every month has, and that lies in the era in which the month ends: 平成元年1月 began in 昭和. */
    private static final String A_DAY = "月28日";

    private DueMonth() {}

    /** The month, by the one reader of days; empty where the text is not plainly one, or names a year that its era does not have. */
    static Optional<YearMonth> parse(String typed) {
        Matcher month = MONTH.matcher(Typed.folded(typed).replaceAll("\\s", ""));
        return month.matches()
                ? TypedDay.of(month.group(1) + A_DAY, null).day().map(YearMonth::from)
                : Optional.empty();
    }
}
