package org.jisseki.common.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.Sentence;
import org.jisseki.common.TypedDay;

/** What may stand in a column's cells. */
public sealed interface CellType {

    /** Why a cell's text cannot be taken, where it cannot. */
    Optional<Sentence> refusal(String text);

    /** The cell's text in the one form in which the rows hold it, so that two ways to write the same are the same. */
    default String kept(String text) {
        return text;
    }

    /** What may stand there, in a sentence. */
    Sentence described();

    /** One line. */
    record Line(int maxLength) implements CellType {

        @Override
        public Optional<Sentence> refusal(String text) {
            return refusalOfText(text, maxLength, false);
        }

        @Override
        public Sentence described() {
            return Sentence.of("csv.type.line", maxLength);
        }
    }

    /** Several lines where need be. */
    record Prose(int maxLength) implements CellType {

        @Override
        public Optional<Sentence> refusal(String text) {
            return refusalOfText(text, maxLength, true);
        }

        @Override
        public Sentence described() {
            return Sentence.of("csv.type.prose", maxLength);
        }
    }

    /** A whole number. */
    record Whole(int min, int max) implements CellType {

        @Override
        public Optional<Sentence> refusal(String text) {
            boolean good = text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= min && Integer.parseInt(text) <= max;
            return good ? Optional.empty() : Optional.of(Sentence.of("csv.notWhole", text, min, max));
        }

        @Override
        public Sentence described() {
            return Sentence.of("csv.type.whole", min, max);
        }
    }

    /** A fiscal year by its Western number. */
    record Year() implements CellType {

        @Override
        public Optional<Sentence> refusal(String text) {
            return text.matches("(19|20)[0-9]{2}") ? Optional.empty() : Optional.of(Sentence.of("csv.notYear", text));
        }

        @Override
        public Sentence described() {
            return Sentence.of("csv.type.year");
        }
    }

    /** A day in any way that people write it, with its year: 2021/4/1, R3.4.1. */
    record Day() implements CellType {

        @Override
        public Optional<Sentence> refusal(String text) {
            return TypedDay.of(text, null).refusal();
        }

        @Override
        public String kept(String text) {
            return switch (TypedDay.of(text, null)) {
                case TypedDay.Blank() -> "";
                case TypedDay.Read(LocalDate day) -> day.toString();
                case TypedDay.Refused refused -> text;
            };
        }

        @Override
        public Sentence described() {
            return Sentence.of("csv.type.day");
        }
    }

    /** A number above zero with a point where need be. */
    record Decimal(int maxDigits, int maxDecimals) implements CellType {

        @Override
        public Optional<Sentence> refusal(String text) {
            String shape = "[0-9]{1,%d}(\\.[0-9]{1,%d})?".formatted(maxDigits, maxDecimals);
            return text.matches(shape) && new BigDecimal(text).signum() > 0
                    ? Optional.empty()
                    : Optional.of(Sentence.of("csv.notDecimal", text, maxDecimals));
        }

        @Override
        public Sentence described() {
            return Sentence.of("csv.type.decimal", maxDecimals);
        }
    }

    /** A number of either sign, or 0, with a point where need be. */
    record Signed(int maxDigits, int maxDecimals) implements CellType {

        @Override
        public Optional<Sentence> refusal(String text) {
            return text.matches("-?[0-9]{1,%d}(\\.[0-9]{1,%d})?".formatted(maxDigits, maxDecimals))
                    ? Optional.empty()
                    : Optional.of(Sentence.of("csv.notSigned", text, maxDecimals));
        }

        @Override
        public Sentence described() {
            return Sentence.of("csv.type.signed", maxDecimals);
        }
    }

    /** One of a few words. */
    record Choice(List<String> words) implements CellType {

        @Override
        public Optional<Sentence> refusal(String text) {
            return words.contains(text)
                    ? Optional.empty()
                    : Optional.of(Sentence.of("csv.notOneOf", text, String.join(" / ", words)));
        }

        @Override
        public Sentence described() {
            return Sentence.of("csv.type.choice", String.join(" / ", words));
        }
    }

    /** The code of a row of another table; that it exists is known only when all files are read. */
    record Code(String table) implements CellType {

        @Override
        public Optional<Sentence> refusal(String text) {
            return Optional.empty();
        }

        @Override
        public Sentence described() {
            return Sentence.of("csv.type.code", table);
        }
    }

    private static Optional<Sentence> refusalOfText(String text, int maxLength, boolean severalLines) {
        int length = text.codePointCount(0, text.length());
        if (length > maxLength) {
            return Optional.of(Sentence.of("csv.tooLong", length, maxLength));
        }
        boolean control = text.chars().anyMatch(c -> Character.isISOControl(c) && !(severalLines && c == '\n'));
        return control ? Optional.of(Sentence.of("csv.controlCharacter")) : Optional.empty();
    }
}
