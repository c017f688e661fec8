package org.jisseki.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jisseki.common.pdf.Pdf;
import org.jisseki.record.RecordBook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Shows sheets that are not public as the page and the PDF that an edition would be, from the same templates. Nothing is stored, here
 * or on the way. Whether the reader may see them, the caller has asked.
 */
@Component
public class UnreleasedPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ITemplateEngine templates;
    private final PdfSheet pdfs;
    private final Words words;
    private final RecordBook record;
    private final Clock clock;
    private final boolean demo;

    UnreleasedPages(
            ITemplateEngine templates,
            PdfSheet pdfs,
            Words words,
            RecordBook record,
            Clock clock,
            @Value("${jisseki.demo:false}") boolean demo) {
        this.templates = templates;
        this.pdfs = pdfs;
        this.words = words;
        this.record = record;
        this.clock = clock;
        this.demo = demo;
    }

    /** As a page. @param pdf where the same is had as PDF, below the portal's path */
    public ResponseEntity<byte[]> page(UnreleasedSheet sheet, String pdf, HttpServletRequest request, Locale locale) {
        Context context = new Context(locale);
        context.setVariable("page", new UnreleasedPage(setting(request, locale), sheet, pdf));
        String html = templates.process("published/unreleased", context);
        return privately(HTML).body(html.getBytes(StandardCharsets.UTF_8));
    }

    /** On paper. */
    public ResponseEntity<byte[]> pdf(UnreleasedSheet sheet) {
        return file(pdfs.render(sheet), name(sheet));
    }

    /** Several on paper in one document, behind a list of what is in it. @param title what the document is called */
    public ResponseEntity<byte[]> pdf(Sentence title, List<UnreleasedSheet> sheets) {
        return file(pdfs.render(title, sheets), words.say(title, Locale.JAPANESE));
    }

    /** What has to be replaced in the assembly draft, on paper. */
    ResponseEntity<byte[]> replacements(Sentence title, List<Replacements.Replacement> all) {
        return file(pdfs.replacements(title, record.now(), all), words.say(title, Locale.JAPANESE));
    }

    /** What is not public, on paper. @param name of the file, without its ending */
    ResponseEntity<byte[]> file(Pdf pdf, String name) {
        ContentDisposition shown = ContentDisposition.inline()
                .filename(PublishedPage.asFileName(name) + ".pdf", StandardCharsets.UTF_8)
                .build();
        return privately(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", shown.toString())
                .body(pdf.bytes());
    }

    private String name(UnreleasedSheet sheet) {
        return words.say(
                Sentence.of(
                        "publication.file." + sheet.sheet().form(),
                        sheet.sheet().measure().code(),
                        new Years(Locale.JAPANESE).full(sheet.sheet().year()),
                        sheet.name()),
                Locale.JAPANESE);
    }

    private static ResponseEntity.BodyBuilder privately(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .cacheControl(CacheControl.noStore());
    }

    private PublishedPage.Setting setting(HttpServletRequest request, Locale locale) {
        return new PublishedPage.Setting(words, locale, request.getContextPath(), demo ? LocalDate.now(clock) : null);
    }
}
