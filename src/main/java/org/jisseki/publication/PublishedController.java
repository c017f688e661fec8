package org.jisseki.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Words;
import org.jisseki.record.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The public pages: for anyone, without session, cookie or script. The language stands in the address alone, so that one
 * address is one page for every cache; the ETag is the hash of what is sent.
 */
@RestController
class PublishedController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    // Short, for a page also tells whether a newer edition has come out.
    private static final CacheControl CACHED =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Editions editions;
    private final ITemplateEngine templates;
    private final Words words;
    private final Clock clock;
    private final boolean demo;

    PublishedController(
            Editions editions,
            ITemplateEngine templates,
            Words words,
            Clock clock,
            @Value("${jisseki.demo:false}") boolean demo) {
        this.editions = editions;
        this.templates = templates;
        this.words = words;
        this.clock = clock;
        this.demo = demo;
    }

    @GetMapping({"/published", "/published/"})
    ResponseEntity<byte[]> index(
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String q,
            HttpServletRequest request) {
        IndexPage.Asked asked = new IndexPage.Asked(plan, year, department, q);
        IndexPage page = new IndexPage(setting(request), editions.newest(asked.filter()), asked, editions.shelves());
        return page(HttpStatus.OK, "index", page);
    }

    @GetMapping("/published/{plan}/{year}/{measure}")
    ResponseEntity<byte[]> newest(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String measure,
            HttpServletRequest request) {
        return edition(plan, year, measure, null, request);
    }

    @GetMapping("/published/{plan}/{year}/{measure}/{no}")
    ResponseEntity<byte[]> numbered(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String measure,
            @PathVariable String no,
            HttpServletRequest request) {
        return edition(plan, year, measure, no, request);
    }

    /** What differs from the edition before. */
    @GetMapping("/published/{plan}/{year}/{measure}/{no}/errata")
    ResponseEntity<byte[]> errata(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String measure,
            @PathVariable String no,
            HttpServletRequest request) {
        Optional<Edition> edition =
                of(plan, year, measure).stream().filter(e -> e.isAt(no)).findFirst();
        return edition.flatMap(e -> editions.errata(e)
                        .map(errata -> new ErrataPage(setting(request), e, errata, editions.kinds(e))))
                .map(page -> page(HttpStatus.OK, "errata", page))
                .orElseGet(() -> unknown(request));
    }

    /** A file of an edition, as it was made with it: it never changes. */
    @GetMapping("/published/{plan}/{year}/{measure}/{no}/{file:(?:sheet|errata)\\.(?:pdf|csv)}")
    ResponseEntity<byte[]> file(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String measure,
            @PathVariable String no,
            @PathVariable String file,
            HttpServletRequest request) {
        PublishedPage page = new PublishedPage(setting(request));
        for (Edition edition : of(plan, year, measure)) {
            if (edition.isAt(no)) {
                Optional<EditionFile> found = EditionFile.Kind.at(file).flatMap(kind -> editions.file(edition, kind));
                return found.map(content -> PublishedFile.of(content, page.fileName(edition, content.kind())))
                        .orElseGet(() -> unknown(request));
            }
        }
        return unknown(request);
    }

    /** Other addresses below /published; a dot leaves files such as the style sheet to those who serve them. */
    @GetMapping({
        "/published/{plan:[^.]+}",
        "/published/{plan}/{year:[^.]+}",
        "/published/{plan}/{year}/{measure}/{no}/{*rest}"
    })
    ResponseEntity<byte[]> unknown(HttpServletRequest request) {
        PublishedPage page = new PublishedPage(setting(request));
        return page(HttpStatus.NOT_FOUND, "missing", page);
    }

    /** Served here, since what serves other files may put its own cache and session around them. */
    @GetMapping("/published/published.css")
    ResponseEntity<byte[]> style() throws IOException {
        String css = new ClassPathResource("static/published/published.css").getContentAsString(StandardCharsets.UTF_8);
        return of(HttpStatus.OK, CSS, css).body(css.getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> edition(
            String plan, String year, String measure, @Nullable String no, HttpServletRequest request) {
        List<Edition> all = of(plan, year, measure);
        return asked(all, no)
                .map(edition -> {
                    EditionPage.Around around = new EditionPage.Around(
                            all.stream().filter(e -> e.form() == edition.form()).toList(),
                            edition,
                            no != null && edition.isAt(no),
                            others(all, edition),
                            editions.kinds(edition),
                            editions.errata(edition).orElse(null));
                    return page(
                            HttpStatus.OK,
                            "edition",
                            new EditionPage(setting(request), editions.sheet(edition), around));
                })
                .orElseGet(() -> unknown(request));
    }

    /** The editions at an address; none where its year is none. */
    private List<Edition> of(String plan, String year, String measure) {
        return year.matches("[0-9]{4}")
                ? editions.of(plan, new FiscalYear(Integer.parseInt(year)), measure)
                : List.of();
    }

    private static Optional<Edition> asked(List<Edition> all, @Nullable String no) {
        if (no != null && !Edition.isNewestStart(no)) {
            return all.stream().filter(edition -> edition.isAt(no)).findFirst();
        }
        SheetForm form = no == null ? SheetForm.REPORT : SheetForm.START;
        return all.stream().filter(edition -> edition.form() == form).findFirst();
    }

    /** The newest of the other form, then the measure's reports on other years. */
    private List<Edition> others(List<Edition> all, Edition edition) {
        return Stream.concat(
                        all.stream().filter(e -> e.form() != edition.form()).limit(1),
                        editions.ofMeasure(edition.planCode(), edition.measureCode()).stream()
                                .filter(e -> !e.year().equals(edition.year())))
                .toList();
    }

    private ResponseEntity<byte[]> page(HttpStatus status, String template, PublishedPage page) {
        String lang = page.lang();
        Context context = new Context(Locale.forLanguageTag(lang));
        context.setVariable("page", page);
        String html = templates.process("published/" + template, context);
        return of(status, HTML, html)
                .header("Content-Language", lang)
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder of(HttpStatus status, MediaType type, String body) {
        return ResponseEntity.status(status)
                .contentType(type)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(status == HttpStatus.OK ? CACHED : CacheControl.noStore())
                .eTag('"' + Sha256.of(body) + '"');
    }

    private PublishedPage.Setting setting(HttpServletRequest request) {
        Locale locale = "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.JAPANESE;
        return new PublishedPage.Setting(words, locale, request.getContextPath(), demo ? LocalDate.now(clock) : null);
    }
}
