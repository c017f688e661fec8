package org.jisseki.common;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts sentences into a person's language. */
@Component
public class Words {

    private final MessageSource messages;

    public Words(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The sentence in words. A sentence among its arguments is put into words first; numbers are printed as they are, without
     * grouping, since most of them are years, codes and counts; dates, fiscal years, states and names in both languages as the reader expects them.
     */
    public String say(Sentence sentence, Locale locale) {
        Object[] args =
                sentence.args().stream().map(arg -> printed(arg, locale)).toArray();
        return messages.getMessage(sentence.key(), args, locale);
    }

    private Object printed(Object arg, Locale locale) {
        return switch (arg) {
            case Sentence nested -> say(nested, locale);
            case Number number -> number.toString();
            case LocalDate day -> Printed.day(day, locale);
            case YearMonth month -> Printed.month(month, locale);
            case FiscalYear year -> Printed.year(year, locale);
            case Bilingual name -> name.in(locale);
            case Status status -> say(Sentence.of("common.status." + status), locale);
            default -> arg;
        };
    }
}
