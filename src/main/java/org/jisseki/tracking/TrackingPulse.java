package org.jisseki.tracking;

import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells an open tracking page every few seconds whether anything was done anywhere: two numbers, and nothing of what. */
@RestController
class TrackingPulse {

    private final Outstanding outstanding;
    private final CurrentPerson person;

    TrackingPulse(Outstanding outstanding, CurrentPerson person) {
        this.outstanding = outstanding;
        this.person = person;
    }

    @GetMapping(path = "/pulse/tracking", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> pulse() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(outstanding.pulse(person.id()));
    }

    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }
}
