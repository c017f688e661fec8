package org.jisseki.plan;

import org.jisseki.common.MeasureId;
import org.jisseki.organisation.Place;
import org.jspecify.annotations.Nullable;

/**
 * What hands in for one year: a program with the indicators it carries, an indicator that no program carries, or a measure's
 * evaluation.
 *
 * @param kind      {@link #PROGRAM}, {@link #INDICATOR} or {@link #EVALUATION}
 * @param programId set for a program, else null; {@code indicatorId} likewise for an indicator
 * @param name      as the sheet prints it, with number and mark; two units may be called alike
 * @param code      of the program, the indicator or the evaluated measure: with the kind it is one unit's alone in its plan, and
 *                  stays so from year to year
 */
public record PlanUnit(
        String kind,
        @Nullable Long programId,
        @Nullable Long indicatorId,
        MeasureId measure,
        long sectionId,
        long divisionId,
        long departmentId,
        long leadDepartmentId,
        String name,
        String code) {

    public static final String PROGRAM = "PROGRAM";
    public static final String INDICATOR = "INDICATOR";
    public static final String EVALUATION = "EVALUATION";

    /** The same unit in the hands of another section. */
    public PlanUnit at(Place place) {
        return new PlanUnit(
                kind,
                programId,
                indicatorId,
                measure,
                place.sectionId(),
                place.divisionId(),
                place.departmentId(),
                leadDepartmentId,
                name,
                code);
    }

    /** The program's number, the indicator's, or of a measure's evaluation the measure's. */
    public long id() {
        if (programId != null) {
            return programId;
        }
        return indicatorId != null ? indicatorId : measure.value();
    }
}
