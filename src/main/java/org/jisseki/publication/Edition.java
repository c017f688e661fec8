package org.jisseki.publication;

import java.nio.charset.StandardCharsets;
import org.jisseki.common.FiscalYear;
import org.springframework.web.util.UriUtils;

/**
 * An edition (版) without its content: one measure's sheet for one fiscal year, as it was released.
 *
 * @param no 1 for the first edition (初版), then counting on
 */
public record Edition(
        String planCode,
        String planName,
        FiscalYear year,
        String measureCode,
        String measureName,
        int no,
        String sha256,
        String releasedAt) {

    /** The public path of the sheet, which always shows its newest edition. */
    public String sheetPath() {
        return "/published/%s/%d/%s".formatted(segment(planCode), year.year(), segment(measureCode));
    }

    /** The public path of this very edition. */
    public String path() {
        return sheetPath() + "/" + no;
    }

    private static String segment(String code) {
        return UriUtils.encodePathSegment(code, StandardCharsets.UTF_8);
    }
}
