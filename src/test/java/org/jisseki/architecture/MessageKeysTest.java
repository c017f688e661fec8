package org.jisseki.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jisseki.common.Status;
import org.jisseki.submission.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both languages say the same things, all that the code asks for, and nothing that nobody asks for. */
class MessageKeysTest {

    /** They print what a sheet prints, or read what people type: the same in every language. */
    private static final Set<String> MAY_HOLD_JAPANESE = Set.of(
            "common/DayReader.java",
            "common/FiscalYear.java",
            "common/TypedDay.java",
            "common/TypedTime.java",
            "common/Wareki.java",
            "common/ui/Tag.java",
            "figures/Amount.java",
            "common/pdf/LineBreaks.java",
            "figures/BoundSense.java",
            "figures/Beside.java",
            "figures/Details.java",
            "figures/Instead.java",
            "figures/PendingWord.java",
            "figures/Qualifier.java",
            "figures/Quantity.java",
            "figures/QuantityParser.java",
            "figures/Money.java",
            "figures/Printing.java",
            "figures/Remarks.java",
            "figures/Several.java",
            "figures/Single.java",
            "publication/Years.java",
            "submission/DueMonth.java",
            "submission/RouteResolver.java",
            "submission/hint/PlaceholderLeft.java",
            "submission/hint/Quoting.java",
            "submission/hint/WrongEra.java");

    static final Wording wording = new Wording(
            texts(Path.of("src/main/resources/messages"), ".properties", true),
            texts(Path.of("src/main/java"), ".java", false),
            texts(Path.of("src/main/resources/templates"), ".html", false));

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(wording.keys()).hasSizeGreaterThan(100);
        assertThat(wording.betweenLanguages()).isEmpty();
    }

    @Test
    void filesSayWhatTheCodeAsksForAndNoMore() {
        assertThat(wording.betweenCodeAndFiles()).isEmpty();
    }

    @Test
    void noWordsStandInTheCode() {
        assertThat(wording.amongTheCode(MAY_HOLD_JAPANESE)).isEmpty();
    }

    @Test
    void everyStateAndEveryMoveHasItsWord() {
        assertThat(wording.keys())
                .containsAll(Stream.of(Status.values())
                        .map(status -> "common.status." + status)
                        .toList())
                .containsAll(Stream.of(Move.values())
                        .map(move -> "record.act." + move)
                        .toList());
    }

    /** Each thing that can be wrong, planted into a house of two sentences. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hall_ja.properties | hall.more=もっと                | in one language only: hall.more
            hall_en.properties | hall.more=More                 | in one language only: hall.more
            hall_en.properties | hall.greeting=Good day         | other placeholders: hall.greeting
            hall_en.properties | hall.greeting={0}'s day        | quotes that are printed otherwise: hall.greeting
            hall_en.properties | hall.farewell=Don''t go        | quotes that are printed otherwise: hall.farewell
            hall_en.properties | hall.farewell=さようなら         | Japanese among the English: hall.farewell
            hall_en.properties | hall.farewell=                 | says nothing: hall.farewell
            hall_en.properties | cellar.key=Key                 | not of its room: cellar.key
            hall/ui/Door.java  | say("hall.knock");             | in no file: hall.knock
            hall/ui/Door.java  | say("hall.step." + step);      | in no file: hall.step.
            hall/ui/Door.java  | new Button("ようこそ");          | Japanese in hall/ui/Door.java: ようこそ
            hall/ui/Door.java  | new Button("Come in");         | words in hall/ui/Door.java: Come in
            hall/ui/Door.java  | field.setLabel("Name");        | words in hall/ui/Door.java: Name
            hall.html          | <p th:text="#{hall.sign}"></p> | in no file: hall.sign
            hall_ja.properties | hall.unused=なし                | never used: hall.unused
            """)
    void isCaught(String file, String planted, String finding) {
        assertThat(findings(plantedHouse("", ""))).isEmpty();
        assertThat(findings(plantedHouse(file, planted))).contains(finding);
    }

    private static List<String> findings(Wording of) {
        return Stream.of(of.betweenLanguages(), of.betweenCodeAndFiles(), of.amongTheCode(Set.of()))
                .flatMap(List::stream)
                .toList();
    }

    private static Wording plantedHouse(String file, String planted) {
        Map<String, String> texts = new HashMap<>(Map.of(
                "hall_ja.properties", "hall.greeting={0}さん、こんにちは\nhall.farewell=では\n",
                "hall_en.properties", "hall.greeting=Good day, {0}\nhall.farewell=Bye\n",
                "hall/ui/Door.java",
                        "/** 扉. */ class Door { void open() { say(\"hall.greeting\", name); new Span(\"a.b\"); } }\n",
                "hall.html", "<p th:text=\"#{hall.farewell}\"></p>\n"));
        texts.computeIfPresent(file, (name, text) -> text + planted);
        return new Wording(ending(texts, ".properties"), ending(texts, ".java"), ending(texts, ".html"));
    }

    private static Map<String, String> ending(Map<String, String> texts, String end) {
        Map<String, String> some = new TreeMap<>(texts);
        some.keySet().removeIf(name -> !name.endsWith(end));
        return some;
    }

    private static Map<String, String> texts(Path folder, String end, boolean byName) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(end))::iterator) {
                texts.put(byName ? file.getFileName().toString() : file.toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
