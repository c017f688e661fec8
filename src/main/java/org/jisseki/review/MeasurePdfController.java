package org.jisseki.review;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.Words;
import org.jisseki.common.pdf.PdfRenderer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A measure on one sheet of paper as PDF, for who decides on it. */
@Controller
class MeasurePdfController {

    private final MeasureSheets sheets;
    private final CurrentPerson person;
    private final Words words;
    private final ITemplateEngine templates;
    private final Clock clock;

    MeasurePdfController(
            MeasureSheets sheets, CurrentPerson person, Words words, ITemplateEngine templates, Clock clock) {
        this.sheets = sheets;
        this.person = person;
        this.words = words;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/print/measure/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> pdf(@PathVariable long id, Locale locale) {
        MeasureSheet sheet = sheets.of(person.id(), new SubmissionId(id));
        ZonedDateTime now = ZonedDateTime.now(clock);
        String page = templates.process(
                "print/measure", new Context(locale, Map.of("page", new MeasurePaper(sheet, words, locale, now))));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name(sheet).toString())
                .body(PdfRenderer.render(page, now.toOffsetDateTime()).bytes());
    }

    /** What somebody may not see looks like what does not exist. */
    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<Void> missing() {
        return ResponseEntity.notFound().build();
    }

    private static ContentDisposition name(MeasureSheet sheet) {
        return ContentDisposition.inline()
                .filename(sheet.measure().code() + "-" + sheet.cycle().year().year() + ".pdf")
                .build();
    }
}
