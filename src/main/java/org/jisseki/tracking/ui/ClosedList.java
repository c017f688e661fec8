package org.jisseki.tracking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jisseki.common.ui.NameText;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.cycle.CycleNames;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.tracking.TrackedUnit;

/** What a person's post would decide on, but not this person, who entered it: named, so that nobody wonders where it is. */
class ClosedList extends PlainTable {

    ClosedList(List<TrackedUnit> units, CycleNames.Now names) {
        super(
                Say.it("tracking.closed"),
                Say.it("tracking.head.unit"),
                Say.it("tracking.head.status"),
                Say.it("tracking.head.why"));
        addClassName("flush");
        for (TrackedUnit unit : units) {
            Anchor name = NameText.in(new Anchor(SubmissionNavigation.to(unit.id())), UnitName.of(unit));
            name.addClassName("name");
            row(
                    UnitName.of(name, unit, names),
                    new StatusBadge(unit.status()),
                    new Span(Say.it("tracking.closed.why")));
        }
    }
}
