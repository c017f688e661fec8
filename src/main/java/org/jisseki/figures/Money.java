package org.jisseki.figures;

import java.math.BigDecimal;

/** Amounts of money in 千円: whole and not negative. Unknown is not 0. */
public final class Money {

    /** The unit of every amount. */
    public static final String UNIT = "千円";

    // DECIMAL(15,0)
    private static final int DIGITS = 15;

    private Money() {}

    /** Reads an amount as typed, with or without 千円 behind it. */
    public static Parsed parse(String typed) {
        Parsed parsed = QuantityParser.parse(typed, UNIT, 0, DIGITS);
        return parsed.figure().map(Quantity::value).filter(v -> v.signum() < 0).isPresent()
                ? QuantityParser.refused("figures.negativeMoney", QuantityParser.quoted(typed))
                : parsed;
    }

    /** An amount as a figure: 75,735. */
    public static Quantity of(BigDecimal thousandYen) {
        return Quantity.known(thousandYen, 0);
    }
}
