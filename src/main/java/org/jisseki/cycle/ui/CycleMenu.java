package org.jisseki.cycle.ui;

import java.util.List;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.MenuEntry;
import org.jisseki.common.ui.MenuSource;
import org.springframework.stereotype.Component;

/** 年度の開始, for who may open one. */
@Component
class CycleMenu implements MenuSource {

    private static final int ORDER = 100;

    private final Authority authority;

    CycleMenu(Authority authority) {
        this.authority = authority;
    }

    @Override
    public List<MenuEntry> entries(PersonId person) {
        return authority.may(person, Action.OPEN_CYCLE)
                ? List.of(new MenuEntry(ORDER, "cycle.view.title", CycleNavigation.ROUTE))
                : List.of();
    }
}
