package org.jisseki.common.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A page as PDF.
 *
 * @param bytes   the file
 * @param missing the characters that no font has, each once, in the order of the text; 〓 stands in their place
 */
public record Pdf(byte[] bytes, List<String> missing) {

    /** The missing characters as they are told to whoever can mend them: 😀 (U+1F600). */
    public static String named(List<String> missing) {
        return missing.stream()
                .map(character -> "%s (U+%04X)".formatted(character, character.codePointAt(0)))
                .collect(Collectors.joining(", "));
    }
}
