package org.jisseki.common;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Text as it is looked for: width, case, the two kanas, the ways to write a sound mark and the dashes are the same, blanks are
 * none. ⑤ is found by ⑤ and by 5, for it cannot be typed everywhere; ⑤ finds nothing but ⑤, for it is what a row begins with.
 */
public final class Folded {

    private static final int HIRAGANA_FIRST = 0x3041;
    private static final int HIRAGANA_LAST = 0x3096;
    private static final int TO_KATAKANA = 0x60;

    // what a name folds to never changes, and a list's names are folded at each search
    private static final int KEPT = 50_000;
    private static final Map<String, String> FOLDED = new ConcurrentHashMap<>();

    private Folded() {}

    /** A text of a row, to be searched for a folded word: as it stands, and after a line break with its circled numbers plain. */
    public static String of(String text) {
        String known = FOLDED.get(text);
        if (known == null) {
            known = folded(text);
            if (FOLDED.size() >= KEPT) {
                FOLDED.clear();
            }
            FOLDED.put(text, known);
        }
        return known;
    }

    private static String folded(String text) {
        String whole = whole(text);
        return whole.codePoints().anyMatch(Folded::isCircled) ? whole + '\n' + same(whole) : whole;
    }

    /** What somebody looks for as one piece, without its blanks. */
    public static String whole(String search) {
        return normalized(search).replace(" ", "");
    }

    /** What somebody looks for, word by word: blanks of any width part them. */
    public static List<String> words(String search) {
        List<String> words = Stream.of(normalized(search).split(" +"))
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
        return circledKept(text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .map(Folded::apart)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    // a sound mark that was typed by itself is one that stands on its letter, not a blank and a mark
    private static int apart(int point) {
        return switch (point) {
            case '\u309b' -> '\u3099';
            case '\u309c' -> '\u309a';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u301c' -> '~';
            default -> Character.isWhitespace(point) || Character.isSpaceChar(point) ? ' ' : point;
        };
    }

    // a half-width letter and its sound mark are one only side by side: what stands between circled numbers is taken
    // together
    private static String circledKept(String text) {
        StringBuilder folded = new StringBuilder();
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isCircled(point)) {
                folded.append(same(run)).appendCodePoint(point);
                run.setLength(0);
            } else {
                run.appendCodePoint(point);
            }
        });
        return folded.append(same(run)).toString();
    }

    /** ① to ⑳, ㉑ to ㊿. */
    private static boolean isCircled(int point) {
        return point >= 0x2460 && point <= 0x2473
                || point >= 0x3251 && point <= 0x325f
                || point >= 0x32b1 && point <= 0x32bf;
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
