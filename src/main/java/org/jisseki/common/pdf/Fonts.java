package org.jisseki.common.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that are embedded, read once. What the first does not have is taken from the last, whatever the weight. */
enum Fonts {
    REGULAR("BIZ UDPGothic", 400, "BIZUDPGothic-Regular.ttf"),
    BOLD("BIZ UDPGothic", 700, "BIZUDPGothic-Bold.ttf"),
    FALLBACK("Jisseki Fallback", 400, "JissekiFallback-Regular.ttf");

    /** For the style sheet of a page. */
    static final String FAMILIES = "'BIZ UDPGothic','Jisseki Fallback'";

    final String family;
    final int weight;
    private final byte[] bytes;
    private final CmapLookup characters;

    Fonts(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.bytes = read("/fonts/" + file);
        this.characters = characters(bytes);
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Whether a character is printed as itself. What has no shape, such as a line's end, always is. */
    static boolean have(int character) {
        if (Character.isISOControl(character)) {
            return true;
        }
        return List.of(REGULAR, FALLBACK).stream().anyMatch(font -> font.characters.getGlyphId(character) != 0);
    }

    private static byte[] read(String path) {
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static CmapLookup characters(byte[] bytes) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
