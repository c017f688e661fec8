package org.jisseki.common;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** What of a printed figure is the portal's own word, and so is said in the reader's language: 千円, 決算見込, 未確定. All else is data. */
public final class PrintWords {

    private static final List<String> KEYS =
            List.of("common.print.thousandYen", "common.print.expected", "common.print.pending");

    private PrintWords() {}

    /**
     * A print as the reader's language has it.
     *
     * @param say puts a sentence into a language
     */
    public static String in(String print, Locale locale, BiFunction<Sentence, Locale, String> say) {
        String said = print;
        for (String key : KEYS) {
            Sentence word = Sentence.of(key);
            said = said.replace(say.apply(word, Locale.JAPANESE), say.apply(word, locale));
        }
        return said;
    }
}
