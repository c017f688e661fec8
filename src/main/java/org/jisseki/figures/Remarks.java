package org.jisseki.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jisseki.common.TypedDay;
import org.jspecify.annotations.Nullable;

/** What stands behind a number and its unit: (R4.3 暫定累計), 見込み, (R3.3.31現在), (40%). */
final class Remarks {

    /** What a unit may look like that is not the column's. */
    static final Pattern OTHER_UNIT = Pattern.compile("\\s*(?!" + BoundSense.WORDS + "|" + Qualifier.WORDS
            + "|の?[増減])([\\p{L}%°/][\\p{L}\\p{N}%°/・-]*?)(?=\\s*(?:$|[(~〜～]|の?[増減]|" + BoundSense.WORDS + "|"
            + Qualifier.WORDS + "))");

    private static final String YEAR = "(?:(?:令和|平成|昭和|[RHS])(?:元|[0-9]{1,2})(?:年度?)?|(?:[0-9]{4}|元|[0-9]{1,2})年度?)";
    private static final String MONTH = "(?:1[0-2]|0?[1-9])";
    private static final String PART = "(?:上半?期|下半?期|前期|後期|第[1-4]四半期)";
    private static final Pattern PERIOD = Pattern.compile("(?:" + YEAR + "(?:\\.?" + MONTH + "月?|" + PART + ")?|"
            + MONTH + "月|" + PART + ")(?:度?末)?(?:累計|平均|現在|時点)?");
    // without a comma and a unit: a number of that size is printed 1,995
    private static final Pattern BARE_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern WORDS = Pattern.compile(".*\\p{L}.*");
    // how sure a value is has words of its own
    private static final Pattern DOUBT =
            Pattern.compile("(?:たぶん|多分|おそらく|恐らく|おおよそ|およそ|約|概ね|おおむね|ほぼ|だいたい|大体|くらい|ぐらい|程度|[?]+)+");
    private static final Pattern FUSED = Pattern.compile("(" + PERIOD + ")(" + Qualifier.WORDS + ")");
    private static final Pattern ON_THE_DAY = Pattern.compile("(.*[^\\s])\\s*(?:現在|時点)");
    private static final Pattern BARE = Pattern.compile("\\s*(" + Qualifier.WORDS + ")");
    private static final Pattern LIMIT = Pattern.compile("\\s*(" + BoundSense.WORDS + ")");
    private static final Pattern GROUP = Pattern.compile("\\s*\\(([^()]*)\\)");

    private final Reading reading;
    private Details details;

    private Remarks(Reading reading) {
        this.reading = reading;
        this.details = Details.NONE;
    }

    /**
     * What was said, and how it is printed.
     *
     * @param printed behind the unit
     */
    record Said(Details details, String printed) {}

    /** Takes all remarks off the cursor. Throws {@link Unreadable} where one of them says nothing that is known. */
    static Said read(Cursor cursor, Reading reading) {
        Remarks remarks = new Remarks(reading);
        StringBuilder printed = new StringBuilder();
        Matcher bare = cursor.take(BARE);
        if (bare != null) {
            remarks.word(bare.group(1), bare.group(1));
            printed.append(bare.group(1));
        }
        for (Matcher group = cursor.take(GROUP); group != null; group = cursor.take(GROUP)) {
            String said = group.group(1).strip().replaceAll("\\s+", " ");
            printed.append('(').append(remarks.group(said)).append(')');
        }
        return new Said(remarks.details, printed.toString());
    }

    // as it is printed
    private String group(String said) {
        boolean words = true;
        for (String word : said.split("[ 、]+", -1)) {
            words &= isKnown(word);
        }
        if (!words) {
            List<String> parts = List.of(said.split("、", -1));
            boolean mixed = parts.stream().anyMatch(this::isKnown);
            if (!mixed) {
                return beside(said);
            }
            parts.stream().filter(this::isKnown).forEach(part -> word(part, said));
            beside(parts.stream().filter(part -> !isKnown(part)).collect(Collectors.joining("、")));
            return said;
        }
        for (String word : said.split("[ 、]+", -1)) {
            word(word, said);
        }
        return said;
    }

    private boolean isKnown(String word) {
        return PERIOD.matcher(word).matches()
                || BARE_YEAR.matcher(word).matches()
                || FUSED.matcher(word).matches()
                || word.matches(Qualifier.WORDS)
                || day(word) != null;
    }

    private void word(String word, String said) {
        Matcher fused = FUSED.matcher(word);
        String day = day(word);
        if (day != null) {
            once(details.asOf(), said);
            details = details.asOf(asOf(day));
        } else if (fused.matches()) {
            word(fused.group(1), said);
            word(fused.group(2), said);
        } else if (word.matches(Qualifier.WORDS)) {
            once(details.qualifier(), said);
            details = details.qualified(Qualifier.of(word).orElseThrow());
        } else {
            once(details.period(), said);
            details = details.of(word);
        }
    }

    private LocalDate asOf(String day) {
        TypedDay read = TypedDay.of(day, null);
        return read.day()
                .orElseThrow(() ->
                        reading.refused("figures.noSuchDay", read.refusal().orElseThrow()));
    }

    private static @Nullable String day(String word) {
        Matcher onTheDay = ON_THE_DAY.matcher(word);
        String bare = onTheDay.matches() ? onTheDay.group(1) : word;
        return TypedDay.isMeant(bare) ? bare : null;
    }

    // One number, several of them, or words that are kept as they stand.
    private String beside(String said) {
        if (said.matches("[-−ー▲△]?\\s*[0-9].*")) {
            Optional<Beside> several = Beside.read(said, reading);
            if (several.isPresent()) {
                once(details.beside(), said);
                details = details.among(several.get());
                return several.get().printed();
            }
            Aside one = aside(said);
            if (one != null) {
                once(details.aside(), said);
                details = details.beside(one);
                return one.printedWithUnit();
            }
        }
        if (!WORDS.matcher(said).matches() || DOUBT.matcher(said).matches()) {
            throw reading.refused("figures.remark", said);
        }
        details = details.remarked(details.remark() == null ? said : details.remark() + "、" + said);
        return said;
    }

    // null where it is more than one number
    private @Nullable Aside aside(String said) {
        Cursor cursor = new Cursor(said);
        // In the column's unit it has the column's decimals; so the unit is looked at first.
        Aside aside = aside(cursor, reading.loose(reading.unit()));
        if (!cursor.atEnd()) {
            if (!WORDS.matcher(said).matches() && said.indexOf('/') < 0) {
                throw reading.refused("figures.remark", said);
            }
            return null;
        }
        if (aside.unit() == null) {
            Amount.read(new Cursor(said), reading);
        }
        return aside;
    }

    private static Aside aside(Cursor cursor, Reading loose) {
        Amount amount = Amount.read(cursor, loose);
        String unit = cursor.take(loose.foldedUnit()) ? loose.unit() : null;
        Matcher other = unit == null ? cursor.take(OTHER_UNIT) : null;
        Matcher bound = cursor.take(LIMIT);
        return new Aside(
                amount.value(),
                other == null ? unit : loose.spelled(other.group(1)),
                bound == null ? null : bound.group(1),
                amount.printed());
    }

    private void once(@Nullable Object there, String said) {
        if (there != null) {
            throw reading.refused("figures.remark", said);
        }
    }
}
