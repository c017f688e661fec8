package org.jisseki.submission;

import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.SubmissionId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells an open page every few seconds how far its draft is: two numbers. Not a request of Vaadin's: it takes no lock of the
 * session, and does not keep alive a session in which nobody does anything.
 */
@RestController
class PulseEndpoint {

    private final SharedDraft draft;
    private final CurrentPerson person;

    PulseEndpoint(SharedDraft draft, CurrentPerson person) {
        this.draft = draft;
        this.person = person;
    }

    @GetMapping(path = "/pulse/{unit:[0-9]{1,18}}", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> pulse(@PathVariable long unit) {
        SharedDraft.Pulse now = draft.pulse(person.id(), new SubmissionId(unit));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(now.version() + " " + now.draftSeq());
    }

    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }
}
