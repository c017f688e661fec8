package org.jisseki.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Typed texts that nothing is made of, and the sentence that says so in both languages: figures/refused.csv. */
class RefusedTest {

    private static final Counted counted = new Counted("refused");

    private final Words words = words();

    static Words words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages.figures", "messages.common");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.JAPANESE);
        return new Words(messages);
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
        assertThat(refusal.args()).first().isEqualTo(Reading.quoted(row.getOrDefault("typed", "")));
        counted.one();
    }

    @Test
    void everySentenceHasItsExample() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(rows().stream()
                        .map(row -> read(row).refusal().orElseThrow().key())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "figures.notANumber",
                        "figures.twoPoints",
                        "figures.commas",
                        "figures.otherUnit",
                        "figures.whole",
                        "figures.decimals",
                        "figures.tooLarge",
                        "figures.negativeMoney",
                        "figures.scaled",
                        "figures.scaleOrder",
                        "figures.rangeOrder",
                        "figures.dashedRange",
                        "figures.whichIsWhich",
                        "figures.remark",
                        "figures.noSuchDay",
                        "figures.noteEmpty",
                        "figures.tooLong",
                        "figures.textIsFigure",
                        "figures.textOneLine",
                        "figures.noAmount");
    }

    private static Parsed read(Map<String, String> row) {
        String typed = row.getOrDefault("typed", "");
        String unit = row.getOrDefault("unit", "");
        return switch (row.getOrDefault("entry", "")) {
            case "text" -> QuantityParser.text(typed, unit);
            case "money" -> Money.parse(typed);
            default -> QuantityParser.parse(typed, unit, Integer.parseInt(row.getOrDefault("decimals", "")));
        };
    }
}
