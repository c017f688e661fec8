package org.jisseki.common;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day as people type it: R4.6.3, 令和4年6月3日（金）, 2022/6/3, 20220603, 6/3; full width too. One reader for every field and
 * file. Nothing is guessed: what is not plainly a day is refused with its cause and with what to type instead.
 */
public sealed interface TypedDay {

    record Blank() implements TypedDay {}

    record Read(LocalDate date) implements TypedDay {}

    record Refused(Sentence sentence) implements TypedDay {}

    /**
     * Reads what was typed.
     *
     * @param earliest where the year at hand begins: 6/3 is the first such day from there on; null where there is no such year, so
     *                 that a day without its year is refused
     */
    static TypedDay of(String typed, @Nullable LocalDate earliest) {
        return DayReader.read(typed, earliest);
    }

    /** Whether a text means to be a day with its year, be there such a day or not. */
    static boolean isMeant(String text) {
        return DayReader.isMeant(text);
    }

    /** The day, where there is one. */
    default Optional<LocalDate> day() {
        return this instanceof Read(LocalDate date) ? Optional.of(date) : Optional.empty();
    }

    /** Why it was refused, where it was. */
    default Optional<Sentence> refusal() {
        return this instanceof Refused(Sentence sentence) ? Optional.of(sentence) : Optional.empty();
    }
}
