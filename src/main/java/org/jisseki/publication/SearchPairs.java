package org.jisseki.publication;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an edition is found by: every two characters that stand side by side in its names, width and case folded. Japanese has no
 * spaces to part words at, so that pairs are what an index can hold. A last character stands alone too.
 */
final class SearchPairs {

    /** From a letter of hiragana to the same of katakana. */
    private static final int KANA = 0x60;

    private static final Pattern CIRCLED = Pattern.compile("[①-⑳㉑-㉟㊱-㊿]");

    private SearchPairs() {}

    /** Of a sheet: of its plan, department, measure, indicators, programs and basic programs. */
    static Set<String> of(Sheet sheet) {
        Stream<String> names = Stream.of(
                        Stream.of(
                                sheet.plan().name(),
                                sheet.measure().code() + sheet.measure().name(),
                                sheet.measure().lead().name()),
                        sheet.indicators().stream().map(Sheet.Indicator::name),
                        sheet.programs().stream().map(Sheet.Program::title),
                        sheet.programs().stream().map(Sheet.Program::basic))
                .flatMap(all -> all);
        Set<String> pairs = new LinkedHashSet<>();
        names.map(SearchPairs::fold).forEach(name -> {
            pairs.addAll(pairs(name));
            if (!name.isEmpty()) {
                pairs.add(Character.toString(name.codePointBefore(name.length())));
            }
        });
        return pairs;
    }

    /** The words of a search, folded; what is circled stays so, since ⑤ is looked for as ⑤. */
    static List<String> words(String search) {
        return Stream.of(search.split("[\\s\\p{Z}]+"))
                .map(SearchPairs::foldedButCircled)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * As what else a word may stand in a name: 施策322 is what a heading says of a code, and what was typed in one kana may be
     * written in the other.
     */
    static Collection<String> spellings(String word) {
        String bare = word.replaceFirst("^[^0-9]{1,10}(?=[0-9]{3})", "");
        Set<String> spellings = new LinkedHashSet<>();
        for (String each : List.of(word, bare)) {
            spellings.add(each);
            spellings.add(shifted(each, '\u3041', '\u3096', KANA));
            spellings.add(shifted(each, '\u30a1', '\u30f6', -KANA));
        }
        return spellings;
    }

    private static String shifted(String word, char first, char last, int by) {
        return word.codePoints()
                .map(point -> point >= first && point <= last ? point + by : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The pairs that a word is looked up by; none where it is a single character. */
    static Collection<String> pairs(String word) {
        int[] characters = word.codePoints().toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs;
    }

    /** The circled numbers of a word: the index holds them plain, for 5 finds ⑤, and the sheet itself says which they are. */
    static List<String> circled(String word) {
        return CIRCLED.matcher(word).results().map(MatchResult::group).toList();
    }

    /** A word as the index holds it. */
    static String fold(String text) {
        return Normalizer.normalize(text.replace('\u309b', '\u3099').replace('\u309c', '\u309a'), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    private static String foldedButCircled(String text) {
        StringBuilder folded = new StringBuilder();
        int end = 0;
        Matcher circled = CIRCLED.matcher(text);
        while (circled.find()) {
            folded.append(fold(text.substring(end, circled.start()))).append(circled.group());
            end = circled.end();
        }
        return folded.append(fold(text.substring(end))).toString();
    }
}
