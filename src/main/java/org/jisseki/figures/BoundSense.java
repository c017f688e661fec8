package org.jisseki.figures;

import java.util.Arrays;
import java.util.Optional;

/** Which side of its limit a bound leaves open. */
public enum BoundSense {
    /** The limit itself is out. */
    BELOW("未満"),
    /** The limit itself is in; 以内 says the same. */
    AT_MOST("以下", "以内"),
    AT_LEAST("以上"),
    ABOVE("超");

    /** A pattern of all words. */
    static final String WORDS = "未満|以下|以内|以上|超";

    private final String word;
    private final String other;

    BoundSense(String word) {
        this(word, word);
    }

    BoundSense(String word, String other) {
        this.word = word;
        this.other = other;
    }

    /** What stands behind the number: 未満, 以下, 以上, 超. */
    public String word() {
        return word;
    }

    /** Whether the values that are meant lie below the limit. */
    public boolean limitsAbove() {
        return this == BELOW || this == AT_MOST;
    }

    /** Whether a value is meant. @param place below 0 where it is below the limit, 0 where it is the limit */
    boolean holds(int place) {
        return switch (this) {
            case BELOW -> place < 0;
            case AT_MOST -> place <= 0;
            case AT_LEAST -> place >= 0;
            case ABOVE -> place > 0;
        };
    }

    static Optional<BoundSense> of(String word) {
        return Arrays.stream(values())
                .filter(sense -> sense.word.equals(word) || sense.other.equals(word))
                .findFirst();
    }
}
