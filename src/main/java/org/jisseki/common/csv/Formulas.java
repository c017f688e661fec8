package org.jisseki.common.csv;

/** Keeps a spreadsheet from computing what somebody typed. */
public final class Formulas {

    /** What Excel and its like take for the beginning of a formula, as they do its full-width form in Japanese. */
    private static final String BEGIN = "=+-@＝＋－＠";

    private Formulas() {}

    /** A text for a cell of CSV: one that would be taken for a formula gets an apostrophe before it. Not for figures. */
    public static String asText(String text) {
        String seen = text.stripLeading();
        boolean control = !text.isEmpty() && Character.isISOControl(text.charAt(0));
        return control || !seen.isEmpty() && BEGIN.indexOf(seen.charAt(0)) >= 0 ? "'" + text : text;
    }
}
