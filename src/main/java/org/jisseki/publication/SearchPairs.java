package org.jisseki.publication;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an edition is found by: every two characters that stand side by side in its names, width and case folded. Japanese has no
 * spaces to part words at, so that pairs are what an index can hold. A last character stands alone too.
 */
final class SearchPairs {

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

    /** The words of a search, folded. */
    static List<String> words(String search) {
        return Stream.of(Normalizer.normalize(search, Normalizer.Form.NFKC).split("\\s+"))
                .map(SearchPairs::fold)
                .filter(word -> !word.isEmpty())
                .toList();
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

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
