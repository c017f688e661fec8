package org.jisseki.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.SubmissionId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What would come of an approved correction, as page and paper, for who releases it. To anybody else it does not exist. */
@Controller
class CorrectionPreviewController {

    private static final String BELOW = "/unreleased/correction/";
    private static final String ID = BELOW + "{id:[0-9]{1,18}}";

    private final WaitingCorrections waiting;
    private final CorrectionPreviews sheets;
    private final CurrentPerson person;

    CorrectionPreviewController(WaitingCorrections waiting, CorrectionPreviews sheets, CurrentPerson person) {
        this.waiting = waiting;
        this.sheets = sheets;
        this.person = person;
    }

    /** The path of a correction that waits. */
    static String path(SubmissionId id) {
        return BELOW + id.value();
    }

    @GetMapping(ID)
    ResponseEntity<byte[]> page(@PathVariable long id, HttpServletRequest request) {
        return sheets.page(draft(id), locale(request), request.getContextPath());
    }

    @GetMapping(ID + "/errata")
    ResponseEntity<byte[]> errata(@PathVariable long id, HttpServletRequest request) {
        return sheets.errata(draft(id), locale(request), request.getContextPath());
    }

    @GetMapping(ID + "/sheet.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id) {
        return sheets.pdf(draft(id));
    }

    @GetMapping(ID + "/errata.pdf")
    ResponseEntity<byte[]> errataPdf(@PathVariable long id) {
        return sheets.errataPdf(draft(id));
    }

    /** What every other page says of what is not there. */
    @ExceptionHandler(NotFoundException.class)
    ModelAndView missing() {
        return new ModelAndView("error", Map.of("status", HttpStatus.NOT_FOUND.value()), HttpStatus.NOT_FOUND);
    }

    private CorrectionPreviews.Draft draft(long id) {
        return waiting.draft(person.id(), new SubmissionId(id));
    }

    // as on every published page the language stands in the address
    private static Locale locale(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.JAPANESE;
    }
}
