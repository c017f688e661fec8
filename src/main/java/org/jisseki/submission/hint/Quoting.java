package org.jisseki.submission.hint;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of a text, quoted so that their writer finds them again. */
final class Quoting {

    private Quoting() {}

    /** A stretch of a text with some characters on either side, of its own line. */
    static String around(String text, int start, int end, int characters) {
        int from = start;
        for (int i = 0; i < characters && from > 0 && text.codePointBefore(from) != '\n'; i++) {
            from = text.offsetByCodePoints(from, -1);
        }
        int to = end;
        for (int i = 0; i < characters && to < text.length() && text.codePointAt(to) != '\n'; i++) {
            to = text.offsetByCodePoints(to, 1);
        }
        return text.substring(from, to).strip();
    }

    /** The first few, each once: 「犬○頭」「猫○頭」. */
    static String first(List<String> found, int most) {
        return found.stream()
                .distinct()
                .limit(most)
                .map(each -> "「" + each + "」")
                .collect(Collectors.joining());
    }
}
