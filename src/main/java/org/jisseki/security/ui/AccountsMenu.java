package org.jisseki.security.ui;

import java.util.List;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.MenuEntry;
import org.jisseki.common.ui.MenuSource;
import org.springframework.stereotype.Component;

/** アカウント, for the system administrator. */
@Component
class AccountsMenu implements MenuSource {

    private static final int PLACE = 140;

    private final Authority authority;

    AccountsMenu(Authority authority) {
        this.authority = authority;
    }

    @Override
    public List<MenuEntry> entries(PersonId person) {
        return authority.may(person, Action.MANAGE_ACCOUNTS)
                ? List.of(new MenuEntry(PLACE, "security.accounts.title", AccountsView.ROUTE))
                : List.of();
    }
}
