package org.jisseki.submission.hint;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Sentence;
import org.jisseki.common.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * A Japanese year of the wrong era. Published: 平成元年度 for 令和元年度. Seen besides: years that an era does not have (平成32年, 平成31年度
 * all through, 平成31年 after April), and 令和30年度 where the plan's own past is 平成30年度. 平成元年 alone, 平成31年4月 and 令和12年度 are right;
 * what quotes an old plan by its name may say 平成32年度 rightly, and is looked at for nothing.
 */
final class WrongEra implements HintRule {

    private static final String HEISEI = "平成";
    private static final String REIWA = "令和";
    /** The year before the first of each era. */
    private static final Map<String, Integer> BEFORE =
            Map.of("明治", 1867, "大正", 1911, "昭和", 1925, HEISEI, 1988, REIWA, 2018);

    private static final Map<String, String> LETTERS = Map.of("M", "明治", "T", "大正", "S", "昭和", "H", HEISEI, "R", REIWA);

    private static final Pattern YEAR =
            Pattern.compile("(明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR])\\s?(元|[0-9]{1,3})\\s?年(度|\\s?([0-9]{1,2})\\s?月)?");

    /** Japan counted its months otherwise before. */
    private static final int FIRST_OF_THE_CALENDAR = 1873;

    /** How many years before the one reported on are likely to be meant. */
    private static final int RECENT = 5;

    private static final int MOST = 3;

    @Override
    public String name() {
        return "WRONG_ERA";
    }

    @Override
    public Optional<Sentence> look(FieldView field, FormView form) {
        if (field.number() != null) {
            return Optional.empty();
        }
        // Read only, never kept: full-width digits are years, too.
        String text = Normalizer.normalize(field.typed(), Normalizer.Form.NFKC);
        List<String> found = YEAR.matcher(text)
                .results()
                .map(match -> correction(match, form.year()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Sentence.of("hint.wrongEra", found.stream().limit(MOST).collect(Collectors.joining("、"))));
    }

    private static Optional<String> correction(MatchResult match, FiscalYear reported) {
        String era = LETTERS.getOrDefault(match.group(1), match.group(1));
        int number = match.group(2).equals("元") ? 1 : Integer.parseInt(match.group(2));
        int year = Objects.requireNonNull(BEFORE.get(era)) + number;
        if (year < FIRST_OF_THE_CALENDAR) {
            return Optional.empty();
        }
        String written = era + (number == 1 ? "元" : String.valueOf(number));
        Stream<String> right = "度".equals(match.group(3))
                ? Stream.of(fiscal(era, number, year, reported))
                : calendar(year, match.group(4)).map(Wareki::year);
        List<String> possible = right.toList();
        return possible.contains(written)
                ? Optional.empty()
                : Optional.of(match.group() + "→" + possible.getLast()
                        + match.group().substring(match.end(2) - match.start()));
    }

    private static String fiscal(String era, int number, int year, FiscalYear reported) {
        int asReiwa = Objects.requireNonNull(BEFORE.get(REIWA)) + number;
        int asHeisei = Objects.requireNonNull(BEFORE.get(HEISEI)) + number;
        int meant = year;
        if (era.equals(HEISEI) && asReiwa >= reported.year() - 1 && asReiwa <= reported.year() + 1) {
            meant = asReiwa;
        } else if (era.equals(REIWA) && asHeisei >= reported.year() - RECENT && asHeisei < reported.year()) {
            meant = asHeisei;
        }
        String printed = new FiscalYear(meant).printed();
        return printed.substring(0, printed.indexOf('年'));
    }

    // An era may end within the year or the month that is named: either name is right then.
    private static Stream<LocalDate> calendar(int year, @Nullable String month) {
        YearMonth from = YearMonth.of(year, month == null ? 1 : Math.clamp(Integer.parseInt(month), 1, 12));
        YearMonth to = month == null ? YearMonth.of(year, 12) : from;
        return Stream.of(from.atDay(1), to.atEndOfMonth());
    }
}
