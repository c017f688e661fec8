package org.jisseki.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Money;
import org.jisseki.figures.Parsed;
import org.jisseki.figures.Quantity;
import org.jisseki.figures.QuantityParser;
import org.jspecify.annotations.Nullable;

/**
 * A figure as an import file has it: its print, kept as it is meant to be read, and its parts. A text stands in place of a figure
 * only where the file chose so: 「できる限り削減」.
 */
record PrintedFigure(@Nullable Quantity quantity) {

    private static final PrintedFigure BLANK = new PrintedFigure(null);

    /** A cell that was not refused. */
    static PrintedFigure of(@Nullable String text, String unit) {
        return text == null
                ? BLANK
                : new PrintedFigure(read(text, unit).figure().orElse(null));
    }

    /** Why a cell cannot be taken, where it cannot. */
    static Optional<Sentence> refusal(@Nullable String text, String unit) {
        if (text == null) {
            return Optional.empty();
        }
        Parsed parsed = read(text, unit);
        // 110件 in a column whose unit is 件 says it twice; in 850頭(以下) it has its place
        boolean bareNumber = parsed.figure().filter(PrintedFigure::isBareNumber).isPresent();
        if (bareNumber && QuantityParser.printed(text, "").figure().isEmpty()) {
            return Optional.of(Sentence.of("plan.unitTyped", unit));
        }
        return parsed.refusal();
    }

    @Nullable
    String printed() {
        return quantity == null ? null : quantity.printed();
    }

    @Nullable
    BigDecimal value() {
        return quantity == null ? null : quantity.value();
    }

    @Nullable
    String shape() {
        return quantity == null ? null : quantity.shape().name();
    }

    @Nullable
    BigDecimal low() {
        return quantity == null ? null : quantity.low();
    }

    @Nullable
    BigDecimal high() {
        return quantity == null ? null : quantity.high();
    }

    @Nullable
    String qualifier() {
        return Optional.ofNullable(quantity)
                .map(read -> read.details().qualifier())
                .map(qualifier -> qualifier.kind().name())
                .orElse(null);
    }

    private static boolean isBareNumber(Quantity quantity) {
        return quantity instanceof Quantity.Exact && quantity.print("").after().isEmpty();
    }

    private static Parsed read(String text, String unit) {
        return unit.equals(Money.UNIT) ? Money.cell(text) : QuantityParser.cell(text, unit);
    }
}
