package org.jisseki.submission;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jisseki.common.FiscalYear;
import org.jisseki.cycle.Cycle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the same unit handed in for the years before, once it was approved and released. */
@Component
class LastRelease {

    /**
     * The years before.
     *
     * @param content last year's; NULL where it is not released, or the portal did not ask for that year
     * @param before  every year's of which there is one, oldest first, last year's too
     * @param settled whether last year's can no longer change but by a correction
     */
    record Found(@Nullable UnitContent content, List<UnitContent> before, boolean settled) {}

    private final RevisionRows revisions;
    private final Contents contents;

    LastRelease(RevisionRows revisions, Contents contents) {
        this.revisions = revisions;
        this.contents = contents;
    }

    /** @param firstYear of the plan, which has no year before */
    Found of(Submission submission, Cycle cycle, FiscalYear firstYear) {
        if (cycle.year().compareTo(firstYear) <= 0) {
            return new Found(null, List.of(), true);
        }
        TreeMap<FiscalYear, UnitContent> released = new TreeMap<>();
        // what was corrected follows what it corrects, and takes its place
        revisions.years(submission, firstYear, cycle.year().plus(-1)).stream()
                .filter(UnitYear::isReleased)
                .forEach(year -> Optional.ofNullable(year.revision())
                        .ifPresent(revision -> released.put(year.year(), contents.read(revision))));
        UnitContent last = released.get(cycle.year().plus(-1));
        return new Found(last, List.copyOf(released.values()), last != null);
    }
}
