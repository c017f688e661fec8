package org.jisseki.submission.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jisseki.submission.evidence.Samples.joined;
import static org.jisseki.submission.evidence.Samples.office;
import static org.jisseki.submission.evidence.Samples.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.common.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class TypeCheckTest {

    private static final byte[] HTML_PAGE = text("<html><script>alert(1)</script></html>");

    private static final List<Arguments> GOOD = List.of(
            Arguments.of("pdf", Samples.pdf(), FileType.PDF),
            Arguments.of("pdf with NULs behind", joined(Samples.pdf(), new byte[4]), FileType.PDF),
            Arguments.of("pdf that names its metadata", Samples.pdf("<< /EncryptMetadata false >>"), FileType.PDF),
            Arguments.of("png", Samples.png(), FileType.PNG),
            Arguments.of("jpeg", Samples.jpeg(), FileType.JPEG),
            Arguments.of("ascii", text("a,b\r\n1,2\r\n"), FileType.TEXT),
            Arguments.of("utf-8 with a mark", text("\uFEFF事業,件\n𠮷野家,１\n"), FileType.TEXT),
            Arguments.of("windows-31j", "事業,髙橋①～ｱ\r\n".getBytes(Charset.forName("windows-31j")), FileType.TEXT),
            Arguments.of("a page is text like any other", HTML_PAGE, FileType.TEXT));

    private static final List<Arguments> BAD = List.of(
            Arguments.of("nothing", new byte[0], "empty"),
            Arguments.of("exe", Samples.exe(), "unknown"),
            Arguments.of("gif", text("GIF89a\1\0\1\0"), "unknown"),
            Arguments.of("utf-16", "件数".getBytes(StandardCharsets.UTF_16), "unknown"),
            Arguments.of("escape sequences", text("\u001b[2J"), "unknown"),
            Arguments.of("neither utf-8 nor windows-31j", new byte[] {'a', (byte) 0xFF, (byte) 0xFE, 'b'}, "unknown"),
            Arguments.of("pdf cut off", Arrays.copyOf(Samples.pdf(), 60), "broken"),
            Arguments.of("pdf with a page behind it", joined(Samples.pdf(), HTML_PAGE), "mixed"),
            Arguments.of("pdf with a zip behind it", joined(Samples.pdf(), office(FileType.XLSX)), "mixed"),
            Arguments.of("pdf with a password", Samples.pdf("<< /Encrypt 9 0 R >>"), "locked"),
            Arguments.of("png cut off", Arrays.copyOf(Samples.png(), 40), "broken"),
            Arguments.of("png with a page behind it", joined(Samples.png(), HTML_PAGE), "mixed"),
            Arguments.of(
                    "png whose chunk is longer than it",
                    joined(
                            Arrays.copyOf(Samples.png(), 8),
                            new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 'I', 'H', 'D', 'R'}),
                    "broken"),
            Arguments.of("jpeg cut off", Arrays.copyOf(Samples.jpeg(), 12), "broken"),
            Arguments.of("jpeg with a page behind it", joined(Samples.jpeg(), HTML_PAGE), "broken"),
            Arguments.of(
                    "jpeg with a zip behind it, and an end behind that",
                    joined(Samples.jpeg(), office(FileType.XLSX), Samples.jpeg()),
                    "mixed"),
            Arguments.of("old office", ole("Workbook"), "old"),
            Arguments.of("office with a password", ole("EncryptedPackage"), "locked"),
            Arguments.of("a zip of anything", Samples.zip(Map.of("a.txt", text("a"))), "unknown"),
            Arguments.of("no office type", office("application/java-archive", Map.of()), "unknown"),
            Arguments.of("macros", office(FileType.XLSX, Map.of("xl/vbaProject.bin", text("x"))), "macro"),
            Arguments.of("macros elsewhere", office(FileType.DOCX, Map.of("word/VBAPROJECT.BIN", text("x"))), "macro"),
            Arguments.of("old macros", office(FileType.XLSX, Map.of("xl/macrosheets/sheet1.xml", text("x"))), "macro"),
            Arguments.of("xlsm", office("application/vnd.ms-excel.sheet.macroEnabled.main+xml", Map.of()), "macro"),
            Arguments.of("office with something before it", joined(text("PK\3\4abc"), office(FileType.XLSX)), "broken"),
            Arguments.of("office with something before it that it knows of", behind("PK\3\4abc"), "mixed"),
            Arguments.of("office with something behind it", joined(office(FileType.XLSX), HTML_PAGE), "mixed"),
            Arguments.of("office cut off", Arrays.copyOf(office(FileType.XLSX), 120), "broken"),
            Arguments.of("content types that are no xml", types("<Types"), "broken"),
            Arguments.of("entities that grow", types("""
                    <!DOCTYPE t [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
                    <Types><Override ContentType="&b;"/></Types>"""), "broken"),
            Arguments.of("content types that unpack to 8 MB", types("<Types>" + " ".repeat(8 << 20)), "unpacks"),
            Arguments.of(
                    "two kinds at once",
                    types("<Types><Override ContentType=\"%s.main+xml\"/><Override".formatted(FileType.XLSX.mediaType())
                            + " ContentType=\"%s.main+xml\"/></Types>".formatted(FileType.DOCX.mediaType())),
                    "mixed"),
            Arguments.of("a locked entry", withFlag(office(FileType.XLSX)), "locked"),
            Arguments.of("says it unpacks to 3 GB", withSize(office(FileType.XLSX), 0xC0000000), "unpacks"),
            Arguments.of("a directory that is not there", withDirectoryAt(office(FileType.XLSX), 7), "broken"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("GOOD")
    void isKnownByItsContent(String what, byte[] content, FileType type) {
        assertThat(TypeCheck.of(ByteBuffer.wrap(content))).as(what).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX", "PPTX"})
    void isKnownByItsContentTypes(FileType type) {
        assertThat(TypeCheck.of(ByteBuffer.wrap(office(type)))).isEqualTo(type);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("BAD")
    void isRefused(String what, byte[] content, String why) {
        assertThatThrownBy(() -> TypeCheck.of(ByteBuffer.wrap(content)))
                .as(what)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("submission.evidence." + why));
    }

    @Test
    void anyByteChangedIsAnsweredAndNeverFails() {
        for (byte[] good : new byte[][] {office(FileType.XLSX), Samples.pdf(), Samples.png(), Samples.jpeg()}) {
            for (int place = 0; place < good.length; place++) {
                for (int value : new int[] {0, 0x7F, 0x80, 0xFF}) {
                    byte[] changed = good.clone();
                    changed[place] = (byte) value;
                    assertThat(answer(changed))
                            .as("byte %d is %d", place, value)
                            .isNotEmpty();
                }
            }
        }
    }

    private static String answer(byte[] content) {
        try {
            return TypeCheck.of(ByteBuffer.wrap(content)).name();
        } catch (RefusedException refusal) {
            return refusal.sentence().key();
        }
    }

    private static byte[] ole(String stream) {
        return joined(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                new byte[504],
                stream.getBytes(StandardCharsets.UTF_16LE));
    }

    private static byte[] types(String xml) {
        return office(FileType.XLSX, new HashMap<>(Map.of("[Content_Types].xml", text(xml))));
    }

    private static byte[] withFlag(byte[] zip) {
        byte[] changed = zip.clone();
        changed[directory(zip) + 8] |= 1;
        return changed;
    }

    private static byte[] withSize(byte[] zip, int size) {
        byte[] changed = zip.clone();
        ByteBuffer.wrap(changed).putInt(directory(zip) + 24, Integer.reverseBytes(size));
        return changed;
    }

    private static byte[] withDirectoryAt(byte[] zip, int place) {
        byte[] changed = zip.clone();
        ByteBuffer.wrap(changed).putInt(zip.length - 6, Integer.reverseBytes(place));
        return changed;
    }

    private static byte[] behind(String prefix) {
        byte[] zip = office(FileType.XLSX);
        int directory = directory(zip) + prefix.length();
        byte[] whole = withDirectoryAt(joined(text(prefix), zip), directory);
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        for (int place = directory; bytes.getInt(place) == 0x02014B50; place += 46 + bytes.getShort(place + 28)) {
            bytes.putInt(place + 42, bytes.getInt(place + 42) + prefix.length());
        }
        return whole;
    }

    private static int directory(byte[] zip) {
        return Integer.reverseBytes(ByteBuffer.wrap(zip).getInt(zip.length - 6));
    }

    /** What cameras, scanners and writers of PDF put around and between, in any number; with a page or a zip in it, it is none. */
    @Test
    void whatStandsAroundAContentDoesNotMakeItAnother() {
        byte[] jpeg = Samples.jpeg();
        byte[] pdf = Samples.pdf();
        int tried = 0;
        for (int times : new int[] {1, 2, 3, 64, 511, 1000}) {
            for (int fill : new int[] {0x00, 0xFF}) {
                byte[] behind = filled(times, fill);
                assertThat(type(joined(jpeg, behind)))
                        .as("%d × %x behind", times, fill)
                        .isEqualTo(FileType.JPEG);
                refused(joined(jpeg, behind, HTML_PAGE), "broken");
                refused(joined(jpeg, behind, office(FileType.XLSX)), "broken");
                refused(joined(Arrays.copyOf(jpeg, jpeg.length - 1), filled(times, 0)), "broken");
                tried += 4;
            }
            byte[] fill = filled(times, 0xFF);
            byte[] between = joined(Arrays.copyOf(jpeg, 2), fill, Arrays.copyOfRange(jpeg, 2, jpeg.length));
            assertThat(type(between)).as("%d fill bytes before a marker", times).isEqualTo(FileType.JPEG);
            refused(joined(Arrays.copyOf(jpeg, 2), fill, HTML_PAGE), "broken");
            for (String before : List.of("\n", "\r\n", " ", "\t", "\0", "\f", "\uFEFF", "\uFEFF\r\n")) {
                byte[] head = text(
                        before.startsWith("\uFEFF")
                                ? before
                                : before.repeat(times).substring(0, Math.min(1024, before.length() * times)));
                assertThat(type(joined(head, pdf)))
                        .as("%d × %s", times, before.codePointAt(0))
                        .isEqualTo(FileType.PDF);
                refused(joined(head, pdf, HTML_PAGE), "mixed");
                refused(joined(head, pdf, office(FileType.XLSX)), "mixed");
                refused(joined(head, Samples.pdf("<< /Encrypt 9 0 R >>")), "locked");
                tried += 4;
            }
            tried += 2;
        }
        System.out.printf("contents with something around them: %d%n", tried);
        byte[] alone = {(byte) 0xFF, (byte) 0xD0, (byte) 0xFF, 0x01};
        assertThat(type(joined(Arrays.copyOf(jpeg, 2), alone, Arrays.copyOfRange(jpeg, 2, jpeg.length))))
                .as("markers that have no length")
                .isEqualTo(FileType.JPEG);
        assertThat(type(joined(HTML_PAGE, text("\n%PDF-1.7"))))
                .as("a page is no PDF")
                .isEqualTo(FileType.TEXT);
    }

    private static byte[] filled(int times, int with) {
        byte[] filled = new byte[times];
        Arrays.fill(filled, (byte) with);
        return filled;
    }

    private static FileType type(byte[] content) {
        return TypeCheck.of(ByteBuffer.wrap(content));
    }

    private static void refused(byte[] content, String why) {
        assertThatThrownBy(() -> type(content)).hasMessage("submission.evidence." + why);
    }
}
