package org.jisseki.common;

import java.util.List;

/**
 * Something to tell a person, before it is put into their language.
 *
 * @param key  a key of the message files
 * @param args what the message's placeholders stand for; a {@link Sentence} among them is itself put into words
 */
public record Sentence(String key, List<Object> args) {

    public static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }
}
