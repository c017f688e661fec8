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
 *
 * @param evaluation the days of the evaluations; they count only where the plan has some
 */
public record OpeningRequest(
        PlanId plan,
        FiscalYear year,
        @Nullable LocalDate entryDue,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate approvalDue,
        EvaluationDays.Asked evaluation,
        @Nullable LocalDate releaseOn,
        Guide guide) {

    /** An opening that says nothing beside the fields, with evaluations from the units' approval until the release. */
    public OpeningRequest(
            PlanId plan,
            FiscalYear year,
            @Nullable LocalDate entryDue,
            @Nullable LocalDate reviewDue,
            @Nullable LocalDate approvalDue,
            @Nullable LocalDate releaseOn) {
        this(plan, year, entryDue, reviewDue, approvalDue, releaseOn, Guide.NONE);
    }

    /** The same with what is said beside the fields. */
    public OpeningRequest(
            PlanId plan,
            FiscalYear year,
            @Nullable LocalDate entryDue,
            @Nullable LocalDate reviewDue,
            @Nullable LocalDate approvalDue,
            @Nullable LocalDate releaseOn,
            Guide guide) {
        this(
                plan,
                year,
                entryDue,
                reviewDue,
                approvalDue,
                new EvaluationDays.Asked(approvalDue, releaseOn, releaseOn),
                releaseOn,
                guide);
    }

    /** The same without days for what the plan does not have. */
    OpeningRequest withoutEvaluations() {
        return new OpeningRequest(
                plan, year, entryDue, reviewDue, approvalDue, EvaluationDays.Asked.NONE, releaseOn, guide);
    }

    /**
     * @param evaluates whether the plan has evaluations
     * @throws InvalidFieldsException with a sentence for each field that does not fit
     */
    void check(Plan of, LocalDate today, boolean evaluates) {
        Map<String, Sentence> problems = new LinkedHashMap<>();
        if (year.compareTo(of.firstYear()) < 0 || year.compareTo(of.lastYear()) > 0) {
            problems.put("year", Sentence.of("cycle.yearOutsidePlan"));
        }
        LocalDate before = today;
        before = checked("entryDue", entryDue, before, problems);
        before = checked("reviewDue", reviewDue, before, problems);
        LocalDate unitsReviewed = before;
        before = checked("approvalDue", approvalDue, before, problems);
        if (evaluates) {
            LocalDate evaluated = checked("evaluation.entryDue", evaluation.entryDue(), unitsReviewed, problems);
            evaluated = checked("evaluation.reviewDue", evaluation.reviewDue(), evaluated, problems);
            evaluated = checked("evaluation.approvalDue", evaluation.approvalDue(), evaluated, problems);
            before = evaluated.isAfter(before) ? evaluated : before;
        }
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
