package org.jisseki.submission.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jisseki.common.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a file's content what it is. A content that is two things at once, that goes on behind its end or stops before it,
 * that carries macros or is locked, is refused with the sentence that says so. Nothing is decoded or unpacked beyond what the
 * answer needs.
 */
public final class TypeCheck {

    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] PDF_END = ascii("%%EOF");
    private static final byte[] PDF_LOCK = ascii("/Encrypt");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PNG_END = ascii("IEND");
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] LOCKED_OFFICE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int PDF_HEAD = 1024;
    private static final int PDF_TAIL = 1024;
    private static final int JPEG_MARKER = 0xFF;
    private static final int JPEG_SCAN = 0xDA;

    private TypeCheck() {}

    /**
     * What a file is.
     *
     * @param content all of it
     * @throws RefusedException where it is nothing that evidence may be
     */
    public static FileType of(ByteBuffer content) {
        Bytes file = new Bytes(content);
        if (file.size() == 0) {
            throw new RefusedException("submission.evidence.empty");
        }
        if (file.startsWith(ZipDirectory.BEGINNING)) {
            return OfficeFile.type(file);
        }
        if (file.startsWith(OLE)) {
            boolean locked = file.find(LOCKED_OFFICE, 0) >= 0;
            throw new RefusedException(locked ? "submission.evidence.locked" : "submission.evidence.old");
        }
        FileType type = beginning(file);
        if (type == null) {
            if (PlainText.is(content)) {
                return FileType.TEXT;
            }
            throw new RefusedException("submission.evidence.unknown");
        }
        // a zip is read from its end: behind another beginning it makes the file two files in one
        if (ZipDirectory.isAtEndOf(file)) {
            throw mixed();
        }
        return type;
    }

    private static @Nullable FileType beginning(Bytes file) {
        if (file.isAt(pdfHead(file), PDF)) {
            checkPdf(file);
            return FileType.PDF;
        }
        if (file.startsWith(PNG)) {
            checkPng(file);
            return FileType.PNG;
        }
        if (file.startsWith(JPEG)) {
            checkJpeg(file);
            return FileType.JPEG;
        }
        return null;
    }

    /** Where a PDF may begin: writers put a byte order mark or blanks before it, and readers look for it behind them. */
    private static int pdfHead(Bytes file) {
        int head = file.startsWith(MARK) ? MARK.length : 0;
        while (head < Math.min(file.size(), PDF_HEAD) && isBlank(file.at(head))) {
            head++;
        }
        return head;
    }

    private static void checkPdf(Bytes file) {
        int end = file.findLast(PDF_END, file.size() - PDF_TAIL);
        if (end < 0) {
            throw Bytes.broken();
        }
        for (int place = end + PDF_END.length; place < file.size(); place++) {
            if (!isBlank(file.at(place))) {
                throw mixed();
            }
        }
        for (int lock = file.find(PDF_LOCK, 0); lock >= 0; lock = file.find(PDF_LOCK, lock + 1)) {
            // /EncryptMetadata is another word
            if (!Character.isLetterOrDigit(file.at(lock + PDF_LOCK.length))) {
                throw new RefusedException("submission.evidence.locked");
            }
        }
    }

    // length (the high byte first), name, data, checksum; until IEND, which is the end
    private static void checkPng(Bytes file) {
        long place = PNG.length;
        while (!file.isAt(place + 4, PNG_END)) {
            place += 12 + Integer.toUnsignedLong(Integer.reverseBytes((int) file.fourAt(place)));
        }
        if (place + 12 > file.size()) {
            throw Bytes.broken();
        }
        if (place + 12 < file.size()) {
            throw mixed();
        }
    }

    // segments with a length each, as far as the first scan; what follows has no length and ends with the file
    private static void checkJpeg(Bytes file) {
        long place = 2;
        while (true) {
            if (file.at(place) != JPEG_MARKER) {
                throw Bytes.broken();
            }
            // any number of fill bytes may stand before a marker
            while (file.at(place + 1) == JPEG_MARKER) {
                place++;
            }
            int marker = file.at(place + 1);
            if (marker == JPEG_SCAN) {
                break;
            }
            if (marker == 0) {
                throw Bytes.broken();
            }
            place += 2 + (isAlone(marker) ? 0 : Math.max(file.at(place + 2) << 8 | file.at(place + 3), 2));
        }
        int end = file.size();
        // cameras and scanners fill the last block
        while (end > place && (isBlank(file.at(end - 1)) || file.at(end - 1) == JPEG_MARKER)) {
            end--;
        }
        if (!file.isAt(end - JPEG_END.length, JPEG_END)) {
            throw Bytes.broken();
        }
    }

    /** Whether a marker has no length behind it: TEM and RST0 to RST7. */
    private static boolean isAlone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    }

    private static boolean isBlank(int value) {
        return value == 0 || value == '\t' || value == '\n' || value == '\f' || value == '\r' || value == ' ';
    }

    static RefusedException mixed() {
        return new RefusedException("submission.evidence.mixed");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
