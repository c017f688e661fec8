package org.jisseki.plan;

import org.jisseki.common.FiscalYear;
import org.jisseki.common.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of the plan comes from that it was not imported with: a released revision, which gave it for a later year.
 *
 * @param edition  the edition that was made with it; NULL of releases of before there were editions of a release
 * @param reported the year of its report
 */
public record Approval(
        SubmissionId submission, int revisionNo, @Nullable Long edition, FiscalYear reported) {}
