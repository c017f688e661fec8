package org.jisseki.common;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in a list, the same in every list: all of its words stand in a row, each somewhere, or all of it stands
 * in one of the row's texts.
 */
public final class Sought {

    /** The longest text that is looked for, in characters. */
    public static final int LONGEST = 100;

    private static final int DIGITS_OF_A_YEAR = 4;
    private static final LocalDate LEAP_YEAR = LocalDate.of(2024, 1, 1);

    /**
     * One word of it.
     *
     * @param folded as {@link Folded} has it
     * @param day    the day that it is, with {@code everyYear} where it names none; NULL where it is no day
     */
    public record Word(String folded, @Nullable LocalDate day, boolean everyYear) {

        static Word of(String folded) {
            LocalDate full = TypedDay.of(folded, null).day().orElse(null);
            return full != null || folded.chars().allMatch(Character::isDigit)
                    ? new Word(folded, full, false)
                    : new Word(folded, TypedDay.of(folded, LEAP_YEAR).day().orElse(null), true);
        }

        /** Whether it stands in a name, a title, a code. @param text that is folded */
        public boolean isIn(String text) {
            return text.contains(folded);
        }

        /**
         * Whether it stands in what the portal says of a row: a day, a state, a count. 5 alone is none of these: it would be found
         * in every 5月25日.
         */
        public boolean isSaidIn(String text) {
            return !isBareNumber() && text.contains(folded);
        }

        /** Whether it is a day, however it was typed, or stands in it. @param texts as which the day is said, folded */
        public boolean isOf(LocalDate other, Collection<String> texts) {
            if (day == null) {
                return texts.stream().anyMatch(this::isSaidIn);
            }
            return everyYear
                    ? day.getMonth() == other.getMonth() && day.getDayOfMonth() == other.getDayOfMonth()
                    : day.equals(other);
        }

        private boolean isBareNumber() {
            return folded.length() < DIGITS_OF_A_YEAR && folded.chars().allMatch(Character::isDigit);
        }
    }

    private final List<Word> words;
    private final Word whole;

    private Sought(List<Word> words, Word whole) {
        this.words = words;
        this.whole = whole;
    }

    /** What was typed, up to {@value #LONGEST} characters. */
    public static Sought of(String typed) {
        String search = typed.codePointCount(0, typed.length()) > LONGEST
                ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST))
                : typed;
        return new Sought(Folded.words(search).stream().map(Word::of).toList(), Word.of(Folded.whole(search)));
    }

    /** Whether nothing is looked for. */
    public boolean isNothing() {
        return words.isEmpty();
    }

    public List<Word> words() {
        return words;
    }

    /** All of it as one piece: Tue 25 May is a day, and 25 is none. */
    public Word whole() {
        return whole;
    }

    /** Whether a row is to be found. @param holds whether the row holds a word */
    public boolean finds(Predicate<Word> holds) {
        return words.stream().allMatch(holds) || holds.test(whole);
    }
}
