package org.jisseki.publication;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * What would come of an approved correction, before its release (公表前): by the code and the templates that make its edition, with what
 * differs from the public one, and a banner on the page and on every sheet of paper. Nothing is stored, and no cache may keep it; who
 * may read it is asked by the caller.
 */
@Component
public class CorrectionPreviews {

    /**
     * What would be published.
     *
     * @param before  what the edition holds that the public reads now; null where there is none
     * @param address the path at which it can be read; its files and what differs lie below
     */
    record Draft(Sheet sheet, @Nullable Sheet before, String address) {

        private Edition edition() {
            return Edition.of(Edition.UNMADE, sheet, "");
        }

        private @Nullable Errata errata() {
            return before == null ? null : Errata.between(before, sheet);
        }

        private List<EditionFile.Kind> kinds() {
            return before == null
                    ? List.of(EditionFile.Kind.PDF)
                    : List.of(EditionFile.Kind.PDF, EditionFile.Kind.ERRATA_PDF);
        }
    }

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Editions editions;
    private final UnreleasedPages pages;
    private final PdfSheet pdf;
    private final ITemplateEngine templates;
    private final Words words;
    private final Clock clock;
    private final boolean demo;

    CorrectionPreviews(
            Editions editions,
            UnreleasedPages pages,
            PdfSheet pdf,
            ITemplateEngine templates,
            Words words,
            Clock clock,
            @Value("${jisseki.demo:false}") boolean demo) {
        this.editions = editions;
        this.pages = pages;
        this.pdf = pdf;
        this.templates = templates;
        this.words = words;
        this.clock = clock;
        this.demo = demo;
    }

    /** The whole sheet as a page. @param base the portal's path on its server */
    ResponseEntity<byte[]> page(Draft draft, Locale locale, String base) {
        Edition edition = draft.edition();
        List<Edition> all = new ArrayList<>(List.of(edition));
        editions.of(edition.planCode(), new FiscalYear(draft.sheet().year()), edition.measureCode()).stream()
                .filter(each -> each.form() == edition.form())
                .forEach(all::add);
        EditionPage.Around around =
                new EditionPage.Around(all, edition, true, List.of(), draft.kinds(), draft.errata());
        return html("edition", new EditionPage(setting(draft, locale, base), draft.sheet(), around));
    }

    /** What differs from what the public reads now; not found where there is nothing before. */
    ResponseEntity<byte[]> errata(Draft draft, Locale locale, String base) {
        Errata errata = draft.errata();
        return errata == null
                ? ResponseEntity.notFound().build()
                : html("errata", new ErrataPage(setting(draft, locale, base), draft.edition(), errata, draft.kinds()));
    }

    /** The whole sheet in the form of the paper. */
    ResponseEntity<byte[]> pdf(Draft draft) {
        return pages.pdf(new UnreleasedSheet(
                draft.sheet(),
                Sentence.of("publication.unreleased.name", draft.sheet().name().sentence()),
                Sentence.of("publication.unreleased.what"),
                List.of()));
    }

    /** What differs, as paper; not found likewise. */
    ResponseEntity<byte[]> errataPdf(Draft draft) {
        Errata errata = draft.errata();
        if (errata == null) {
            return ResponseEntity.notFound().build();
        }
        PublishedPage page = new PublishedPage(setting(draft, Locale.JAPANESE, ""));
        String name = page.fileName(draft.edition(), EditionFile.Kind.ERRATA_PDF);
        return pages.file(
                pdf.unreleasedErrata(draft.sheet(), errata, draft.address()),
                page.say("publication.unreleased.file", name.substring(0, name.lastIndexOf('.'))));
    }

    private ResponseEntity<byte[]> html(String template, PublishedPage page) {
        Context context = new Context(Locale.forLanguageTag(page.lang()));
        context.setVariable("page", page);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Language", page.lang())
                .body(templates.process("published/" + template, context).getBytes(StandardCharsets.UTF_8));
    }

    private PublishedPage.Setting setting(Draft draft, Locale locale, String base) {
        return new PublishedPage.Setting(words, locale, base, demo ? LocalDate.now(clock) : null, draft.address());
    }
}
