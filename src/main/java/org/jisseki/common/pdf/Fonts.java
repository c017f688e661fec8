package org.jisseki.common.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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

    // the directory of a font's tables, as OpenType lays it out
    private static final int TABLES = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int SUBSTITUTIONS = 0x47535542; // GSUB
    private static final int UNKNOWN = 0x2d2d2d2d; // a table that nobody asks for

    final String family;
    final int weight;
    private final byte[] bytes;
    private final CmapLookup characters;

    Fonts(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.bytes = letterByLetter(read("/fonts/" + file));
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

    /**
     * The font without its table of substitutions: fi joined in one shape stands for no character, so that nobody would find the
     * office in which it stands, and it is against PDF/A-3a and PDF/UA.
     */
    private static byte[] letterByLetter(byte[] font) {
        ByteBuffer table = ByteBuffer.wrap(font);
        int tables = table.getShort(TABLES);
        for (int entry = DIRECTORY; entry < DIRECTORY + tables * ENTRY; entry += ENTRY) {
            if (table.getInt(entry) == SUBSTITUTIONS) {
                table.putInt(entry, UNKNOWN);
            }
        }
        return font;
    }

    private static CmapLookup characters(byte[] bytes) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
