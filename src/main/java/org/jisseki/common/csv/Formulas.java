package org.jisseki.common.csv;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from computing what somebody typed. */
public final class Formulas {

    /** What Excel and its like take for the beginning of a formula, as they do its full-width form in Japanese. */
    private static final String BEGIN = "=+-@＝＋－−﹣﹢﹦﹫＠";

    /** What a spreadsheet may well take for a number, since it is one, and a dash by itself: -5, －1,234.5, -12%. */
    private static final Pattern NUMBER = Pattern.compile("[-－−](?:[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?[%％]?)?");

    private Formulas() {}

    /** A text for a cell of CSV: one that would be taken for a formula gets an apostrophe before it. Not for figures. */
    public static String asText(String text) {
        boolean control = !text.isEmpty() && Character.isISOControl(text.charAt(0));
        return control || isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && isUnseen(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < text.length()
                && BEGIN.indexOf(text.charAt(at)) >= 0
                && !NUMBER.matcher(text.strip()).matches();
    }

    /** Blanks of any width, and what is never seen: an import may drop them before it looks. */
    private static boolean isUnseen(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || character >= 0xfe00 && character <= 0xfe0f;
    }
}
