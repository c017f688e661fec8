package org.jisseki.authority;

import java.util.Arrays;
import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.organisation.OrganisationAuthority;
import org.springframework.stereotype.Component;

/** Answers the organisation room from the authority table. */
@Component
class OrganisationAuthorityFromTable implements OrganisationAuthority {

    private final Authority authority;

    OrganisationAuthorityFromTable(Authority authority) {
        this.authority = authority;
    }

    @Override
    public PostId requireImport(PersonId by) {
        return authority.require(by, Action.IMPORT_ORGANISATION);
    }

    @Override
    public List<String> roles() {
        return Arrays.stream(Role.values()).map(Role::name).toList();
    }
}
