package org.jisseki.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jisseki.common.Sentence;
import org.jisseki.common.TimeLeft;
import org.jisseki.common.Words;
import org.jisseki.submission.Turns.Turn;
import org.springframework.stereotype.Component;

/** The words of a digest, in Japanese and below in English: names of units and their days, with links; no figures, nobody's text. */
@Component
class DigestText {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private final Words words;
    private final MailSettings settings;

    DigestText(Words words, MailSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    String subject(List<Turn> turns, LocalDate day) {
        return LANGUAGES.stream()
                .map(locale -> say(locale, "notification.subject", turns.size(), day))
                .collect(Collectors.joining(" / "));
    }

    String text(List<Turn> turns) {
        return LANGUAGES.stream().map(locale -> text(turns, locale)).collect(Collectors.joining("\n----\n\n"));
    }

    private String text(List<Turn> turns, Locale locale) {
        return say(locale, "notification.begin", turns.size())
                + "\n\n"
                + turns.stream().map(turn -> line(turn, locale)).collect(Collectors.joining("\n"))
                + "\n"
                + say(locale, "notification.end", settings.portal() + "/")
                + "\n";
    }

    private String line(Turn turn, Locale locale) {
        String line = say(
                locale,
                "notification.line",
                turn.title(),
                turn.measure(),
                turn.due(),
                new TimeLeft(turn.left(), turn.due()));
        return line
                + (turn.part() ? say(locale, "notification.part") : "")
                + (turn.reminded() ? say(locale, "notification.reminded") : "")
                + "\n  " + settings.portal() + "/unit/" + turn.id().value()
                + (turn.part() ? "?part" : "") + "\n";
    }

    private String say(Locale locale, String key, Object... args) {
        return words.say(Sentence.of(key, args), locale);
    }
}
