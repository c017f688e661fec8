package org.jisseki.figures;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.common.Print;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a sheet holds: a number, a bound, a range, several of them, a text that was chosen, or what stands in its
 * place. Whoever needs one exact number asks {@link #value()}. A blank cell is no quantity at all: it is null, and is not the
 * same as "-". Unknown is never 0.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Quantity.Exact.class, name = "KNOWN"),
    @JsonSubTypes.Type(value = Quantity.Bound.class, name = "BOUND"),
    @JsonSubTypes.Type(value = Quantity.Range.class, name = "RANGE"),
    @JsonSubTypes.Type(value = Quantity.Several.class, name = "SEVERAL"),
    @JsonSubTypes.Type(value = Quantity.Text.class, name = "TEXT"),
    @JsonSubTypes.Type(value = Quantity.NotApplicable.class, name = "NOT_APPLICABLE"),
    @JsonSubTypes.Type(value = Quantity.Pending.class, name = "PENDING")
})
public sealed interface Quantity {

    /** As the sheet prints it, without its unit: 1,234, 200未満, 438(見込み). The parts of several keep theirs. */
    String printed();

    /** The exact number, or null where there is none. */
    default @Nullable BigDecimal value() {
        return null;
    }

    /** The least that is meant: of an exact number itself; null where nothing is said, or no number is there. */
    default @Nullable BigDecimal low() {
        return value();
    }

    /** The most that is meant. */
    default @Nullable BigDecimal high() {
        return value();
    }

    /** Its kind, by a name that tables may hold. */
    default Shape shape() {
        return switch (this) {
            case Exact exact -> Shape.EXACT;
            case Bound bound -> Shape.BOUND;
            case Range range -> Shape.RANGE;
            case Several several -> Shape.SEVERAL;
            case Text text -> Shape.TEXT;
            case NotApplicable none -> Shape.NOT_APPLICABLE;
            case Pending pending -> Shape.PENDING;
        };
    }

    /** What belongs to it beside the number. */
    default Details details() {
        return Details.NONE;
    }

    /** The same with other details, printed with them. */
    default Quantity with(Details details) {
        return this;
    }

    /** The same in a unit, where it is a number. */
    default Quantity in(@Nullable String unit) {
        return this;
    }

    /**
     * What is read in its cell.
     *
     * @param fieldUnit the column's; the quantity's own stands before it
     */
    default Print print(@Nullable String fieldUnit) {
        return Print.of(printed());
    }

    /** With the unit in its place: 200件未満. */
    default String printedWithUnit(@Nullable String fieldUnit) {
        return print(fieldUnit).whole();
    }

    /**
     * A number.
     *
     * @param value   exact
     * @param printed what is read, such as 1,234 or ▲3.5 or 1億2,000万
     */
    record Exact(BigDecimal value, String printed, Details details) implements Quantity {

        public Exact {
            details = orNone(details);
        }

        public Exact(BigDecimal value, String printed) {
            this(value, printed, Details.NONE);
        }

        @Override
        public Quantity with(Details other) {
            return new Exact(value, Printing.core(printed) + other.printed(), other);
        }

        @Override
        public Quantity in(@Nullable String unit) {
            return new Exact(value, printed, details.in(unit));
        }

        @Override
        public Print print(@Nullable String fieldUnit) {
            return printWithUnit(this, fieldUnit);
        }
    }

    /** A limit: 200未満, 180以下, 850(以下). */
    record Bound(BigDecimal limit, BoundSense sense, String printed, Details details) implements Quantity {

        public Bound {
            details = orNone(details);
        }

        @Override
        public @Nullable BigDecimal low() {
            return sense.limitsAbove() ? null : limit;
        }

        @Override
        public @Nullable BigDecimal high() {
            return sense.limitsAbove() ? limit : null;
        }

        @Override
        public Quantity with(Details other) {
            return new Bound(limit, sense, Printing.core(printed) + other.printed(), other);
        }

        @Override
        public Quantity in(@Nullable String unit) {
            return new Bound(limit, sense, printed, details.in(unit));
        }

        @Override
        public Print print(@Nullable String fieldUnit) {
            return printWithUnit(this, fieldUnit);
        }
    }

    /** Between two numbers, both of them in it: 696～890, ±10以内. */
    record Range(BigDecimal low, BigDecimal high, String printed, Details details) implements Quantity {

        public Range {
            details = orNone(details);
        }

        @Override
        public Quantity with(Details other) {
            return new Range(low, high, Printing.core(printed) + other.printed(), other);
        }

        @Override
        public Quantity in(@Nullable String unit) {
            return new Range(low, high, printed, details.in(unit));
        }

        @Override
        public Print print(@Nullable String fieldUnit) {
            return printWithUnit(this, fieldUnit);
        }
    }

    /** Several values in one cell, each with its name or its unit: 犬5頭以下、猫150頭以下. */
    record Several(List<Part> parts, String printed) implements Quantity {

        public Several {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One of several.
     *
     * @param name     what it counts; null where its unit says it
     * @param quantity exact, a bound or a range
     */
    record Part(@Nullable String name, Quantity quantity) {

        String printed() {
            return (name == null ? "" : name) + quantity.printedWithUnit(null);
        }
    }

    /** A text where the person chose text: できる限り削減. */
    record Text(String printed) implements Quantity {}

    /** 該当なし: no such value exists; printed "-". */
    record NotApplicable() implements Quantity {

        @Override
        public String printed() {
            return "-";
        }
    }

    /**
     * A word in place of a number that is not there yet, such as 未確定.
     *
     * @param printed the word
     */
    record Pending(String printed) implements Quantity {}

    /** A number with at least the decimals given, and more where it has more: nothing is lost in print. */
    static Quantity known(BigDecimal value, int decimals) {
        return new Exact(value, Printing.grouped(value, decimals));
    }

    /** A limit with at least the decimals given. */
    static Quantity bound(BigDecimal limit, BoundSense sense, int decimals) {
        return new Bound(limit, sense, Printing.grouped(limit, decimals) + sense.word(), Details.NONE);
    }

    /** From a number to a greater one. */
    static Quantity range(BigDecimal low, BigDecimal high, int decimals) {
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("range from " + low + " to " + high);
        }
        String printed = Printing.grouped(low, decimals) + Printing.TO + Printing.grouped(high, decimals);
        return new Range(low, high, printed, Details.NONE);
    }

    /** Several values. */
    static Quantity several(List<Part> parts) {
        return new Several(parts, parts.stream().map(Part::printed).collect(Collectors.joining("、")));
    }

    /** An amount as the tables hold it, read from its print; null is blank. */
    static @Nullable Quantity stored(@Nullable String printed, @Nullable BigDecimal value) {
        return stored("", null, printed, value);
    }

    /**
     * A figure as the tables hold it: read from its print, which reads back as it was meant. An exact number is that of its own
     * column.
     *
     * @param unit  of the column, which its print may leave out
     * @param shape the name of its {@link Shape}, so that a chosen text stays one; null where it is not known
     */
    static @Nullable Quantity stored(
            String unit, @Nullable String shape, @Nullable String printed, @Nullable BigDecimal value) {
        if (printed == null || printed.isBlank()) {
            return value == null ? null : known(value, 0).in(unit.isEmpty() ? null : unit);
        }
        Quantity read = Shape.TEXT.name().equals(shape)
                ? new Text(printed)
                : QuantityParser.printed(printed, unit).figure().orElseGet(() -> new Text(printed));
        return value == null ? read : new Exact(value, printed, read.details());
    }

    private static Details orNone(@Nullable Details details) {
        return details == null ? Details.NONE : details;
    }

    private static Print printWithUnit(Quantity quantity, @Nullable String fieldUnit) {
        String own = quantity.details().unit();
        String unit = own == null ? fieldUnit : own;
        return Printing.withUnit(quantity.printed(), unit == null ? "" : unit);
    }
}
