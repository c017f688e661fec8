package org.jisseki.plan;

import org.jisseki.common.PlanId;

/** Whether anything was ever reported by a plan; the cycle room, to the left, knows and implements this. */
public interface PlanUse {

    /** Whether a year of the plan was ever opened, be it cancelled since. */
    boolean everOpened(PlanId plan);
}
