package org.jisseki.plan;

import java.util.List;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * All that one released revision says of later years than its own.
 *
 * @param targets    where the figure is NULL there is none any more; so of {@code budgets}
 * @param paragraphs all there are of their kind and year, in the order of print
 */
public record ForLater(Approval from, List<Aimed> targets, List<Budgeted> budgets, List<Written> paragraphs) {

    public ForLater {
        targets = List.copyOf(targets);
        budgets = List.copyOf(budgets);
        paragraphs = List.copyOf(paragraphs);
    }

    /** 目標値 of a year, with its 目標値の考え方. */
    public record Aimed(
            long indicatorId,
            FiscalYear year,
            @Nullable Quantity figure,
            @Nullable String rationale) {}

    /** 当初予算額 of a year, in 千円. */
    public record Budgeted(
            long programId, FiscalYear year, @Nullable Quantity amount) {}

    /** A paragraph that is about a year. */
    public record Written(
            MeasureId measure,
            FiscalYear year,
            ParagraphKind kind,
            @Nullable Integer number,
            String text,
            long sectionId) {}
}
