package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jisseki.common.pdf.PdfText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Of a first edition nothing speaks of one before it; every sentence that does is known with where it stands. */
class FirstEditionTest {

    /** Each sentence that speaks of the edition before, and what shows it only where there is one. */
    private static final Map<String, String> SPEAKING = Map.of(
            "publication.errata.before", "errata, which a first edition has not",
            "publication.errata.none", "likewise",
            "publication.followed", "what was missing before, which errata know",
            "publication.history.changes", "the history, of an edition with a number above 1",
            "publication.old.UPDATE", "an edition that a later one has replaced",
            "plan.ruleGoesBack", "of the versions of a plan's rule, no edition");

    @Test
    void noPageFileOrPaperOfItSpeaksOfOneBefore() throws IOException {
        Sheet first = SampleSheet.of("mie", 1);
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (String page : List.of(
                    Rendering.newest(first, locale),
                    Rendering.index(List.of(Rendering.edition(first, 1)), locale, null),
                    Rendering.unreleased(first, locale))) {
                assertSilent(Jsoup.parse(page).text());
            }
        }
        assertSilent(PdfText.of(Rendering.pdf().render(first).bytes()));
        assertSilent(new String(Rendering.csv().write(first), StandardCharsets.UTF_8));
        assertThat(Jsoup.parse(Rendering.corrected(first, SampleSheet.of("mie", 2), Locale.JAPANESE))
                        .text())
                .as("and of a second it does")
                .contains("前の版");
    }

    @Test
    void theNextSentenceThatSpeaksOfOneIsFound() throws IOException {
        List<String> speaking = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(each -> each.toString().endsWith("_ja.properties"))
                    .toList()) {
                Properties messages = new Properties();
                try (Reader text = Files.newBufferedReader(file)) {
                    messages.load(text);
                }
                messages.stringPropertyNames().stream()
                        .filter(key -> messages.getProperty(key).matches(".*(前の|直前の|旧)版.*"))
                        .filter(key -> !messages.getProperty(key).contains("旧版（訂正あり）"))
                        .forEach(speaking::add);
            }
        }
        assertThat(speaking).containsExactlyInAnyOrderElementsOf(SPEAKING.keySet());
    }

    private static void assertSilent(String said) {
        assertThat(said).doesNotContain("前の版", "edition before", "previous edition", "earlier edition");
    }
}
