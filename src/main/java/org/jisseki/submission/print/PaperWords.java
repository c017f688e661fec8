package org.jisseki.submission.print;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jisseki.common.Print;
import org.jisseki.common.Printed;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** How a paper form says things, in one language. */
record PaperWords(Words words, Locale locale, ZoneId zone) {

    static final String UNKNOWN = "-";

    private static final int SHORT_HASH = 8;

    String say(String key, Object... args) {
        return words.say(Sentence.of(key, args), locale);
    }

    /** A moment of the record. @param at ISO text */
    String moment(String at) {
        return Printed.moment(OffsetDateTime.parse(at).atZoneSameInstant(zone), locale);
    }

    static Print cell(@Nullable Quantity figure, String unit) {
        return cell(figure == null ? null : figure.print(unit));
    }

    /** @param print NULL where unknown, which prints "-" and never 0 */
    static Print cell(@Nullable Print print) {
        return print == null ? Print.of(UNKNOWN) : print;
    }

    /** What a field of a form is called. */
    String fieldName(UnitForm form, String key) {
        return switch (key) {
            case UnitForm.SETTLED -> say("submission.settled");
            case UnitForm.RESULT -> say("submission.result");
            case UnitForm.WHOLE -> say("submission.whole");
            default ->
                form.actuals().stream()
                        .filter(field -> field.key().equals(key))
                        .map(UnitForm.ActualField::name)
                        .findFirst()
                        .orElse(key);
        };
    }

    static String brief(String hash) {
        return hash.substring(0, SHORT_HASH);
    }

    static String lang(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "ja";
    }
}
