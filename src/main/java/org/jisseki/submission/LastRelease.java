package org.jisseki.submission;

import org.jisseki.common.FiscalYear;
import org.jisseki.cycle.Cycle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the same unit handed in for the year before, once it was approved and released. */
@Component
class LastRelease {

    /**
     * Last year's revision.
     *
     * @param content NULL where it is not released, or the portal did not ask for that year
     * @param settled whether that can no longer change but by a correction
     */
    record Found(@Nullable UnitContent content, boolean settled) {}

    private final RevisionRows revisions;
    private final Contents contents;

    LastRelease(RevisionRows revisions, Contents contents) {
        this.revisions = revisions;
        this.contents = contents;
    }

    /** @param firstYear of the plan, which has no year before */
    Found of(Submission submission, Cycle cycle, FiscalYear firstYear) {
        if (cycle.year().compareTo(firstYear) <= 0) {
            return new Found(null, true);
        }
        return revisions
                .before(submission, cycle.year(), UnitYear::isReleased)
                .map(UnitYear::revision)
                .map(revision -> new Found(contents.read(revision), true))
                .orElse(new Found(null, false));
    }
}
