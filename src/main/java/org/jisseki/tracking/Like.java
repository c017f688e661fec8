package org.jisseki.tracking;

/** What somebody typed, to be looked for as it stands. */
final class Like {

    private Like() {}

    /** The text with what LIKE would take for more than itself escaped. */
    static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
