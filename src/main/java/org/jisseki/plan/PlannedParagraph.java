package org.jisseki.plan;

import org.jisseki.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that an evaluation has to have.
 *
 * @param year      that it is about: the next one for 取組方向
 * @param number    printed before it as ①, where it has one
 * @param sectionId the section that writes it
 * @param before    the newest text that the plan brought along for it; NULL where it has none
 */
public record PlannedParagraph(
        ParagraphKind kind,
        FiscalYear year,
        @Nullable Integer number,
        long sectionId,
        @Nullable Before before) {

    /** A text of before. @param note a remark on it, such as デモ（架空値） */
    public record Before(
            FiscalYear year, String text, @Nullable String note) {}
}
