package org.jisseki.cycle;

import java.util.List;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.plan.PlanUnit;

/** What a cycle needs of the submissions: the submission room implements it. Both join the caller's act. */
public interface UnitOpening {

    /**
     * Makes a submission with its process for each unit.
     *
     * @throws org.jisseki.common.RefusedException where the route of a unit leads to a post that does not exist
     */
    void open(Cycle cycle, PersonId by, PostId post, List<PlanUnit> units, Progress progress);

    /** Those of some units for which a cycle has no submission, not even a stopped one. */
    List<PlanUnit> notAsked(CycleId cycle, List<PlanUnit> units);

    /** Cancels all submissions of a cycle. @throws org.jisseki.common.RefusedException where one was handed in */
    void cancel(Cycle cycle, PersonId by, PostId post);
}
