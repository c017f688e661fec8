package org.jisseki.common;

import java.text.Normalizer;
import java.util.List;

/** Text as it is typed or pasted: without what nobody sees, folded where it is a number or a date, quoted in a sentence. */
public final class Typed {

    private static final int QUOTED = 30;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Typed() {}

    /**
     * Without the characters that a paste brings along and nobody sees: byte order mark, blanks of no width, soft hyphen, marks of
     * direction, variation selectors. Blanks that do not break a line go too: in a number or a date they mean nothing. Not for
     * prose, where a variation selector tells one name from another.
     */
    public static String visible(String text) {
        return text.codePoints()
                .filter(c -> !isHidden(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A text without marks of order and blanks of no width; what joins or varies letters stays, for names are written with it. */
    public static String readable(String text) {
        return text.codePoints()
                .filter(c -> !isHidden(c) || isSelectorOrFiller(c) || c == ZERO_WIDTH_JOINER || isNoBreakBlank(c))
                .map(c -> isNoBreakBlank(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** The characters that {@link #visible} takes away, each once, as U+200B. */
    public static List<String> hidden(String text) {
        return text.codePoints()
                .filter(Typed::isHidden)
                .distinct()
                .mapToObj("U+%04X"::formatted)
                .toList();
    }

    /** Visible, with full-width letters, digits and signs made half-width, and no blanks around. */
    public static String folded(String text) {
        return Normalizer.normalize(visible(text), Normalizer.Form.NFKC).strip();
    }

    /** As a sentence quotes it: not longer than a line. */
    public static String quoted(String text) {
        String shown = visible(text).strip();
        return shown.codePointCount(0, shown.length()) <= QUOTED
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, QUOTED)) + "…";
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> true;
            case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
            case Character.SPACE_SEPARATOR -> isNoBreakBlank(c);
            default -> isSelectorOrFiller(c);
        };
    }

    private static boolean isNoBreakBlank(int c) {
        return c == 0xA0 || c == 0x2007 || c == 0x202F;
    }

    private static boolean isSelectorOrFiller(int c) {
        return c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF
                || c == 0x34F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0;
    }
}
