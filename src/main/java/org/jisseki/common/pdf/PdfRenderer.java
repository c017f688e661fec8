package org.jisseki.common.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Makes PDF of XHTML: A4 unless the page's style says otherwise, lines broken as Japanese print breaks them. To be kept for good
 * (PDF/A-3a: fonts and the meaning of colours within it) and to be read to those who do not see it (PDF/UA-1: tagged). Pure: the
 * same page and time give the same bytes, and nothing outside is read: a page brings its style within it.
 */
public final class PdfRenderer {

    private static final String PRODUCER = "Jisseki";
    private static final DateTimeFormatter PDF_TIME = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss");
    private static final DateTimeFormatter XMP_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final Pattern XMP_CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*");
    /** What the colours of a page mean on any device. */
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // the library's own talk goes to the console beside everything else
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private PdfRenderer() {}

    /** What a page's style writes as its {@code font-family}. */
    public static String fontFamily() {
        return Fonts.FAMILIES;
    }

    /**
     * Renders a page.
     *
     * @param xhtml well-formed, with a title, a {@code meta name="subject"} and its style in a {@code style} element
     * @param made  the time that the file bears
     */
    public static Pdf render(String xhtml, OffsetDateTime made) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(readable(xhtml)).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            document.getDocumentInformation()
                    .getCOSObject()
                    .setString(COSName.CREATION_DATE, PDF_TIME.format(made) + zone(made));
            bear(document.getDocumentCatalog().getMetadata(), made);
            document.setDocumentId((long) xhtml.hashCode());
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pdf(out.toByteArray(), missing(xhtml));
    }

    /** The file says its time twice, and both times the same. */
    private static void bear(PDMetadata metadata, OffsetDateTime made) throws IOException {
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        Matcher created = XMP_CREATED.matcher(xmp);
        metadata.importXMPMetadata(
                created.replaceAll("$1" + XMP_TIME.format(made)).getBytes(StandardCharsets.UTF_8));
    }

    private static PdfRendererBuilder builder(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (Fonts font : Fonts.values()) {
            builder.useFont(font::stream, font.family, font.weight, FontStyle.NORMAL, true);
        }
        return builder.useFastMode()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(COLOURS)
                .useDefaultPageSize(210, 297, PdfRendererBuilder.PageSizeUnits.MM)
                .useUnicodeLineBreaker(new LineBreaks())
                .useReplacementText("〓")
                .useUriResolver((base, uri) -> null)
                .withProducer(PRODUCER)
                .withHtmlContent(xhtml, "");
    }

    /**
     * Without the few characters that no XML may hold, which would keep the whole page from being read, and those that only choose
     * between a sign and its picture.
     */
    private static String readable(String xhtml) {
        return xhtml.codePoints()
                .filter(character -> isXml(character) && !chooses(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character < 0xd800)
                || (character >= 0xe000 && character < 0xfffe)
                || character >= 0x10000;
    }

    /** U+FE0E and U+FE0F, which come with ☎ and ✔ of a telephone: of no shape themselves. */
    private static boolean chooses(int character) {
        return character == 0xfe0e || character == 0xfe0f;
    }

    /** What is never seen: U+200B, U+FEFF, the marks of direction. */
    private static boolean isInvisible(int character) {
        return chooses(character) || Character.getType(character) == Character.FORMAT;
    }

    /** The characters of a text that no font has, each once, in its order; what is never seen is missed by nobody. */
    public static List<String> missing(String text) {
        return text.codePoints()
                .filter(character -> !isXml(character) || !(isInvisible(character) || Fonts.have(character)))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static String zone(OffsetDateTime made) {
        int minutes = made.getOffset().getTotalSeconds() / 60;
        return "%s%02d'%02d'".formatted(minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }
}
