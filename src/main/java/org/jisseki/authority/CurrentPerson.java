package org.jisseki.authority;

import org.jisseki.common.PersonId;

/** Who is signed in. Views ask it and hand the answer to services; security implements it. */
public interface CurrentPerson {

    /** @throws org.jisseki.common.NotFoundException where nobody is signed in */
    PersonId id();
}
