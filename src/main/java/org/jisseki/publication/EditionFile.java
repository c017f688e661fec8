package org.jisseki.publication;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;

/**
 * A file of an edition, made with it and never again.
 *
 * @param missing the characters that stand in the sheet and not in the file, because no font has them
 */
public record EditionFile(Kind kind, byte[] content, String sha256, String missing) {

    /** What an edition can be had as, beside its page. */
    public enum Kind {
        /** In the form of the paper sheet. */
        PDF("sheet.pdf", MediaType.APPLICATION_PDF),
        /** Every figure and text in a row of its own. */
        CSV("sheet.csv", new MediaType("text", "csv", StandardCharsets.UTF_8)),
        /** What differs from the edition before (正誤表). */
        ERRATA_PDF("errata.pdf", MediaType.APPLICATION_PDF),
        /** The same in rows. */
        ERRATA_CSV("errata.csv", new MediaType("text", "csv", StandardCharsets.UTF_8));

        private final String segment;
        private final MediaType type;

        Kind(String segment, MediaType type) {
            this.segment = segment;
            this.type = type;
        }

        /** The last part of its address. */
        public String segment() {
            return segment;
        }

        /** Whether it says what differs, not what the edition is. */
        public boolean isErrata() {
            return this == ERRATA_PDF || this == ERRATA_CSV;
        }

        boolean isPdf() {
            return this == PDF || this == ERRATA_PDF;
        }

        MediaType type() {
            return type;
        }

        static Optional<Kind> at(String segment) {
            return Arrays.stream(values())
                    .filter(kind -> kind.segment.equals(segment))
                    .findFirst();
        }
    }
}
