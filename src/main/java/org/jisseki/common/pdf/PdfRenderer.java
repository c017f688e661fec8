package org.jisseki.common.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes PDF of XHTML: A4 unless the page's style says otherwise, fonts embedded, lines broken as Japanese print breaks them,
 * tagged for those who have it read to them. Pure: the same page and time give the same bytes, and nothing outside is read: a
 * page brings its style within it.
 */
public final class PdfRenderer {

    private static final String PRODUCER = "Jisseki";
    private static final DateTimeFormatter PDF_TIME = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss");

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
            document.setDocumentId((long) xhtml.hashCode());
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pdf(out.toByteArray(), missing(xhtml));
    }

    private static PdfRendererBuilder builder(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (Fonts font : Fonts.values()) {
            builder.useFont(font::stream, font.family, font.weight, FontStyle.NORMAL, true);
        }
        return builder.useFastMode()
                .usePdfUaAccessibility(true)
                .useDefaultPageSize(210, 297, PdfRendererBuilder.PageSizeUnits.MM)
                .useUnicodeLineBreaker(new LineBreaks())
                .useReplacementText("〓")
                .useUriResolver((base, uri) -> null)
                .withProducer(PRODUCER)
                .withHtmlContent(xhtml, "");
    }

    /** Without the few characters that no XML may hold, which would keep the whole page from being read. */
    private static String readable(String xhtml) {
        return xhtml.codePoints()
                .filter(PdfRenderer::isXml)
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

    /** The characters of a text that no font has, each once, in its order. */
    public static List<String> missing(String text) {
        return text.codePoints()
                .filter(character -> !isXml(character) || !Fonts.have(character))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static String zone(OffsetDateTime made) {
        int minutes = made.getOffset().getTotalSeconds() / 60;
        return "%s%02d'%02d'".formatted(minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }
}
