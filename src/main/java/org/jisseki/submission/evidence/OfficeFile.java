package org.jisseki.submission.evidence;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jisseki.common.RefusedException;
import org.jspecify.annotations.Nullable;

/** A zip that is a workbook, a document or a presentation: which, its list of content types says. */
final class OfficeFile {

    private static final String TYPES = "[Content_Types].xml";

    /** The list is a few kilobytes long; more than this is never unpacked. */
    private static final int MOST_TYPES = 1 << 20;

    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private OfficeFile() {}

    static FileType type(Bytes file) {
        List<ZipDirectory.Entry> entries = ZipDirectory.of(file);
        if (entries.stream().map(ZipDirectory.Entry::name).anyMatch(OfficeFile::isMacro)) {
            throw macro();
        }
        Set<FileType> found = entries.stream()
                .filter(entry -> entry.name().equals(TYPES))
                .findFirst()
                .map(entry -> mainTypes(unpacked(file, entry)))
                .orElseThrow(() -> new RefusedException("submission.evidence.unknown"));
        if (found.isEmpty()) {
            throw new RefusedException("submission.evidence.unknown");
        }
        if (found.size() > 1) {
            throw TypeCheck.mixed();
        }
        return found.iterator().next();
    }

    private static boolean isMacro(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.startsWith("xl/macrosheets/");
    }

    private static byte[] unpacked(Bytes file, ZipDirectory.Entry entry) {
        if (!file.isAt(entry.local(), ZipDirectory.BEGINNING)) {
            throw Bytes.broken();
        }
        long data = entry.local() + LOCAL_LENGTH + file.twoAt(entry.local() + 26) + file.twoAt(entry.local() + 28);
        ByteBuffer packed = file.part(data, entry.packed());
        byte[] bytes;
        if (entry.method() == STORED) {
            bytes = new byte[Math.min(packed.remaining(), MOST_TYPES + 1)];
            packed.get(bytes);
        } else if (entry.method() == DEFLATED) {
            bytes = inflated(packed);
        } else {
            throw Bytes.broken();
        }
        if (bytes.length > MOST_TYPES) {
            throw new RefusedException("submission.evidence.unpacks");
        }
        return bytes;
    }

    private static byte[] inflated(ByteBuffer packed) {
        byte[] room = new byte[MOST_TYPES + 1];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            int length = 0;
            while (!inflater.finished() && length < room.length) {
                int more = inflater.inflate(room, length, room.length - length);
                if (more == 0 && !inflater.finished()) {
                    throw Bytes.broken();
                }
                length += more;
            }
            return Arrays.copyOf(room, length);
        } catch (DataFormatException notDeflated) {
            throw Bytes.broken();
        }
    }

    private static Set<FileType> mainTypes(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // read as text: given the bytes, the reader prints what it throws where they are no UTF-8
        String text = new String(xml, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        Set<FileType> found = EnumSet.noneOf(FileType.class);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    @Nullable String declared = reader.getAttributeValue(null, "ContentType");
                    FileType type = declared == null ? null : mainType(declared);
                    if (type != null) {
                        found.add(type);
                    }
                }
            }
        } catch (XMLStreamException notXml) {
            throw Bytes.broken();
        }
        return found;
    }

    private static @Nullable FileType mainType(String declared) {
        String lower = declared.toLowerCase(Locale.ROOT);
        if (lower.contains("macroenabled") || lower.contains("vbaproject") || lower.contains("macrosheet")) {
            throw macro();
        }
        for (FileType type : List.of(FileType.XLSX, FileType.DOCX, FileType.PPTX)) {
            if (lower.equals(type.mediaType() + ".main+xml")) {
                return type;
            }
        }
        return null;
    }

    private static RefusedException macro() {
        return new RefusedException("submission.evidence.macro");
    }
}
