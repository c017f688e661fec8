package org.jisseki.submission.hint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jisseki.figures.Direction;
import org.jisseki.figures.Quantity;
import org.jisseki.plan.Accumulation;
import org.jspecify.annotations.Nullable;

/**
 * One field as the rules see it: what is typed, and what is known beside it. What is unknown is NULL, never 0.
 *
 * @param typed        exactly as typed; blank where nothing is
 * @param value        what the typed text means; NULL where it is blank or cannot be read, and for prose
 * @param unit         empty for prose
 * @param past         the numbers of the years before, oldest first; a year without a number is left out
 * @param last         last year's value; for next year's target, this year's
 * @param target       the year's target; {@code budget} what the year's settled amount is taken from
 * @param lastText     last year's text in a field of prose
 */
public record FieldView(
        String key,
        Kind kind,
        String typed,
        @Nullable Quantity value,
        String unit,
        List<BigDecimal> past,
        @Nullable Quantity last,
        @Nullable Quantity target,
        @Nullable Quantity budget,
        Accumulation accumulation,
        Direction direction,
        @Nullable String lastText) {

    /** What is filled in. */
    public enum Kind {
        /** An indicator's actual (実績値). */
        ACTUAL,
        /** An indicator's target of the year to come (目標値). */
        TARGET,
        /** A settled amount (決算額). */
        SETTLED,
        /** A budget of the year to come (予算額). */
        BUDGET,
        /** Prose on what was done. */
        TEXT,
        /** Why a target is what it is (目標値の考え方): it may stay the same, and names many numbers. */
        RATIONALE
    }

    /** An indicator's actual. */
    public static FieldView actual(
            String key,
            String typed,
            @Nullable Quantity value,
            String unit,
            List<BigDecimal> past,
            @Nullable Quantity last,
            @Nullable Quantity target,
            Accumulation accumulation,
            Direction direction) {
        return new FieldView(
                key, Kind.ACTUAL, typed, value, unit, past, last, target, null, accumulation, direction, null);
    }

    /** Next year's target, beside this year's. */
    public static FieldView target(
            String key,
            String typed,
            @Nullable Quantity value,
            String unit,
            @Nullable Quantity ofThisYear,
            Direction direction) {
        return new FieldView(
                key,
                Kind.TARGET,
                typed,
                value,
                unit,
                List.of(),
                ofThisYear,
                null,
                null,
                Accumulation.YEARLY,
                direction,
                null);
    }

    /** A settled amount, beside last year's and the budget that it was spent from. */
    public static FieldView settled(
            String key,
            String typed,
            @Nullable Quantity value,
            String unit,
            @Nullable Quantity last,
            @Nullable Quantity budget) {
        return money(key, Kind.SETTLED, typed, value, unit, last, budget);
    }

    /** Next year's budget, beside this year's. */
    public static FieldView budget(
            String key, String typed, @Nullable Quantity value, String unit, @Nullable Quantity ofThisYear) {
        return money(key, Kind.BUDGET, typed, value, unit, ofThisYear, null);
    }

    /** Prose, beside last year's. */
    public static FieldView text(String key, String typed, @Nullable String lastText) {
        return prose(key, Kind.TEXT, typed, lastText);
    }

    /** The rationale of a target. */
    public static FieldView rationale(String key, String typed) {
        return prose(key, Kind.RATIONALE, typed, null);
    }

    private static FieldView prose(String key, Kind kind, String typed, @Nullable String lastText) {
        return new FieldView(
                key,
                kind,
                typed,
                null,
                "",
                List.of(),
                null,
                null,
                null,
                Accumulation.YEARLY,
                Direction.HIGHER_IS_BETTER,
                lastText);
    }

    private static FieldView money(
            String key,
            Kind kind,
            String typed,
            @Nullable Quantity value,
            String unit,
            @Nullable Quantity last,
            @Nullable Quantity budget) {
        return new FieldView(
                key,
                kind,
                typed,
                value,
                unit,
                List.of(),
                last,
                null,
                budget,
                Accumulation.YEARLY,
                Direction.HIGHER_IS_BETTER,
                null);
    }

    /** The number that is typed; NULL where it is none: a bound and a range are none. */
    @Nullable
    BigDecimal number() {
        return number(value);
    }

    /** The number of a quantity, where it has one. */
    static @Nullable BigDecimal number(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.value();
    }

    /** A quantity as a sentence quotes it: 81社. */
    String printed(@Nullable Quantity quantity) {
        return quantity == null ? "" : quantity.printedWithUnit(unit);
    }

    /** What the value is measured against: last year's value, the target, the budget, those that are numbers. */
    Stream<Quantity> besides() {
        return Stream.of(last, target, budget).filter(Objects::nonNull).filter(quantity -> quantity.value() != null);
    }
}
