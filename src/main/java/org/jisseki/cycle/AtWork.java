package org.jisseki.cycle;

import java.util.Optional;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;

/** At which cycle a person works: the room that knows what waits implements it. */
public interface AtWork {

    /** The cycle of what waits for a person most urgently, or for those whom they look after; else the one at work; empty where nothing is. */
    Optional<CycleId> mostUrgent(PersonId person);
}
