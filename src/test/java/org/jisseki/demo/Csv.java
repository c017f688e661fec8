package org.jisseki.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Import files as a test changes them. */
public final class Csv {

    private final Map<String, byte[]> files;

    public Csv(Map<String, byte[]> files) {
        this.files = new LinkedHashMap<>(files);
    }

    /** Replaces a text in a file, wherever it stands; it must stand there. */
    public Csv with(String file, String text, String replacement) {
        String before = new String(Objects.requireNonNull(files.get(file), file), UTF_8);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(text + " is not in " + file);
        }
        files.put(file, before.replace(text, replacement).getBytes(UTF_8));
        return this;
    }

    public Csv without(String file) {
        files.remove(file);
        return this;
    }

    public Csv put(String file, String text) {
        files.put(file, text.getBytes(UTF_8));
        return this;
    }

    public Map<String, byte[]> files() {
        return Map.copyOf(files);
    }
}
