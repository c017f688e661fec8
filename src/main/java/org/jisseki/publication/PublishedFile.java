package org.jisseki.publication;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;

/** A file of an edition as it is sent: under a name that says what it is, to be kept by any cache, for it never changes. */
final class PublishedFile {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private PublishedFile() {}

    static ResponseEntity<byte[]> of(EditionFile file, String name) {
        ContentDisposition.Builder shown =
                file.kind().isPdf() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(file.kind().type())
                .header(
                        "Content-Disposition",
                        shown.filename(name, StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(FOREVER)
                .eTag('"' + file.sha256() + '"')
                .body(file.content());
    }
}
