package org.jisseki.plan;

import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a sheet's narrative.
 *
 * @param number    printed before it as ①, where it has one
 * @param sectionId the section that writes it
 */
public record Paragraph(
        MeasureId measure,
        FiscalYear year,
        ParagraphKind kind,
        @Nullable Integer number,
        String text,
        long sectionId,
        @Nullable String note) {}
