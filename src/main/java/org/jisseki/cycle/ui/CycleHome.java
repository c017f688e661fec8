package org.jisseki.cycle.ui;

import java.util.List;
import java.util.Optional;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.HomeNote;
import org.jisseki.common.ui.HomeSource;
import org.jisseki.common.ui.Say;
import org.springframework.stereotype.Component;

/** On the home of who opens a year, before the first is opened: that nobody has anything to do until then. */
@Component
class CycleHome implements HomeSource {

    private final Authority authority;

    CycleHome(Authority authority) {
        this.authority = authority;
    }

    @Override
    public List<HomeNote> notes(PersonId person, Optional<CycleId> cycle) {
        return cycle.isPresent() || !authority.may(person, Action.OPEN_CYCLE)
                ? List.of()
                : List.of(new HomeNote(
                        HomeNote.Kind.WAITING,
                        0,
                        Say.it("cycle.home.none"),
                        Say.it("cycle.home.none.more"),
                        CycleNavigation.ROUTE,
                        Say.it("cycle.home.none.act")));
    }
}
