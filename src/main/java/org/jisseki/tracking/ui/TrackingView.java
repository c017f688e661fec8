package org.jisseki.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.tracking.Outstanding;
import org.jisseki.tracking.Overview;
import org.jisseki.tracking.TrackedUnit;

/** 提出状況一覧: how far the year is, a shape a submission by section, and what is left with who holds it. */
@Route(TrackingView.ROUTE)
@PermitAll
class TrackingView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "tracking";

    private final transient Outstanding outstanding;
    private final transient CycleNavigation cycles;
    private final transient WorkingDays workingDays;
    private final transient CurrentPerson person;
    private final transient Clock clock;

    TrackingView(
            Outstanding outstanding,
            CycleNavigation cycles,
            WorkingDays workingDays,
            CurrentPerson person,
            Clock clock) {
        this.outstanding = outstanding;
        this.cycles = cycles;
        this.workingDays = workingDays;
        this.person = person;
        this.clock = clock;
        titled(Say.it("tracking.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId who = person.id();
        if (!outstanding.isFor(who)) {
            throw new NotFoundException();
        }
        removeAll();
        cycles.current()
                .ifPresentOrElse(
                        cycle -> show(cycle, outstanding.all(who, cycle.id()), ListState.of(event.getLocation())),
                        () -> add(new PageHead(Say.it("tracking.title")), new EmptyNote(Say.it("tracking.noCycle"))));
    }

    private void show(Cycle cycle, List<TrackedUnit> units, ListState state) {
        LocalDate today = LocalDate.now(clock);
        Overview overview = Overview.of(units);
        add(
                new PageHead(
                        Say.it("tracking.progress", overview.approved(), overview.total()),
                        new Span(Say.it("tracking.asOf", Say.year(cycle.year()), Say.fullDay(today)))),
                new ProgressWay(cycle, units, today, workingDays));
        if (units.isEmpty()) {
            add(new EmptyNote(Say.it("tracking.nothing")));
            return;
        }
        Span hint = new Span(Say.it("tracking.matrix.hint"));
        hint.addClassName("s");
        add(
                section(new Div(new H2(Say.it("tracking.matrix")), hint), new Matrix(overview)),
                new OutstandingSection(outstanding, units, overview, state));
    }

    static Section section(Div head, Component... content) {
        head.addClassName("sub");
        Section section = new Section(head);
        section.add(content);
        return section;
    }
}
