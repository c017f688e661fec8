package org.jisseki.kept;

import org.jisseki.common.PersonId;

/** Says of one kind of things whether a person may see them; the room that has them provides it. */
public interface KeptFor {

    KeptKind kind();

    /** @throws org.jisseki.common.NotFoundException where there is no such thing for the person */
    void requireSeen(PersonId by, long id);
}
