package org.jisseki.cycle;

import java.time.LocalDate;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PlanId;
import org.jisseki.record.Head;

/**
 * A fiscal year's reporting, with the last day of each step.
 *
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
        LocalDate releaseOn,
        LocalDate openedOn,
        CycleStatus status,
        int version,
        Head head) {}
