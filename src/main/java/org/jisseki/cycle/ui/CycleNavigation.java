package org.jisseki.cycle.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.CycleId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.CycleStatus;
import org.jisseki.cycle.Cycles;
import org.jspecify.annotations.Nullable;

/** Which cycle a person is looking at, for as long as they are signed in; the newest until they choose another. */
@SpringComponent
@VaadinSessionScope
public class CycleNavigation {

    public static final String ROUTE = "cycles";

    private final Cycles cycles;
    private @Nullable CycleId chosen;

    CycleNavigation(Cycles cycles) {
        this.cycles = cycles;
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
        return open.stream()
                .filter(cycle -> cycle.id().equals(chosen))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    public void choose(CycleId cycle) {
        chosen = cycle;
    }
}
