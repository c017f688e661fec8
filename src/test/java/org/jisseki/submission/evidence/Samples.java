package org.jisseki.submission.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, good and bad, made here byte by byte. */
public final class Samples {

    private Samples() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf() {
        return pdf("<< /Size 1 /Root 1 0 R >>");
    }

    static byte[] pdf(String trailer) {
        return text("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\nxref\n0 1\ntrailer " + trailer
                + "\nstartxref\n50\n%%EOF\n");
    }

    public static byte[] png() {
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk(
                        "IHDR",
                        ByteBuffer.allocate(13)
                                .putInt(1)
                                .putInt(1)
                                .put(new byte[] {8, 2, 0, 0, 0})
                                .array()),
                chunk("IDAT", new byte[] {1, 2, 3}),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String name, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(text(name));
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(text(name))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    public static byte[] jpeg() {
        return new byte[] {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xE0,
            0,
            4,
            'J',
            'F',
            (byte) 0xFF,
            (byte) 0xDA,
            0,
            2,
            7,
            7,
            (byte) 0xFF,
            (byte) 0xD9
        };
    }

    /** What Windows runs. */
    public static byte[] exe() {
        return joined(text("MZ"), new byte[] {(byte) 0x90, 0, 3, 0, 0, 0, 4, 0}, text("This program cannot be run"));
    }

    /** @param type one that is a zip inside */
    public static byte[] office(FileType type) {
        return office(type, Map.of());
    }

    /** @param more entries by name */
    static byte[] office(FileType type, Map<String, byte[]> more) {
        return office(type.mediaType() + ".main+xml", more);
    }

    static byte[] office(String mainType, Map<String, byte[]> more) {
        Map<String, byte[]> entries = new HashMap<>(more);
        entries.putIfAbsent("[Content_Types].xml", text("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/main.xml" ContentType="%s"/></Types>""".formatted(mainType)));
        entries.putIfAbsent("main.xml", text("<main/>"));
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
