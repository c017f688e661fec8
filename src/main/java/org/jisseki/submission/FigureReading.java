package org.jisseki.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jisseki.common.Typed;
import org.jisseki.figures.Money;
import org.jisseki.figures.Parsed;
import org.jisseki.figures.Quantity;
import org.jisseki.figures.QuantityParser;

/** Reads the figures that were typed into a unit's form; what one says can depend on the others. */
record FigureReading(UnitForm form) {

    /** Reads the figure typed in a field. */
    Parsed parse(String key, Map<String, String> texts) {
        String typed = texts.getOrDefault(key, "");
        return switch (key) {
            case UnitForm.SETTLED -> form.settledOf(texts).amount();
            case UnitForm.NEXT_BUDGET -> Money.parse(typed);
            default -> {
                UnitForm.ActualField of = form.actuals().stream()
                        .filter(field -> field.key().equals(key) || isNextOf(field, key))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(key));
                Parsed number = of.parse(typed);
                yield UnitForm.isFilled(texts, UnitForm.textualKey(key)) ? words(typed, of, number) : number;
            }
        };
    }

    /**
     * What is typed in a field of a figure as it stands once the field is left: without what nobody sees, a figure in half-width
     * signs. It says the same: what would be read otherwise stays as it is.
     */
    String tidied(String key, Map<String, String> texts) {
        String typed = texts.getOrDefault(key, "");
        String half = Typed.folded(typed);
        return Stream.of(half, Typed.readable(typed))
                .filter(text -> parse(key, texts).figure().isPresent() && !text.isEmpty())
                .filter(text -> same(key, text, texts))
                .findFirst()
                .orElse(typed);
    }

    private boolean same(String key, String text, Map<String, String> texts) {
        Map<String, String> tidied = new LinkedHashMap<>(texts);
        tidied.put(key, text);
        return parse(key, tidied).equals(parse(key, texts));
    }

    // A word that says there is no value, or none yet, stays what it is.
    private static Parsed words(String typed, UnitForm.ActualField of, Parsed number) {
        return number.figure()
                        .filter(figure ->
                                figure instanceof Quantity.NotApplicable || figure instanceof Quantity.Pending)
                        .isPresent()
                ? number
                : QuantityParser.text(typed, of.unit(), of.decimals());
    }

    private static boolean isNextOf(UnitForm.ActualField field, String key) {
        UnitForm.NextField next = field.next();
        return next != null && next.key().equals(key);
    }
}
