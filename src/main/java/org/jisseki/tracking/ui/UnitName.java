package org.jisseki.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.CycleNames;
import org.jisseki.submission.UnitKind;
import org.jisseki.tracking.TrackedUnit;

/** What a unit is called in lists: by its title, and an evaluation as what it is. */
final class UnitName {

    private UnitName() {}

    static String of(TrackedUnit unit) {
        return unit.kind() == UnitKind.EVALUATION ? Say.it("submission.evaluation", unit.title()) : unit.title();
    }

    /** The way to one in a list over all cycles: with what its own is called where several are open. */
    static Component of(Anchor way, TrackedUnit unit, CycleNames.Now names) {
        return names.several() ? PlainTable.lines(way, Say.it("tracking.sent.of", names.of(unit.cycle()))) : way;
    }
}
