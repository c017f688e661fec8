package org.jisseki.publication.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.Keeping;
import org.jisseki.common.MeasureId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.kept.KeptKind;
import org.jisseki.kept.KeptTexts;
import org.jisseki.plan.PlanUnit;
import org.jisseki.publication.CentralCheck;
import org.jisseki.publication.CheckedMeasure;
import org.jisseki.publication.MeasureReport;
import org.jisseki.publication.MeasureReports;
import org.jisseki.publication.ReportStatus;
import org.jisseki.review.Decisions;
import org.jisseki.submission.DecidedUnits;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Following;
import org.jisseki.submission.MissingUnits;
import org.jisseki.submission.Outcome;

/** One measure in the central check: read, sent back with findings, named missing, stopped; never edited. */
@Route(MeasureCheckView.ROUTE)
@PermitAll
class MeasureCheckView extends Page implements HasUrlParameter<Long> {

    static final String ROUTE = "central-check/measure";

    /** The names of the forms for reasons, as what is typed there is kept. */
    static final String MISSING = "missing";

    static final String STOP = "stop";

    private final transient CentralCheck check;
    private final transient MeasureReports reports;
    private final transient Decisions decisions;
    private final transient MissingUnits missingUnits;
    private final transient DecidedUnits decidedUnits;
    private final transient Following following;
    private final transient Entry entry;
    private final transient Cycles allCycles;
    private final transient CycleNavigation cycles;
    private final transient KeptTexts kept;
    private final transient CurrentPerson person;
    private final Div question = new Div();

    MeasureCheckView(
            CentralCheck check,
            MeasureReports reports,
            Decisions decisions,
            MissingUnits missingUnits,
            DecidedUnits decidedUnits,
            Following following,
            Entry entry,
            Cycles allCycles,
            CycleNavigation cycles,
            KeptTexts kept,
            CurrentPerson person) {
        this.check = check;
        this.reports = reports;
        this.decisions = decisions;
        this.missingUnits = missingUnits;
        this.decidedUnits = decidedUnits;
        this.following = following;
        this.entry = entry;
        this.allCycles = allCycles;
        this.cycles = cycles;
        this.kept = kept;
        this.person = person;
    }

    /** The page of a report: the address names the year too, so that it can be handed on. */
    static String to(MeasureReport report) {
        return ROUTE + "/" + report.id();
    }

    @Override
    public void setParameter(BeforeEvent event, Long report) {
        PersonId who = person.id();
        if (!check.isFor(who)) {
            throw new NotFoundException();
        }
        MeasureReport asked = check.report(who, report);
        if (event.getTrigger() != NavigationTrigger.REFRESH_ROUTE) {
            cycles.choose(asked.cycle());
        }
        Cycle cycle = cycles.current().orElseThrow(NotFoundException::new);
        if (cycle.id().equals(asked.cycle())) {
            show(who, cycle, asked.measure());
        } else {
            event.forwardTo(CentralCheckView.class); // another year was chosen in the bar
        }
    }

    private PageHead show(PersonId who, Cycle cycle, MeasureId id) {
        removeAll();
        question.removeAll();
        CheckedMeasure measure = check.of(who, cycle.id(), id);
        String title = Say.it(
                "publication.release.measure",
                measure.measure().code(),
                measure.measure().name());
        titled(title);
        Pressed pressed = new Pressed(who, cycle, id);
        PageHead head = new PageHead(title, new ReportBadge(measure.report().status()), new Span(measure.lead()));
        add(
                head,
                new ReportWay(measure.report()),
                question,
                section("publication.check.units", new CheckedUnits(measure, pressed)),
                new CheckedContents(measure));
        List<PlanUnit> more = allCycles.toAsk(who, cycle.id()).stream()
                .filter(unit -> unit.measure().equals(id))
                .toList();
        if (!more.isEmpty()) {
            add(section("publication.check.notAsked", notAsked(who, cycle, more)));
        }
        add(bar(who, cycle, measure));
        pressed.reopen(measure);
        return head;
    }

    private Div notAsked(PersonId who, Cycle cycle, List<PlanUnit> more) {
        Div list = new Div();
        list.addClassName("stack");
        for (PlanUnit unit : more) {
            Button ask = new Button(Say.it("publication.check.ask", unit.name()), click -> {
                allCycles.add(who, cycle.id(), allCycles.get(cycle.id()).version(), unit);
                again(who, cycle, unit.measure(), Say.it("publication.check.asked", unit.name()));
            });
            list.add(ask);
        }
        return list;
    }

    private Div bar(PersonId who, Cycle cycle, CheckedMeasure measure) {
        Div bar = new Div();
        bar.addClassName("bar");
        if (measure.report().status() == ReportStatus.CHECKING) {
            Button done = new Button(Say.it("publication.check.do"), click -> {
                reports.check(who, List.of(measure.seen()));
                UI.getCurrent().navigate(CentralCheckView.ROUTE);
                Notices.done(Say.it("publication.check.done", 1));
            });
            done.addThemeVariants(ButtonVariant.PRIMARY);
            bar.add(done);
        } else {
            bar.add(new Span(Say.it("publication.check.now." + measure.report().status(), measure.undecided())));
        }
        bar.add(new Anchor(CentralCheckView.ROUTE, Say.it("publication.check.back")));
        return bar;
    }

    private static Section section(String title, Div content) {
        Div head = new Div(new H2(Say.it(title)));
        head.addClassName("sub");
        return new Section(head, content);
    }

    private void again(PersonId who, Cycle cycle, MeasureId measure, String done) {
        show(who, cycle, measure).focusTitle();
        Notices.done(done);
    }

    /** What was pressed beside a unit. */
    private final class Pressed implements CheckedUnits.Acts {

        private final PersonId who;
        private final Cycle cycle;
        private final MeasureId measure;

        Pressed(PersonId who, Cycle cycle, MeasureId measure) {
            this.who = who;
            this.cycle = cycle;
            this.measure = measure;
        }

        /** Opens again the first form in which something stood that was not sent. */
        void reopen(CheckedMeasure checked) {
            Set<Long> begun = kept.about(
                    who,
                    KeptKind.SUBMISSION,
                    checked.units().stream()
                            .map(unit -> unit.submission().id().value())
                            .toList(),
                    List.of(ReturnForm.FORM, MISSING, STOP));
            checked.units().stream()
                    .filter(unit -> begun.contains(unit.submission().id().value()))
                    .findFirst()
                    .ifPresent(this::reopen);
        }

        private void reopen(CheckedMeasure.Unit unit) {
            Keeping keeping = keeping(unit);
            Status status = unit.submission().status();
            if (keeping.holds(ReturnForm.FORM) && status == Status.APPROVED) {
                sendBack(unit);
            } else if (keeping.holds(MISSING) && unit.missing() == null && !unit.isDecided()) {
                nameMissing(unit);
            } else if (keeping.holds(STOP) && status != Status.RELEASED) {
                stop(unit);
            }
        }

        private Keeping keeping(CheckedMeasure.Unit unit) {
            return kept.of(who, KeptKind.SUBMISSION, unit.submission().id().value());
        }

        @Override
        public void sendBack(CheckedMeasure.Unit unit) {
            Keeping keeping = keeping(unit);
            new ReturnForm(
                            unit.name(),
                            following.after(unit.submission(), Outcome.RETURN),
                            entry.open(who, unit.submission().id()).form(),
                            keeping,
                            findings -> {
                                keeping.sent(
                                        ReturnForm.FORM,
                                        () -> decisions.returnDecided(
                                                who, unit.submission().seen(), findings));
                                again(who, cycle, measure, Say.it("publication.check.returned", unit.name()));
                            })
                    .ask(question);
        }

        @Override
        public void nameMissing(CheckedMeasure.Unit unit) {
            Keeping keeping = keeping(unit);
            new ReasonForm("publication.missing.ask", List.of(Say.it(unit.name())), keeping, MISSING, reason -> {
                        keeping.sent(
                                MISSING,
                                () -> missingUnits.name(
                                        who,
                                        unit.submission().id(),
                                        unit.submission().version(),
                                        reason));
                        again(who, cycle, measure, Say.it("publication.missing.named", 1));
                    })
                    .ask(question);
        }

        @Override
        public void takeBack(CheckedMeasure.Unit unit) {
            missingUnits.takeBack(who, unit.submission().id(), unit.submission().version());
            again(who, cycle, measure, Say.it("publication.missing.takenBack", unit.name()));
        }

        @Override
        public void stop(CheckedMeasure.Unit unit) {
            Keeping keeping = keeping(unit);
            new ReasonForm("publication.stop.ask", List.of(Say.it(unit.name())), keeping, STOP, reason -> {
                        keeping.sent(
                                STOP,
                                () -> decidedUnits.stop(
                                        who,
                                        unit.submission().id(),
                                        unit.submission().version(),
                                        reason));
                        again(who, cycle, measure, Say.it("publication.stop.done", unit.name()));
                    })
                    .ask(question);
        }
    }
}
