package org.jisseki.cycle;

import java.time.LocalDate;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PlanId;
import org.jisseki.record.Head;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year's reporting, with the last day of each step.
 *
 * @param evaluation the last days of the evaluations; NULL where none was asked for: what is added later has those of the units
 * @param version counts the acts on it; the guard of each of them
 * @param head    the newest row of its record
 */
public record Cycle(
        CycleId id,
        PlanId plan,
        FiscalYear year,
        LocalDate entryDue,
        LocalDate reviewDue,
        LocalDate approvalDue,
        @Nullable EvaluationDays evaluation,
        LocalDate releaseOn,
        LocalDate openedOn,
        CycleStatus status,
        int version,
        Head head) {

    /** The same with the days that hold for an evaluation. */
    public Cycle ofEvaluations() {
        return evaluation == null
                ? this
                : with(evaluation.entryDue(), evaluation.reviewDue(), evaluation.approvalDue());
    }

    /** The same with other last days, as of one of its submissions. */
    public Cycle with(LocalDate entry, LocalDate review, LocalDate approval) {
        return new Cycle(
                id, plan, year, entry, review, approval, evaluation, releaseOn, openedOn, status, version, head);
    }

    /** The day by which everything is to be approved: of units and evaluations, whichever is later. */
    public LocalDate lastApproval() {
        return evaluation == null || evaluation.approvalDue().isBefore(approvalDue)
                ? approvalDue
                : evaluation.approvalDue();
    }
}
