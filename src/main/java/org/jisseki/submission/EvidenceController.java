package org.jisseki.submission;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.Words;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out evidence, as attachments only: nothing that somebody once sent in is ever shown or run as a page of the portal.
 * What the asker may not have answers as what does not exist.
 */
@RestController
class EvidenceController {

    private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";
    private static final String NOT_KEPT = "private, no-store";
    private static final String PLAIN_IN_HEADERS = "!#$&+-.^_`|~";

    private final Evidence evidence;
    private final CurrentPerson person;
    private final Words words;

    EvidenceController(Evidence evidence, CurrentPerson person, Words words) {
        this.evidence = evidence;
        this.person = person;
        this.words = words;
    }

    @GetMapping("/evidence/{id:[0-9]{1,18}}")
    ResponseEntity<InputStreamResource> download(@PathVariable long id) {
        Evidence.Download download = evidence.download(person.id(), id);
        EvidenceFile file = download.file();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", SANDBOX)
                .body(new InputStreamResource(download.content()));
    }

    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<String> isNotThere(NotFoundException refusal, Locale locale) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .body(words.say(refusal.sentence(), locale));
    }

    /** RFC 6266: the name as RFC 5987 writes it, and a plain one for who cannot read that. */
    private static String disposition(EvidenceFile file) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : file.name().getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) Byte.toUnsignedInt(each);
            boolean plain =
                    letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN_IN_HEADERS.indexOf(letter) >= 0);
            encoded.append(plain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return "attachment; filename=\"evidence-%d.%s\"; filename*=UTF-8''%s"
                .formatted(file.id(), file.type().extensions().getFirst(), encoded);
    }
}
