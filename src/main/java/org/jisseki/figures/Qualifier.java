package org.jisseki.figures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How sure a value is, in the word that stands beside it: 438(見込み), 381(R4.3 暫定累計).
 *
 * @param word as it is printed
 */
public record Qualifier(Kind kind, String word) {

    /** What the words come down to. */
    public enum Kind {
        /** 速報値 */
        PROVISIONAL("速報値"),
        /** 見込値 */
        ESTIMATE("見込値"),
        /** 推定, 推計, 概算: not counted but worked out. */
        INFERRED("推定"),
        /** 暫定 */
        INTERIM("暫定"),
        /** 確定値 */
        FINAL("確定値");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** A pattern of all words. */
    static final String WORDS = "(?:決算)?(?:速報|見込み?|推定|推計|概算|暫定|確定)(?:値|数|額)?(?:累計)?";

    private static final Pattern STEM = Pattern.compile("(速報)|(見込)|(推定|推計|概算)|(暫定)|(確定)");

    public static Qualifier of(Kind kind) {
        return new Qualifier(kind, kind.word);
    }

    /** The qualifier that a word such as 見込み or 暫定累計 stands for. */
    static Optional<Qualifier> of(String word) {
        Matcher stem = STEM.matcher(word);
        if (!word.matches(WORDS) || !stem.find()) {
            return Optional.empty();
        }
        int group = 1;
        while (stem.group(group) == null) {
            group++;
        }
        return Optional.of(new Qualifier(Kind.values()[group - 1], word));
    }
}
