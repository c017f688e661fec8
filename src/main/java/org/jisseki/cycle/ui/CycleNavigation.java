package org.jisseki.cycle.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.List;
import java.util.Optional;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.CycleId;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.AtWork;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.CycleNames;
import org.jisseki.cycle.CycleStatus;
import org.jisseki.cycle.Cycles;
import org.jspecify.annotations.Nullable;

/** Which cycle a person is looking at, for as long as they are signed in: until they choose another the one in
 * which most urgently something waits for them, else the one at work, else the newest. A year that was just opened does not hide the one at work. */
@SpringComponent
@VaadinSessionScope
public class CycleNavigation {

    public static final String ROUTE = "cycles";

    private final Cycles cycles;
    private final CycleNames names;
    private final AtWork atWork;
    private final CurrentPerson person;
    private @Nullable CycleId chosen;

    CycleNavigation(Cycles cycles, CycleNames names, AtWork atWork, CurrentPerson person) {
        this.cycles = cycles;
        this.names = names;
        this.atWork = atWork;
        this.person = person;
    }

    /** The cycles that stand, the newest first. */
    public List<Cycle> open() {
        return cycles.all().stream()
                .filter(cycle -> cycle.status() == CycleStatus.OPEN)
                .toList();
    }

    /** The cycle that lists show; empty before the first is opened. */
    public Optional<Cycle> current() {
        List<Cycle> open = open();
        if (chosen == null && open.size() > 1) {
            chosen = atWork.mostUrgent(person.id()).orElse(null);
        }
        return open.stream()
                .filter(cycle -> cycle.id().equals(chosen))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** What a cycle is called: its year, with its plan where another plan has a cycle of the same year. */
    public String name(Cycle cycle) {
        return Say.it(names().of(cycle));
    }

    /** The names of all cycles, for the rows of a page. */
    public CycleNames.Now names() {
        return names.now();
    }

    public void choose(CycleId cycle) {
        chosen = cycle;
    }
}
