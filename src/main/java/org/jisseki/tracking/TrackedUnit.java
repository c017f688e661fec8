package org.jisseki.tracking;

import java.time.LocalDate;
import java.util.Set;
import org.jisseki.authority.Unit;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A submission as lists show it.
 *
 * @param title        as the sheet prints it, with number and mark
 * @param basicProgram the code of the basic program; NULL for an indicator that no program carries
 * @param since        the day from which it is in its state
 * @param due          the last day of the step it is at; {@code left} in business days, negative where it has passed
 * @param extended     whether that day is later than the cycle's: a coordinator extended it
 * @param openFindings findings that nobody has answered
 * @param contributed  whether the asker entered or edited it
 * @param writers      the sections that write a part of it
 * @param correction  whether it corrects what was released
 */
public record TrackedUnit(
        SubmissionId id,
        int version,
        CycleId cycle,
        FiscalYear year,
        UnitKind kind,
        String title,
        String measure,
        @Nullable String basicProgram,
        long sectionId,
        String section,
        String division,
        long departmentId,
        String department,
        long leadDepartmentId,
        PostId reviewer,
        PostId approver,
        Status status,
        LocalDate since,
        LocalDate due,
        boolean extended,
        int left,
        int openFindings,
        boolean contributed,
        Set<Long> writers,
        boolean correction) {

    /** Whether its step's last day has passed. Nothing is overdue once it is approved: the release is the coordinator's act. */
    public boolean isOverdue() {
        return left < 0 && isOpen();
    }

    /** Whether somebody still has to enter, review or approve it. */
    public boolean isOpen() {
        return Filter.LEFT.contains(status);
    }

    /** Whether it waits for the central coordinator to let it out: a correction, once it is approved. */
    boolean awaitsRelease() {
        return correction && status == Status.APPROVED;
    }

    /** What the authority table needs to know of it, to answer for the asker. */
    Unit unitFor(PersonId asker) {
        return new Unit(
                status,
                sectionId,
                departmentId,
                leadDepartmentId,
                reviewer,
                approver,
                contributed ? Set.of(asker) : Set.of(),
                writers);
    }
}
