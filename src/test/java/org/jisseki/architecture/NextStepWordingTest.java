package org.jisseki.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which step comes next is said by {@code submission.ahead.*} alone, which the process chooses: no other sentence of the screens names
 * one beside it. The next one that does is found here.
 */
class NextStepWordingTest {

    private static final Pattern SAYS_NEXT = Pattern.compile("次は[^\\n]{0,6}(確認|決裁|公表|入力|全庁)"
            + "|(確認|決裁|全庁確認)[^。]{0,12}に(回|進)(り|し|っ|み)"
            + "|公表待ちになり|決裁待ちになり|確認待ちになり|入力(中)?に戻り"
            + "|(そろうと|になると)[^。]{0,16}(確認|決裁|公表|確定)(が|を)?(でき|し|され)"
            + "|(確認|決裁|提出)のあと[^。{]{2,}|次の版が[^。]*(公表|作)");

    /** Those that say it for a reason of their own. */
    private static final Map<String, String> MAY = Map.ofEntries(
            Map.entry("submission.back.RETURN", "from which steps is what the model says"),
            Map.entry("submission.back.RECALL", "likewise"),
            Map.entry("publication.draft.notFrozen", "held against the model by ReportSentencesTest"),
            Map.entry("publication.home.collecting.more", "likewise"),
            Map.entry("publication.freeze.unchecked", "likewise"),
            Map.entry("publication.home.set.more", "of a time that somebody set"),
            Map.entry("publication.check.now.COLLECTING", "likewise"),
            Map.entry("publication.check.now.CHECKED", "likewise"),
            Map.entry("publication.missing.why", "printed for the public of units that follow later"),
            Map.entry("publication.release.then", "likewise"),
            Map.entry("publication.waiting.then", "likewise"));

    @Test
    void onlyTheProcessSaysWhatComesNext() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(each -> each.toString().endsWith("_ja.properties"))
                    .toList()) {
                found.addAll(says(read(file)));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void onePlantedIsFound() {
        for (String planted : List.of(
                "決裁すると公表待ちになります（公表の予定 {0}）。",
                "第{0}稿を提出しました。次は確認の{1}です。", "{3}までに提出すると、確認の{4}に回ります。", "確認と決裁のあと、次の版が公表されます。", "{0}件がそろうと決裁ができます。")) {
            Properties one = new Properties();
            one.setProperty("review.planted", planted);
            assertThat(says(one)).as(planted).hasSize(1);
        }
    }

    private static List<String> says(Properties messages) {
        return messages.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("submission.ahead.") && !MAY.containsKey(key))
                .filter(key -> SAYS_NEXT.matcher(messages.getProperty(key)).find())
                .map(key -> key + "=" + messages.getProperty(key))
                .toList();
    }

    private static Properties read(Path file) throws IOException {
        Properties messages = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            messages.load(text);
        }
        return messages;
    }
}
