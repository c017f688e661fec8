package org.jisseki.cycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.PlanId;
import org.jisseki.common.Sentence;
import org.jisseki.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What the central coordinator asks for when a year is opened (作成依頼): the year that is reported on, the last day of
 * each step, and what is said beside the fields.
 */
public record OpeningRequest(
        PlanId plan,
        FiscalYear year,
        @Nullable LocalDate entryDue,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate approvalDue,
        @Nullable LocalDate releaseOn,
        Guide guide) {

    /** An opening that says nothing beside the fields. */
    public OpeningRequest(
            PlanId plan,
            FiscalYear year,
            @Nullable LocalDate entryDue,
            @Nullable LocalDate reviewDue,
            @Nullable LocalDate approvalDue,
            @Nullable LocalDate releaseOn) {
        this(plan, year, entryDue, reviewDue, approvalDue, releaseOn, Guide.NONE);
    }

    /** @throws InvalidFieldsException with a sentence for each field that does not fit */
    void check(Plan of, LocalDate today) {
        Map<String, Sentence> problems = new LinkedHashMap<>();
        if (year.compareTo(of.firstYear()) < 0 || year.compareTo(of.lastYear()) > 0) {
            problems.put("year", Sentence.of("cycle.yearOutsidePlan"));
        }
        LocalDate before = today;
        before = checked("entryDue", entryDue, before, problems);
        before = checked("reviewDue", reviewDue, before, problems);
        before = checked("approvalDue", approvalDue, before, problems);
        checked("releaseOn", releaseOn, before, problems);
        problems.putAll(guide.problems());
        if (!problems.isEmpty()) {
            throw new InvalidFieldsException(problems);
        }
    }

    private static LocalDate checked(
            String field, @Nullable LocalDate day, LocalDate notBefore, Map<String, Sentence> problems) {
        if (day == null) {
            problems.put(field, Sentence.of("cycle.dateMissing"));
            return notBefore;
        }
        if (day.isBefore(notBefore)) {
            problems.put(field, Sentence.of("cycle.dateTooEarly", notBefore));
            return notBefore;
        }
        return day;
    }
}
