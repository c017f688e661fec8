package org.jisseki.plan;

import java.math.BigDecimal;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.figures.Direction;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * An indicator (目標項目).
 *
 * @param decimals        the decimal places its values are written with
 * @param sectionId       the section responsible for it
 * @param programId       the program that carries it; null where it is a unit of its own
 * @param baselinePrinted the 現状値 as printed, without unit and year; null is blank
 * @param baselineValue   its exact value; null where the printed text is no number
 * @param baselineYear    the year of the baseline's own label — 77社 (30年度) — where it is not that of its column
 * @param baseline        all of the baseline, in the unit; null is blank
 */
public record Indicator(
        long id,
        MeasureId measure,
        String code,
        IndicatorKind kind,
        String name,
        @Nullable String description,
        String unit,
        Direction direction,
        Accumulation accumulation,
        int decimals,
        @Nullable String source,
        long sectionId,
        @Nullable Long programId,
        @Nullable String baselinePrinted,
        @Nullable BigDecimal baselineValue,
        @Nullable FiscalYear baselineYear,
        @Nullable String note,
        @Nullable Quantity baseline) {}
