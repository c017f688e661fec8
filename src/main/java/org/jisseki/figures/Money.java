package org.jisseki.figures;

import java.math.BigDecimal;
import java.util.Optional;

/** Amounts of money in 千円: whole and not negative. Unknown is not 0. */
public final class Money {

    /** The unit of every amount. */
    public static final String UNIT = "千円";

    // DECIMAL(15,0)
    private static final int DIGITS = 15;

    /** What stands in place of an amount that is not known yet. */
    public static final Quantity PENDING = new Quantity.Pending("未確定");

    private static final Qualifier EXPECTED = new Qualifier(Qualifier.Kind.ESTIMATE, "決算見込");

    private Money() {}

    /** An amount before the accounts are closed, which says so in print: 77,942(決算見込). */
    public static Quantity expected(Quantity amount) {
        return amount.with(amount.details().qualified(EXPECTED));
    }

    /**
     * Reads an amount as typed, with or without 千円 behind it: one number, or what stands in its place. A text in 「」 is held as text,
     * also where it would be a figure of another field: 「▲12」.
     */
    public static Parsed parse(String typed) {
        return QuantityParser.cell(typed, text -> amount(text, false), text -> amount(text, false));
    }

    /** Reads a cell of a file of amounts that were printed before. */
    public static Parsed cell(String printed) {
        return QuantityParser.cellOfFile(printed, UNIT, text -> amount(text, true));
    }

    private static Parsed amount(String text, boolean printed) {
        Reading reading = new Reading(text, UNIT, 0, DIGITS, printed);
        Parsed parsed = QuantityParser.read(reading);
        return parsed.figure()
                .flatMap(Money::obstacle)
                .<Parsed>map(key -> QuantityParser.refused(key, Reading.quoted(reading.typed())))
                .orElse(parsed);
    }

    private static Optional<String> obstacle(Quantity amount) {
        return switch (amount) {
            case Quantity.Exact exact when exact.value().signum() < 0 -> Optional.of("figures.negativeMoney");
            case Quantity.Exact exact -> Optional.empty();
            case Quantity.Pending pending -> Optional.empty();
            case Quantity.NotApplicable none -> Optional.empty();
            default -> Optional.of("figures.noAmount");
        };
    }

    /** An amount as a figure: 75,735. */
    public static Quantity of(BigDecimal thousandYen) {
        return Quantity.known(thousandYen, 0).in(UNIT);
    }
}
