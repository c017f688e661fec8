package org.jisseki.cycle;

import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.kept.KeptFor;
import org.jisseki.kept.KeptKind;
import org.springframework.stereotype.Component;

/** Texts about a year are kept for coordinators, who alone have forms about it. */
@Component
class KeptForCycles implements KeptFor {

    private final Cycles cycles;
    private final Authority authority;

    KeptForCycles(Cycles cycles, Authority authority) {
        this.cycles = cycles;
        this.authority = authority;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.CYCLE;
    }

    @Override
    public void requireSeen(PersonId by, long id) {
        if (authority.reach(authority.postsOf(by), Action.EXTEND).isEmpty()) {
            throw new NotFoundException();
        }
        cycles.get(new CycleId(id));
    }
}
