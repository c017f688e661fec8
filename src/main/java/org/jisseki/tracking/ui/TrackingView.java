package org.jisseki.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.review.Queue;
import org.jisseki.tracking.ListState;
import org.jisseki.tracking.OnTime;
import org.jisseki.tracking.Outstanding;
import org.jisseki.tracking.Overview;
import org.jisseki.tracking.Paces;
import org.jisseki.tracking.Reports;

/** 提出状況一覧: how far the year is, a shape a submission by section, and what is left with who holds it. */
@Route(TrackingView.ROUTE)
@PermitAll
class TrackingView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "tracking";

    private final transient Outstanding outstanding;
    private final transient Reports reports;
    private final transient Queue queue;
    private final transient Paces paces;
    private final transient OnTime onTime;
    private final transient CoordinatorActs acts;
    private final transient CycleNavigation cycles;
    private final transient WorkingDays workingDays;
    private final transient CurrentPerson person;
    private final transient Clock clock;

    TrackingView(
            Outstanding outstanding,
            Reports reports,
            Queue queue,
            Paces paces,
            OnTime onTime,
            CoordinatorActs acts,
            CycleNavigation cycles,
            WorkingDays workingDays,
            CurrentPerson person,
            Clock clock) {
        this.outstanding = outstanding;
        this.reports = reports;
        this.queue = queue;
        this.paces = paces;
        this.onTime = onTime;
        this.acts = acts;
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
        ListState asked = asked(event);
        CycleId named = asked.cycle();
        // the year chosen in the bar comes back to the address of before: then the bar is right
        if (named != null && !isBuiltAnew(event)) {
            cycles.open().stream()
                    .filter(cycle -> cycle.id().equals(named))
                    .findFirst()
                    .ifPresent(cycle -> cycles.choose(cycle.id()));
        }
        cycles.current()
                .ifPresentOrElse(
                        cycle -> {
                            ListState shown = asked.in(cycle.id());
                            if (isBuiltAnew(event)) {
                                TrackingAddress.write(shown);
                            }
                            show(who, cycle, shown);
                        },
                        () -> add(new PageHead(Say.it("tracking.title")), new EmptyNote(Say.it("tracking.noCycle"))));
    }

    private static boolean isBuiltAnew(BeforeEnterEvent event) {
        return event.getTrigger() == NavigationTrigger.REFRESH_ROUTE;
    }

    // a page that is built anew is told the address by which it was entered, and not what was chosen since
    private static ListState asked(BeforeEnterEvent event) {
        ListState entered = ListState.of(single(event.getLocation().getQueryParameters()));
        if (isBuiltAnew(event)) {
            return TrackingAddress.written().orElse(entered);
        }
        TrackingAddress.forget();
        return entered;
    }

    private void show(PersonId who, Cycle cycle, ListState state) {
        String seen = outstanding.pulse(who);
        Overview overview = outstanding.overview(who, cycle.id());
        PageHead head = new PageHead("", new Span(asOf(cycle)));
        PaceText pace = new PaceText();
        ProgressWay way = new ProgressWay(workingDays);
        add(head, pace, way);
        Consumer<Overview> say = now -> {
            head.setTitle(Say.it("tracking.progress", now.approved(), now.total()));
            pace.show(paces.of(who, cycle, now).orElse(null));
            way.show(cycle, now, LocalDate.now(clock));
        };
        say.accept(overview);
        if (overview.total() == 0) {
            add(new EmptyNote(Say.it("tracking.nothing")));
            return;
        }
        OutstandingSection list = new OutstandingSection(who, outstanding, acts, overview, state);
        Matrix matrix = new Matrix(list::addressOf, list::show);
        matrix.show(overview);
        ReportsSection measures = new ReportsSection(who, cycle.id(), reports, queue).showAll();
        Span hint = new Span(Say.it("tracking.matrix.hint"));
        hint.addClassName("s");
        News news = new News(seen, () -> {
            String now = outstanding.pulse(who);
            Overview moved = outstanding.overview(who, cycle.id());
            say.accept(moved);
            matrix.show(moved);
            measures.showAll();
            list.refresh(moved);
            return now;
        });
        list.whenActed(news::show);
        add(
                section(new Div(new H2(Say.it("tracking.matrix")), hint), matrix),
                measures,
                list,
                new OnTimeSection(() -> onTime.rates(who), cycles::names),
                news);
    }

    private String asOf(Cycle cycle) {
        return Say.it("tracking.asOf", cycles.name(cycle), Say.fullDay(LocalDate.now(clock)));
    }

    private static Map<String, String> single(QueryParameters query) {
        Map<String, String> single = new HashMap<>();
        query.getParameters()
                .keySet()
                .forEach(name -> query.getSingleParameter(name).ifPresent(value -> single.put(name, value)));
        return single;
    }

    static Section section(Div head, Component... content) {
        head.addClassName("sub");
        Section section = new Section(head);
        section.add(content);
        return section;
    }
}
