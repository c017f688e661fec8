package org.jisseki.publication;

import org.jisseki.common.FiscalYear;

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
        String releasedAt) {}
