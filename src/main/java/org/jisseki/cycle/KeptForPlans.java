package org.jisseki.cycle;

import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.kept.KeptFor;
import org.jisseki.kept.KeptKind;
import org.jisseki.plan.Plans;
import org.springframework.stereotype.Component;

/** Texts about a plan whose year is not open yet are kept for who may open it. */
@Component
class KeptForPlans implements KeptFor {

    private final Plans plans;
    private final Authority authority;

    KeptForPlans(Plans plans, Authority authority) {
        this.plans = plans;
        this.authority = authority;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.PLAN;
    }

    @Override
    public void requireSeen(PersonId by, long id) {
        authority.require(by, Action.OPEN_CYCLE);
        plans.plan(new PlanId(id));
    }
}
