package org.jisseki.plan;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.jisseki.figures.Money;
import org.jisseki.figures.Parsed;
import org.jisseki.figures.Quantity;
import org.jisseki.figures.QuantityParser;
import org.jspecify.annotations.Nullable;

/**
 * A figure as an import file has it: its text is kept as it is meant to be read, and its value where the text is plainly a
 * number. 200未満 and ±10％以内 are kept as text, for nothing of them may be lost or guessed.
 */
record PrintedFigure(@Nullable String printed, @Nullable BigDecimal value) {

    static final String MONEY = Money.UNIT;
    private static final int STORED_DECIMALS = 6;

    static PrintedFigure of(@Nullable String text) {
        if (text == null) {
            return new PrintedFigure(null, null);
        }
        BigDecimal value = value(QuantityParser.parse(text, "", STORED_DECIMALS));
        // Full-width digits are a number's accident of typing; prose is never folded.
        return new PrintedFigure(value == null ? text : Normalizer.normalize(text, Normalizer.Form.NFKC), value);
    }

    static PrintedFigure money(@Nullable String text) {
        PrintedFigure figure = of(text);
        return text == null ? figure : new PrintedFigure(figure.printed(), value(Money.parse(text)));
    }

    static boolean isNumberWithUnit(@Nullable String text, String unit) {
        return text != null
                && of(text).value() == null
                && value(QuantityParser.parse(text, unit, STORED_DECIMALS)) != null;
    }

    private static @Nullable BigDecimal value(Parsed parsed) {
        return parsed.figure().map(Quantity::value).orElse(null);
    }
}
