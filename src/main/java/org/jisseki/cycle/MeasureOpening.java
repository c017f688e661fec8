package org.jisseki.cycle;

import java.util.List;
import java.util.Set;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;

/** What a cycle needs of the measures' reports: the publication room implements it. Each joins the caller's act. */
public interface MeasureOpening {

    /** Makes a report with its process for each of some measures that have none in the cycle. */
    void open(Cycle cycle, PersonId by, PostId post, List<MeasureId> measures);

    /**
     * Lets a measure's report wait for one more unit.
     *
     * @throws org.jisseki.common.RefusedException where it is released
     */
    void unitAdded(Cycle cycle, PersonId by, PostId post, MeasureId measure);

    /** The measures of a cycle whose reports take no more units: those that are released. */
    Set<MeasureId> released(CycleId cycle);

    /** Cancels all reports of a cycle. */
    void cancel(Cycle cycle, PersonId by, PostId post);
}
