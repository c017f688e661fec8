package org.jisseki.common.ui;

import java.util.List;
import java.util.Optional;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;

/** What a room adds to a person's home; the home asks every bean of this type. */
public interface HomeSource {

    /**
     * What waits for the person's posts and what comes next; nothing that they may not know of.
     *
     * @param cycle the one that the lists show; empty before the first is opened
     */
    List<HomeNote> notes(PersonId person, Optional<CycleId> cycle);
}
