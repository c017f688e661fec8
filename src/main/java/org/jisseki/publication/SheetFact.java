package org.jisseki.publication;

import java.math.BigDecimal;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a sheet says, by its place: what a row of the CSV holds, and what two editions are compared by.
 *
 * @param name    what the subject is called: the indicator, the program, the paragraph's number
 * @param printed as it is read, without its unit; null where the place is blank, which is not the same as "-"
 * @param shown   the same with its unit
 * @param value   the exact number, where there is one
 */
public record SheetFact(
        Place place,
        String name,
        @Nullable String printed,
        @Nullable String shown,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String note) {

    /** What is said of a subject. */
    public enum Item {
        NAME,
        LEAD,
        VISION,
        GRADE,
        REASON,
        DESCRIPTION,
        SOURCE,
        BASELINE,
        TARGET,
        EARLIER,
        /** 目安値, that the plan published for the year. */
        MILESTONE,
        PROPOSED,
        ACTUAL,
        ACHIEVEMENT,
        /** 達成 or 未達成, which no form prints. */
        JUDGED,
        RATIONALE,
        RESULT,
        /** Why it was not handed in (未提出). */
        ABSENCE,
        BASIC,
        BUDGET,
        SETTLED,
        OUTLINE,
        TEXT;

        /** Whether the portal computes it from other figures. */
        public boolean isDerived() {
            return this == ACHIEVEMENT || this == JUDGED;
        }
    }

    /**
     * A place on a sheet.
     *
     * @param block   MEASURE, the kind of an indicator, PROGRAM, or the kind of a part of the narrative
     * @param subject by which it is found again in another edition: a code, a paragraph's place
     * @param year    that it is about; null where it is about none
     */
    public record Place(
            String block,
            String subject,
            Item item,
            @Nullable Integer year) {}

    /** The same with its exact number. */
    SheetFact of(BigDecimal exact) {
        return new SheetFact(place, name, printed, shown, exact, unit, note);
    }

    static SheetFact text(Place place, String name, @Nullable String text, @Nullable String note) {
        return new SheetFact(place, name, text, text, null, null, note);
    }

    static SheetFact figure(
            Place place, String name, @Nullable Quantity figure, @Nullable String unit, @Nullable String note) {
        return figure == null
                ? new SheetFact(place, name, null, null, null, unit, note)
                : new SheetFact(
                        place, name, figure.printed(), figure.printedWithUnit(unit), figure.value(), unit, note);
    }
}
