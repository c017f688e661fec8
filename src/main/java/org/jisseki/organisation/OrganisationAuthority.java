package org.jisseki.organisation;

import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;

/** What this room needs from the authority table, which lies to the left of it and implements this. */
public interface OrganisationAuthority {

    /**
     * The post as which a person imports the organisation.
     *
     * @throws org.jisseki.common.NotFoundException where the person may not
     */
    PostId requireImport(PersonId by);

    /** The names of the roles that a post can have. */
    List<String> roles();
}
