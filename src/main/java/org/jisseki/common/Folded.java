package org.jisseki.common;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Text as it is looked for: width, case and the two kanas are the same, blanks are none. A circled number stays one, for ⑤ is not
 * 5: it is what a row begins with.
 */
public final class Folded {

    private static final int HIRAGANA_FIRST = 0x3041;
    private static final int HIRAGANA_LAST = 0x3096;
    private static final int TO_KATAKANA = 0x60;
    private static final int CIRCLED_FIRST = 0x2460;
    private static final int CIRCLED_LAST = 0x2473;

    private Folded() {}

    /** A text without its blanks, folded. */
    public static String of(String text) {
        return normalized(text).replaceAll("\\s+", "");
    }

    /** What somebody looks for, word by word: blanks of any width part them. */
    public static List<String> words(String search) {
        List<String> words = Stream.of(normalized(search).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling = words.stream()
                .filter(word -> word.codePoints().anyMatch(Folded::tells))
                .toList();
        return telling.isEmpty() ? words : telling;
    }

    // a dot between two names of a row is none of its words
    private static boolean tells(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.OTHER_NUMBER;
    }

    private static String normalized(String text) {
        return wide(text.codePoints()
                .map(point -> Character.isWhitespace(point) || Character.isSpaceChar(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    // a half-width letter and its sound mark are one only side by side: what stands between circled numbers is taken
    // together
    private static String wide(String text) {
        StringBuilder folded = new StringBuilder();
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point >= CIRCLED_FIRST && point <= CIRCLED_LAST) {
                folded.append(same(run)).appendCodePoint(point);
                run.setLength(0);
            } else {
                run.appendCodePoint(point);
            }
        });
        return folded.append(same(run)).toString();
    }

    private static String same(CharSequence run) {
        return Normalizer.normalize(run, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(point -> point >= HIRAGANA_FIRST && point <= HIRAGANA_LAST ? point + TO_KATAKANA : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
