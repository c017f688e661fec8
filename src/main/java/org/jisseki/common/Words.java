package org.jisseki.common;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts sentences into a person's language. */
@Component
public class Words {

    private static final String OPEN = "「";
    private static final String CLOSE = "」";
    private static final String OPEN_WITHIN = "『";
    private static final String CLOSE_WITHIN = "』";

    private final MessageSource messages;
    private final Clock clock;

    public Words(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The sentence in words. A sentence among its arguments is put into words first; numbers are printed as they are, without
     * grouping, since most of them are years, codes and counts; dates, moments, fiscal years, states, printed figures and names in both
     * languages as the reader expects them.
     */
    public String say(Sentence sentence, Locale locale) {
        Object[] args =
                sentence.args().stream().map(arg -> printed(arg, locale)).toArray();
        if (Arrays.stream(args).anyMatch(Words::holdsQuotes)) {
            quoteWithin(args, messages.getMessage(sentence.key(), null, locale));
        }
        return messages.getMessage(sentence.key(), args, locale);
    }

    /** What stands between 「 and 」 has 『 and 』 for its own, as Japanese print does. */
    private static void quoteWithin(Object[] args, String text) {
        for (int i = 0; i < args.length; i++) {
            if (holdsQuotes(args[i]) && text.contains(OPEN + "{" + i + "}" + CLOSE)) {
                args[i] = args[i].toString().replace(OPEN, OPEN_WITHIN).replace(CLOSE, CLOSE_WITHIN);
            }
        }
    }

    private static boolean holdsQuotes(Object arg) {
        return arg instanceof String text && text.contains(OPEN);
    }

    private Object printed(Object arg, Locale locale) {
        return switch (arg) {
            case Sentence nested -> say(nested, locale);
            case Number number -> number.toString();
            case LocalDate day -> Printed.day(day, LocalDate.now(clock), locale);
            case TimeLeft left -> say(left.on(LocalDate.now(clock)), locale);
            case OffsetDateTime moment -> Printed.moment(moment.toString(), locale);
            case YearMonth month -> Printed.month(month, locale);
            case FiscalYear year -> Printed.year(year, locale);
            case Print print -> PrintWords.in(print.whole(), locale, this::say);
            case Bilingual name -> name.in(locale);
            case Status status -> say(Sentence.of("common.status." + status), locale);
            default -> arg;
        };
    }
}
