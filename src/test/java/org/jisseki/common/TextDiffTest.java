package org.jisseki.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.jisseki.common.TextDiff.Kind;
import org.jisseki.common.TextDiff.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {

    private static final int GENERATED = 3000;
    private static final List<String> LETTERS = List.of(
            "相",
            "談",
            "を",
            "の",
            "、",
            "。",
            "\n",
            "1",
            "２",
            ",",
            "９",
            "A",
            "b",
            "テ",
            "ー",
            "ﾃ",
            "ﾞ",
            "𠮷",
            "髙",
            "が",
            "か\u3099",
            "👩‍🌾",
            "葛\uDB40\uDD00",
            "①",
            "㈱",
            " ",
            "　");

    /** What went out in brackets, what came in in braces. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            取り組んだ。                 | 取り組んだ。               | 取り組んだ。
            ''                        | 取り組んだ。               | {取り組んだ。}
            取り組んだ。                 | ''                      | [取り組んだ。]
            ''                        | ''                      | ''
            多くの相談に応じた。25件が進んだ。 | 延べ412社の相談に応じた。26件が進んだ。 | [多く]{延べ412社}の相談に応じた。[25]{26}件が進んだ。
            51,210千円                 | 51,120千円               | [51,210]{51,120}千円
            ５１，２１０千円              | ５１，１２０千円            | [５１，２１０]{５１，１２０}千円
            𠮷田町と吉田町               | 吉田町と𠮷田町             | [𠮷]{吉}田町と[吉]{𠮷}田町
            研究会を開いた               | 研究会を3回開いた           | 研究会を{3回}開いた
            セミナーを開いた              | ゼミを開いた               | [セミナー]{ゼミ}を開いた
            春に種をまいた               | ABC                     | [春に種をまいた]{ABC}
            👩‍🌾が来た                   | 👩が来た                  | [👩‍🌾]{👩}が来た
            """)
    void marksWhatAReaderSeesAsOne(String before, String now, String marked) {
        assertThat(marked(TextDiff.of(before, now))).isEqualTo(marked);
    }

    @Test
    void aCharacterThatHappensToStayWithinARewrittenPhraseIsNoStretchOfItsOwn() {
        assertThat(marked(TextDiff.of("県内企業の支援を行った。翌年度も続ける。", "大学との共同研究を始めた。翌年度も続ける。")))
                .isEqualTo("[県内企業の支援を行っ]{大学との共同研究を始め}た。翌年度も続ける。");
    }

    @Test
    void severalChangesInALongTextStayApart() {
        String paragraph = "相談の窓口を設け、企業の課題を聞いた。".repeat(40);
        String before = "はじめに。" + paragraph + "中ほど25件。" + paragraph + "おわり。";
        String now = "はじめに、" + paragraph + "中ほど26件。" + paragraph + "おわりに。";

        List<Stretch> stretches = TextDiff.of(before, now);

        assertThat(marked(stretches)).isEqualTo("はじめに[。]{、}" + paragraph + "中ほど[25]{26}件。" + paragraph + "おわり{に}。");
    }

    @Test
    void whatIsRewrittenFromTopToBottomIsOneChange() {
        String before = "あいうえお".repeat(600);
        String now = "かきくけこ".repeat(600);

        assertThat(TextDiff.of(before, now)).containsExactly(new Stretch(Kind.OUT, before), new Stretch(Kind.IN, now));
    }

    @Test
    void stretchesMakeUpBothTextsAndCutNoCharacter() {
        Random random = new Random(20210525);
        for (int i = 0; i < GENERATED; i++) {
            String before = text(random, random.nextInt(60));
            String now = random.nextInt(4) == 0 ? text(random, random.nextInt(60)) : edited(random, before);

            List<Stretch> stretches = TextDiff.of(before, now);

            assertThat(without(stretches, Kind.IN)).isEqualTo(before);
            assertThat(without(stretches, Kind.OUT)).as("the diff applied").isEqualTo(now);
            assertThat(stretches)
                    .allSatisfy(stretch -> assertThat(stretch.text()).isNotEmpty());
            for (int at = 1; at < stretches.size(); at++) {
                assertThat(stretches.get(at).kind())
                        .isNotEqualTo(stretches.get(at - 1).kind());
            }
            assertNothingIsCut(stretches, Kind.IN, before);
            assertNothingIsCut(stretches, Kind.OUT, now);
        }
    }

    @Test
    void theSameTextIsOneStretch() {
        Random random = new Random(322);
        for (int i = 0; i < GENERATED; i++) {
            String text = text(random, 1 + random.nextInt(60));
            assertThat(TextDiff.of(text, text)).containsExactly(new Stretch(Kind.SAME, text));
        }
    }

    private static void assertNothingIsCut(List<Stretch> stretches, Kind left, String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int at = 0;
        for (Stretch stretch : stretches) {
            if (stretch.kind() != left) {
                assertThat(characters.isBoundary(at))
                        .as("a boundary at %d of %s", at, text)
                        .isTrue();
                at += stretch.text().length();
            }
        }
    }

    private static String edited(Random random, String text) {
        StringBuilder edited = new StringBuilder();
        text.codePoints().forEach(letter -> {
            int dice = random.nextInt(12);
            if (dice == 0) {
                edited.append(text(random, 3));
            }
            if (dice != 1) {
                edited.appendCodePoint(letter);
            }
        });
        return edited.toString();
    }

    private static String text(Random random, int length) {
        return random.ints(length, 0, LETTERS.size()).mapToObj(LETTERS::get).collect(Collectors.joining());
    }

    private static String without(List<Stretch> stretches, Kind kind) {
        return stretches.stream()
                .filter(stretch -> stretch.kind() != kind)
                .map(Stretch::text)
                .collect(Collectors.joining());
    }

    private static String marked(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> switch (stretch.kind()) {
                    case SAME -> stretch.text();
                    case OUT -> "[" + stretch.text() + "]";
                    case IN -> "{" + stretch.text() + "}";
                })
                .collect(Collectors.joining());
    }
}
