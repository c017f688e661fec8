package org.jisseki.tracking.ui;

import java.util.List;
import java.util.Optional;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.HomeNote;
import org.jisseki.common.ui.HomeSource;
import org.jisseki.common.ui.Say;
import org.jisseki.tracking.Filter;
import org.jisseki.tracking.HeldBy;
import org.jisseki.tracking.ListState;
import org.jisseki.tracking.Outstanding;
import org.springframework.stereotype.Component;

/** On a coordinator's home: what nobody can take on, since the post is vacant. */
@Component
class TrackingHome implements HomeSource {

    private static final int VACANT = 20;

    private static final Filter NOBODYS = new Filter(Filter.LEFT, null, null, null, Filter.When.ANY, HeldBy.NOBODY, "");

    private final Outstanding outstanding;

    TrackingHome(Outstanding outstanding) {
        this.outstanding = outstanding;
    }

    @Override
    public List<HomeNote> notes(PersonId person, Optional<CycleId> cycle) {
        if (cycle.isEmpty() || !outstanding.isFor(person) || !outstanding.coordinates(person)) {
            return List.of();
        }
        int vacant = outstanding.count(person, cycle.get(), NOBODYS);
        return vacant == 0
                ? List.of()
                : List.of(new HomeNote(
                        HomeNote.Kind.URGENT,
                        VACANT,
                        Say.it("tracking.home.vacant", vacant),
                        Say.it("tracking.home.vacant.more"),
                        TrackingAddress.of(TrackingView.ROUTE, new ListState(cycle.get(), NOBODYS, 0)),
                        Say.it("tracking.home.vacant.act")));
    }
}
