package org.jisseki.submission;

import org.jisseki.common.FiscalYear;
import org.jisseki.common.Status;
import org.jspecify.annotations.Nullable;

/**
 * A year for which a unit was asked, or in which what it released was corrected.
 *
 * @param status   of its submission
 * @param revision the newest; NULL before the first
 */
record UnitYear(FiscalYear year, Status status, @Nullable Revision revision) {

    boolean isReleased() {
        return status == Status.RELEASED;
    }

    /** Whether an edition holds what the revision says, or the next release will. */
    boolean isApproved() {
        return status == Status.APPROVED || isReleased();
    }
}
