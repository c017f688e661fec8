package org.jisseki.plan.ui;

import java.util.List;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.MenuEntry;
import org.jisseki.common.ui.MenuSource;
import org.springframework.stereotype.Component;

/** 計画・組織の取込, for the central coordinator. */
@Component
class ImportMenu implements MenuSource {

    private static final int PLACE = 120;

    private final Authority authority;

    ImportMenu(Authority authority) {
        this.authority = authority;
    }

    @Override
    public List<MenuEntry> entries(PersonId person) {
        return authority.may(person, Action.IMPORT_PLAN)
                ? List.of(new MenuEntry(PLACE, "plan.import.menu", ImportView.ROUTE))
                : List.of();
    }
}
