package org.jisseki.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.CycleId;
import org.jisseki.common.Keeping;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.kept.KeptKind;
import org.jisseki.kept.KeptTexts;
import org.jisseki.publication.Edition;
import org.jisseki.publication.FailedCorrections;
import org.jisseki.publication.ReleasePreview;
import org.jisseki.publication.ReleasePreview.UnitState;
import org.jisseki.publication.ReleasePreviews;
import org.jisseki.publication.ReleaseStatus;
import org.jisseki.publication.Releases;
import org.jisseki.publication.StartSheets;
import org.jisseki.publication.Unprintable;
import org.jisseki.submission.MissingUnits;
import org.jspecify.annotations.Nullable;

/** 公表: what is approved, what is missing and with whom it is, and the act that releases, at once or at a time. */
@Route(ReleaseView.ROUTE)
@PermitAll
class ReleaseView extends Page implements BeforeEnterObserver {

    /** The name of the form for the reason of several, as what is typed there is kept. */
    private static final String MISSING = "missing";

    static final String ROUTE = "release";

    private static final int POLL_MS = 1000;

    private final transient Releases releases;
    private final transient ReleasePreviews previews;
    private final transient FailedCorrections failedCorrections;
    private final transient MissingUnits missingUnits;
    private final transient Unprintable unprintable;
    private final transient StartSheets start;
    private final transient WaitingSections waiting;
    private final transient CycleNavigation cycles;
    private final transient KeptTexts kept;
    private final transient CurrentPerson person;
    private final Div question = new Div();
    private @Nullable Registration polling;

    ReleaseView(
            Releases releases,
            ReleasePreviews previews,
            FailedCorrections failedCorrections,
            MissingUnits missingUnits,
            Unprintable unprintable,
            StartSheets start,
            WaitingSections waiting,
            CycleNavigation cycles,
            KeptTexts kept,
            CurrentPerson person) {
        this.releases = releases;
        this.previews = previews;
        this.failedCorrections = failedCorrections;
        this.missingUnits = missingUnits;
        this.unprintable = unprintable;
        this.start = start;
        this.waiting = waiting;
        this.cycles = cycles;
        this.kept = kept;
        this.person = person;
        titled(Say.it("publication.release.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId who = person.id();
        if (!releases.isFor(who)) {
            throw new NotFoundException();
        }
        Optional<Cycle> current = cycles.current();
        if (current.isPresent()) {
            show(who, current.get().id());
        } else {
            showWithoutCycle(who);
        }
    }

    private void showWithoutCycle(PersonId who) {
        removeAll();
        question.removeAll();
        add(
                new PageHead(Say.it("publication.release.title")),
                question,
                new EmptyNote(Say.it("publication.release.noCycle")),
                waiting.of(who, question, done -> {
                    showWithoutCycle(who);
                    Notices.done(done);
                }));
    }

    private PageHead show(PersonId who, CycleId id) {
        removeAll();
        question.removeAll();
        ReleasePreview preview = previews.of(who, id);
        Cycle cycle = preview.cycle();
        PageHead head = new PageHead(
                Say.it("publication.release.of", cycles.name(cycle)),
                new Span(Say.it("publication.release.planned", cycle.releaseOn())));
        List<FailedCorrections.Failed> failed = failedCorrections.of(who, id);
        WaitingSection corrections = waiting.of(who, question, done -> again(who, cycle, done));
        add(
                head,
                question,
                new FailedCorrectionsNote(failed, () -> retryCorrections(who, cycle)),
                corrections,
                new UnprintableNote(unprintable.in(who, id)),
                new ReleaseAct(preview, cycles.name(cycle), new Pressed(who, preview)),
                new ReleaseMeasures(preview, units -> name(who, cycle, units), unit -> takeBack(who, cycle, unit)));
        if (!preview.released().isEmpty()) {
            add(section(Say.it("publication.release.editions"), editions(preview.released())));
        }
        add(new StartSection(start.years(cycle), year -> {
            int made = start.publish(who, cycle.plan(), year).size();
            again(who, cycle, Say.it("publication.start.done", made));
        }));
        followWhileMade(isMade(preview) || corrections.making() > failed.size(), who, id);
        return head;
    }

    /** While editions are made the page asks how far they are; only then, for asking keeps a session alive. */
    private void followWhileMade(boolean making, PersonId who, CycleId id) {
        UI ui = UI.getCurrent();
        if (making && polling == null) {
            ui.setPollInterval(POLL_MS);
            polling = ui.addPollListener(poll -> show(who, id));
        } else if (!making && polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    private static boolean isMade(ReleasePreview preview) {
        return preview.active()
                .filter(active -> active.release().status() == ReleaseStatus.MAKING)
                .isPresent();
    }

    private static PlainTable editions(List<Edition> editions) {
        PlainTable table = new PlainTable(
                Say.it("publication.release.editions"),
                Say.it("publication.release.sheet"),
                Say.it("publication.release.edition"),
                Say.it("publication.release.at"));
        table.addClassName("flush");
        for (Edition edition : editions) {
            Anchor link = new Anchor(
                    VaadinService.getCurrentRequest().getContextPath() + edition.path(),
                    Say.it("publication.release.measure", edition.measureCode(), edition.measureName()));
            link.setRouterIgnore(true);
            link.addClassName("name");
            table.row(
                    link,
                    new Span(Say.it(
                            "publication.edition." + edition.name().kind(),
                            String.valueOf(edition.name().number()))),
                    new Span(Say.fullDay(
                            OffsetDateTime.parse(edition.releasedAt()).toLocalDate())));
        }
        return table;
    }

    private static Section section(String title, Component... content) {
        Div head = new Div(new H2(title));
        head.addClassName("sub");
        Section section = new Section(head);
        section.add(content);
        return section;
    }

    private void name(PersonId who, Cycle cycle, List<UnitState> units) {
        List<String> names = units.stream().map(unit -> Say.it(unit.name())).toList();
        Keeping keeping = kept.of(who, KeptKind.CYCLE, cycle.id().value());
        new ReasonForm("publication.missing.ask", names, keeping, MISSING, reason -> {
                    keeping.sent(
                            MISSING,
                            () -> missingUnits.name(
                                    who,
                                    units.stream()
                                            .map(unit -> new MissingUnits.Chosen(unit.id(), unit.version()))
                                            .toList(),
                                    reason));
                    again(who, cycle, Say.it("publication.missing.named", units.size()));
                })
                .ask(question);
    }

    private void takeBack(PersonId who, Cycle cycle, UnitState unit) {
        missingUnits.takeBack(who, unit.id(), unit.version());
        again(who, cycle, Say.it("publication.missing.takenBack", unit.name()));
    }

    private void retryCorrections(PersonId who, Cycle cycle) {
        int retried = failedCorrections.retry(who, cycle.id());
        again(who, cycle, Say.it("publication.correction.retried", retried));
    }

    private void again(PersonId who, Cycle cycle, String done) {
        show(who, cycle.id()).focusTitle();
        Notices.done(done);
    }

    /** What was pressed beside the release. */
    private final class Pressed implements ReleaseAct.Acts {

        private final PersonId who;
        private final ReleasePreview preview;
        private final Cycle cycle;

        Pressed(PersonId who, ReleasePreview preview) {
            this.who = who;
            this.preview = preview;
            this.cycle = preview.cycle();
        }

        @Override
        public List<String> unsent() {
            List<UnitState> units = preview.measures().stream()
                    .flatMap(measure -> measure.units().stream())
                    .toList();
            Set<Long> begun = kept.about(
                    who,
                    KeptKind.SUBMISSION,
                    units.stream().map(unit -> unit.id().value()).toList(),
                    List.of(ReturnForm.FORM, MeasureCheckView.MISSING, MeasureCheckView.STOP));
            Stream<String> several =
                    kept.of(who, KeptKind.CYCLE, cycle.id().value()).holds(MISSING)
                            ? Stream.of(Say.it("publication.release.unsent.several"))
                            : Stream.empty();
            return Stream.concat(
                            several,
                            units.stream()
                                    .filter(unit -> begun.contains(unit.id().value()))
                                    .map(unit -> Say.it(unit.name())))
                    .toList();
        }

        @Override
        public void release() {
            releases.release(who, cycle.id(), cycle.version());
            again(who, cycle, Say.it("publication.release.done"));
        }

        @Override
        public void schedule(@Nullable LocalDateTime at) {
            releases.schedule(who, cycle.id(), cycle.version(), at);
            again(who, cycle, Say.it("publication.release.scheduled"));
        }

        @Override
        public void withdraw() {
            releases.withdraw(who, cycle.id(), cycle.version());
            again(who, cycle, Say.it("publication.release.withdrawn"));
        }

        @Override
        public void retry() {
            releases.retry(who, cycle.id());
            again(who, cycle, Say.it("publication.release.retried"));
        }

        @Override
        public void name(List<UnitState> units) {
            ReleaseView.this.name(who, cycle, units);
        }
    }
}
