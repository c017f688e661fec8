package org.jisseki.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.HomeNote;
import org.jisseki.common.ui.HomeSource;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.publication.Editions;
import org.jisseki.review.Queue;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Following;
import org.jisseki.submission.Outcome;
import org.jisseki.submission.Submissions;
import org.jisseki.tracking.MyTurn;
import org.jisseki.tracking.Outstanding;
import org.jisseki.tracking.Reports;
import org.jisseki.tracking.Sent;
import org.jisseki.tracking.TrackedUnit;

/**
 * Home: what waits for me, with its dates, and for a coordinator's post; what is overdue, with whom; what I sent and where it is;
 * for who reads alone what is public; the dates of the year.
 */
@Route("")
@PermitAll
class HomeView extends Page implements BeforeEnterObserver {

    private final transient MyTurn myTurn;
    private final transient Sent sent;
    private final transient Reports reports;
    private final transient Queue queue;
    private final transient Outstanding outstanding;
    private final transient Editions editions;
    private final transient List<HomeSource> rooms;
    private final transient Entry entry;
    private final transient Submissions submissions;
    private final transient Following following;
    private final transient CycleNavigation cycles;
    private final transient WorkingDays workingDays;
    private final transient CurrentPerson person;
    private final transient Clock clock;

    HomeView(
            MyTurn myTurn,
            Sent sent,
            Reports reports,
            Queue queue,
            Outstanding outstanding,
            Editions editions,
            List<HomeSource> rooms,
            Entry entry,
            Submissions submissions,
            Following following,
            CycleNavigation cycles,
            WorkingDays workingDays,
            CurrentPerson person,
            Clock clock) {
        this.myTurn = myTurn;
        this.sent = sent;
        this.reports = reports;
        this.queue = queue;
        this.outstanding = outstanding;
        this.editions = editions;
        this.rooms = rooms;
        this.entry = entry;
        this.submissions = submissions;
        this.following = following;
        this.cycles = cycles;
        this.workingDays = workingDays;
        this.person = person;
        this.clock = clock;
        titled(Say.it("tracking.home"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        PersonId who = person.id();
        LocalDate today = LocalDate.now(clock);
        List<MyTurn.Waiting> waiting = myTurn.of(who);
        Optional<CycleId> shown = cycles.current().map(Cycle::id);
        List<MyTurn.Waiting> here = waiting.stream()
                .filter(each ->
                        shown.isEmpty() || shown.get().equals(each.unit().cycle()))
                .toList();
        boolean takesPart = !waiting.isEmpty() || myTurn.comesTo(who);
        Div work = new Div(new PageHead(
                takesPart ? Say.it("tracking.turn", here.size()) : Say.it("tracking.home"),
                new Span(Say.fullDay(today))));
        if (takesPart) {
            work.add(turn(here));
            ofOtherYears(waiting, here, work);
            List<TrackedUnit> closed = myTurn.closedByFourEyes(who);
            if (!closed.isEmpty()) {
                work.add(section("tracking.closed", new ClosedList(closed, cycles.names())));
            }
        }
        boolean looksAfter = lookAfter(who, today, work);
        List<Sent.UnderWay> underWay = sent.by(who);
        if (takesPart || !underWay.isEmpty()) {
            work.add(section(
                    "tracking.sent",
                    underWay.isEmpty()
                            ? new EmptyNote(Say.it("tracking.sent.none"))
                            : new SentTable(
                                    underWay,
                                    unit -> following.after(submissions.get(who, unit.id()), Outcome.RECALL),
                                    unit -> recall(who, unit),
                                    cycles.names(),
                                    workingDays,
                                    today)));
        }
        if (!takesPart && !looksAfter) {
            work.add(new PublishedSection(editions, cycles.names()));
        }
        cycles.current()
                .map(cycle -> new ReportsSection(who, cycle.id(), reports, queue))
                .filter(ReportsSection::showFirst)
                .ifPresent(work::add);
        Div columns = new Div(work);
        columns.addClassName("cols");
        cycles.current().ifPresent(cycle -> {
            Aside dates = new Aside(
                    new H2(Say.it("tracking.dates", cycles.name(cycle))),
                    new DatesList(cycle, today, here, workingDays));
            dates.getElement().setAttribute("aria-label", Say.it("tracking.dates", cycles.name(cycle)));
            columns.add(dates);
        });
        removeAll();
        add(columns);
    }

    /** What a coordinator or an administrator looks after. @return whether the person is one */
    private boolean lookAfter(PersonId who, LocalDate today, Div work) {
        Optional<Cycle> cycle = cycles.current();
        List<HomeNote> notes = rooms.stream()
                .flatMap(room -> room.notes(who, cycle.map(Cycle::id)).stream())
                .sorted(Comparator.comparing(HomeNote::kind).thenComparingInt(HomeNote::order))
                .toList();
        boolean coordinates = outstanding.isFor(who) && outstanding.coordinates(who);
        if (!coordinates && notes.isEmpty()) {
            return false;
        }
        Map<Boolean, List<HomeNote>> byTime =
                notes.stream().collect(Collectors.partitioningBy(note -> note.kind() == HomeNote.Kind.COMING));
        List<HomeNote> now = byTime.getOrDefault(false, List.of());
        List<HomeNote> later = byTime.getOrDefault(true, List.of());
        work.add(section(
                "tracking.waits",
                now.isEmpty() ? new EmptyNote(Say.it(nothing(coordinates, cycle, later))) : new NoteList(now)));
        if (coordinates) {
            cycle.ifPresent(of -> work.add(new OverdueSection(who, of, today, outstanding)));
        }
        if (!later.isEmpty()) {
            work.add(section("tracking.later", new NoteList(later)));
        }
        return true;
    }

    private static String nothing(boolean coordinates, Optional<Cycle> cycle, List<HomeNote> later) {
        if (coordinates && cycle.isEmpty()) {
            return "tracking.noCycle";
        }
        return later.isEmpty() ? "tracking.waits.none" : "tracking.waits.later";
    }

    private Component turn(List<MyTurn.Waiting> waiting) {
        return waiting.isEmpty() ? new EmptyNote(Say.it("tracking.turn.none")) : new TurnList(waiting, cycles.names());
    }

    /** What waits in cycles that are not chosen above: each under its own name and number. */
    private void ofOtherYears(List<MyTurn.Waiting> waiting, List<MyTurn.Waiting> here, Div work) {
        for (Cycle other : cycles.open()) {
            List<MyTurn.Waiting> there = waiting.stream()
                    .filter(each -> each.unit().cycle().equals(other.id()) && !here.contains(each))
                    .toList();
            if (!there.isEmpty()) {
                Div head = new Div(new H2(Say.it("tracking.turn.other", cycles.name(other), there.size())));
                head.addClassName("sub");
                work.add(new Section(head, new TurnList(there, cycles.names())));
            }
        }
    }

    private static Section section(String key, Component content) {
        Div head = new Div(new H2(Say.it(key)));
        head.addClassName("sub");
        return new Section(head, content);
    }

    private void recall(PersonId who, TrackedUnit unit) {
        entry.recall(who, unit.id(), unit.version());
        show();
        Notices.done(Say.it("tracking.recalled", UnitName.of(unit)));
    }
}
