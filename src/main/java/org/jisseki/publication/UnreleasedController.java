package org.jisseki.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pages and documents of what is not public: the assembly draft, and what the next release would publish. */
@RestController
class UnreleasedController {

    private static final String OF_CYCLE = "/{cycle:[0-9]{1,18}}";
    private static final String OF_MEASURE = OF_CYCLE + "/{measure:[0-9]{1,18}}";

    private final DraftSheets drafts;
    private final Replacements replacements;
    private final NextRelease next;
    private final UnreleasedPages pages;
    private final CurrentPerson person;

    UnreleasedController(
            DraftSheets drafts,
            Replacements replacements,
            NextRelease next,
            UnreleasedPages pages,
            CurrentPerson person) {
        this.drafts = drafts;
        this.replacements = replacements;
        this.next = next;
        this.pages = pages;
        this.person = person;
    }

    @GetMapping(UnreleasedPath.DRAFT + OF_MEASURE)
    ResponseEntity<byte[]> draft(
            @PathVariable long cycle, @PathVariable long measure, HttpServletRequest request, Locale locale) {
        CycleId of = new CycleId(cycle);
        MeasureId shown = new MeasureId(measure);
        return pages.page(
                drafts.of(person.id(), of, shown),
                "/" + UnreleasedPath.pdf(UnreleasedPath.DRAFT, of, shown),
                request,
                locale);
    }

    @GetMapping(UnreleasedPath.DRAFT + OF_MEASURE + UnreleasedPath.SHEET)
    ResponseEntity<byte[]> draftPdf(@PathVariable long cycle, @PathVariable long measure) {
        return pages.pdf(drafts.of(person.id(), new CycleId(cycle), new MeasureId(measure)));
    }

    @GetMapping(UnreleasedPath.DRAFT + OF_CYCLE + UnreleasedPath.ALL)
    ResponseEntity<byte[]> wholeDraft(@PathVariable long cycle) {
        CycleId of = new CycleId(cycle);
        return pages.pdf(drafts.title(person.id(), of), drafts.all(person.id(), of));
    }

    @GetMapping(UnreleasedPath.DRAFT + OF_CYCLE + UnreleasedPath.REPLACEMENTS)
    ResponseEntity<byte[]> replacements(@PathVariable long cycle) {
        CycleId of = new CycleId(cycle);
        return pages.replacements(replacements.title(person.id(), of), replacements.of(person.id(), of));
    }

    @GetMapping(UnreleasedPath.NEXT + OF_MEASURE)
    ResponseEntity<byte[]> next(
            @PathVariable long cycle, @PathVariable long measure, HttpServletRequest request, Locale locale) {
        CycleId of = new CycleId(cycle);
        MeasureId shown = new MeasureId(measure);
        return pages.page(
                next.of(person.id(), of, shown),
                "/" + UnreleasedPath.pdf(UnreleasedPath.NEXT, of, shown),
                request,
                locale);
    }

    @GetMapping(UnreleasedPath.NEXT + OF_MEASURE + UnreleasedPath.SHEET)
    ResponseEntity<byte[]> nextPdf(@PathVariable long cycle, @PathVariable long measure) {
        return pages.pdf(next.of(person.id(), new CycleId(cycle), new MeasureId(measure)));
    }

    @GetMapping(UnreleasedPath.NEXT + OF_CYCLE + UnreleasedPath.ALL)
    ResponseEntity<byte[]> wholeNext(@PathVariable long cycle) {
        CycleId of = new CycleId(cycle);
        return pages.pdf(next.title(person.id(), of), next.all(person.id(), of));
    }

    /** What somebody may not see looks like what does not exist. */
    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<Void> missing() {
        return ResponseEntity.notFound().build();
    }
}
