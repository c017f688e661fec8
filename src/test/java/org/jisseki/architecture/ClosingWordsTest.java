package org.jisseki.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A button that only closes says so, and none of its words is one with which something is stopped for good. */
class ClosingWordsTest {

    private static final Pattern STOPS =
            Pattern.compile("やめる|中止する|取消$|取り消す|(?i)\\b(cancel|stop|abort|withdraw|give up)");

    /** What a question's second button says, and the shared words of closing. */
    private static final Pattern CLOSES = Pattern.compile(
            "(?:setCancelText|setCancel)\\(Say\\.it\\(\"([^\"]+)\"|Say\\.it\\(\"([a-z]+\\.(?:cancel|close))\"");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whatClosesDoesNotSayThatItStops(String language) throws IOException {
        Properties words = new Properties();
        for (Path file : files("src/main/resources/messages", "_" + language + ".properties")) {
            try (var text = Files.newBufferedReader(file)) {
                words.load(text);
            }
        }
        Set<String> keys = closingKeys();
        assertThat(keys).hasSizeGreaterThan(5);
        TreeMap<String, String> stopping = new TreeMap<>();
        keys.forEach(key -> {
            String said = words.getProperty(key, "");
            if (STOPS.matcher(said).find()) {
                stopping.put(key, said);
            }
        });
        assertThat(stopping).isEmpty();
        // a key that code puts together has words too: none of all may be the short word that stood beside 取りやめる
        assertThat(words.values()).doesNotContain("やめる", "Cancel");
    }

    @Test
    void wordsThatStopAreKnown() {
        assertThat(Stream.of("やめる", "取りやめる", "取り消す", "Cancel", "Stop sending", "Give up the correction"))
                .allMatch(said -> STOPS.matcher(said).find());
        assertThat(Stream.of("閉じる", "戻る", "まだ公表しない", "Back", "Close", "Keep it"))
                .noneMatch(said -> STOPS.matcher(said).find());
    }

    private static Set<String> closingKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : files("src/main/java", ".java")) {
            Matcher closes = CLOSES.matcher(Files.readString(file));
            while (closes.find()) {
                keys.add(closes.group(1) == null ? closes.group(2) : closes.group(1));
            }
        }
        return keys;
    }

    private static Iterable<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(path -> path.toString().endsWith(end)).toList();
        }
    }
}
