package org.jisseki.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jisseki.demo.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Typed texts that nothing is made of, and the sentence that says so in both languages: figures/refused.csv. */
class RefusedTest {

    private static final Set<String> NO_REFUSALS =
            Set.of("figures.met", "figures.missed", "figures.judgedBy", "figures.instead", "figures.hidden");

    private static final Counted counted = new Counted("refused");

    private final Words words = words();

    static Words words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages.figures", "messages.common");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.JAPANESE);
        return new Words(messages, new TestClock());
    }

    static List<Map<String, String>> rows() {
        return Tables.read("refused.csv");
    }

    @AfterAll
    static void report() {
        counted.report();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isRefusedWithASentenceThatQuotesIt(Map<String, String> row) {
        Sentence refusal = read(row).refusal().orElseThrow();
        assertThat(words.say(refusal, Locale.JAPANESE)).isEqualTo(row.get("ja"));
        assertThat(words.say(refusal, Locale.ENGLISH)).isEqualTo(row.get("en"));
        String typed = row.getOrDefault("typed", "");
        assertThat(refusal.args()).first().isIn(Reading.quoted(typed), Reading.quoted(Instead.unbracketed(typed)));
        counted.one();
    }

    /** What a sentence says may be typed is typed: it is taken. So no sentence leads in a circle. */
    @ParameterizedTest
    @MethodSource("rows")
    void itsAdviceIsTaken(Map<String, String> row) {
        Sentence refusal = read(row).refusal().orElseThrow();
        Sentence tail = (Sentence) refusal.args().get(1);
        if (tail.key().equals("figures.instead")) {
            for (String form : tail.args().getFirst().toString().split(Instead.OR)) {
                // what stands as a figure is typed as one, also where words were chosen
                boolean asFigure = row.getOrDefault("entry", "").equals("text");
                assertThat(
                                asFigure
                                        ? QuantityParser.parse(form, row.getOrDefault("unit", ""), decimals(row))
                                        : read(row, form))
                        .as(form)
                        .isInstanceOf(Parsed.Accepted.class);
            }
        } else {
            // a number that fits no better, or a text that is too long: what is wrong is said with its limit
            assertThat(refusal.key())
                    .isIn(
                            "figures.decimals",
                            "figures.whole",
                            "figures.tooLong",
                            "figures.textOneLine",
                            "figures.remark");
        }
    }

    @Test
    void everySentenceHasItsExample() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(150);
        Set<String> shown = rows().stream()
                .map(row -> read(row).refusal().orElseThrow().key())
                .collect(Collectors.toSet());
        assertThat(ResourceBundle.getBundle("messages.figures", Locale.ENGLISH).keySet().stream()
                        .filter(key -> key.matches("figures\\.[a-zA-Z]+"))
                        .filter(key -> !NO_REFUSALS.contains(key)))
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    private static Parsed read(Map<String, String> row) {
        return read(row, row.getOrDefault("typed", ""));
    }

    private static Parsed read(Map<String, String> row, String typed) {
        String unit = row.getOrDefault("unit", "");
        return switch (row.getOrDefault("entry", "")) {
            case "text" -> QuantityParser.text(typed, unit, decimals(row));
            case "money" -> Money.parse(typed);
            default -> QuantityParser.parse(typed, unit, decimals(row));
        };
    }

    private static int decimals(Map<String, String> row) {
        return Integer.parseInt(row.getOrDefault("decimals", ""));
    }
}
