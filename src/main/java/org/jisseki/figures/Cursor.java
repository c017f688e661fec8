package org.jisseki.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text that is read from left to right. */
final class Cursor {

    private static final Pattern BLANKS = Pattern.compile("\\s*");

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    /** Takes what matches here; null where nothing does. */
    @Nullable
    Matcher take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    /** Takes a word, where it stands here, blanks before it left out. */
    boolean take(String word) {
        if (word.isEmpty() || !isBefore(word)) {
            return false;
        }
        skipBlanks();
        at += word.length();
        return true;
    }

    /** Whether a word comes next, perhaps after blanks. */
    boolean isBefore(String word) {
        return !word.isEmpty() && rest().stripLeading().startsWith(word);
    }

    void skipBlanks() {
        take(BLANKS);
    }

    int at() {
        return at;
    }

    String since(int from) {
        return text.substring(from, at);
    }

    String rest() {
        return text.substring(at);
    }

    boolean atEnd() {
        return rest().isBlank();
    }
}
