package org.jisseki.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import jakarta.annotation.security.PermitAll;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.publication.Edition;
import org.jisseki.publication.ReleasePreview;
import org.jisseki.publication.Releases;

/** 公表: what is approved, what is missing and with whom it is, and the one act that releases. */
@Route(ReleaseView.ROUTE)
@PermitAll
class ReleaseView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "release";

    private final transient Releases releases;
    private final transient CycleNavigation cycles;
    private final transient CurrentPerson person;

    ReleaseView(Releases releases, CycleNavigation cycles, CurrentPerson person) {
        this.releases = releases;
        this.cycles = cycles;
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
            removeAll();
            add(
                    new PageHead(Say.it("publication.release.title")),
                    new EmptyNote(Say.it("publication.release.noCycle")));
        }
    }

    private PageHead show(PersonId who, CycleId cycle) {
        removeAll();
        ReleasePreview preview = releases.preview(who, cycle);
        Cycle of = preview.cycle();
        PageHead head = new PageHead(
                Say.it("publication.release.of", of.year()),
                new Span(Say.it("publication.release.planned", of.releaseOn())));
        add(head, act(preview));
        preview.measures().forEach(measure -> add(measure(measure)));
        if (!preview.released().isEmpty()) {
            add(section(Say.it("publication.release.editions"), editions(preview.released())));
        }
        return head;
    }

    private Div act(ReleasePreview preview) {
        Div act = new Div();
        act.addClassName("stack");
        if (preview.approved() == 0) {
            act.add(new EmptyNote(Say.it("publication.release.nothing")));
            return act;
        }
        act.add(new Paragraph(Say.it("publication.release.now", preview.approved(), preview.missing())));
        Button release = new Button(Say.it("publication.release.do"), click -> ask(preview));
        release.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(release);
        actions.addClassName("actions");
        act.add(actions);
        return act;
    }

    private static Section measure(ReleasePreview.OfMeasure measure) {
        Section section = section(Say.it("publication.release.measure", measure.code(), measure.name()));
        PlainTable table = new PlainTable(
                measure.name(),
                Say.it("publication.release.unit"),
                Say.it("publication.release.state"),
                Say.it("publication.release.holder"),
                Say.it("publication.release.becomes"));
        table.addClassName("flush");
        for (ReleasePreview.UnitState unit : measure.units()) {
            Span name = new Span(unit.name());
            name.addClassName("name");
            table.row(name, new StatusBadge(unit.status()), new Span(unit.holder()), new Span(becomes(unit.status())));
        }
        section.add(table);
        return section;
    }

    private static String becomes(Status status) {
        return switch (status) {
            case APPROVED -> Say.it("publication.release.becomes.new");
            case RELEASED -> Say.it("publication.release.becomes.kept");
            case CANCELLED -> "";
            default -> Say.it("publication.release.becomes.blank");
        };
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
                    new Span(
                            edition.no() == 1
                                    ? Say.it("publication.edition.first")
                                    : Say.it("publication.edition.update", edition.no() - 1)),
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

    private void ask(ReleasePreview preview) {
        ConfirmDialog dialog = new ConfirmDialog(
                Say.it("publication.release.ask", preview.cycle().year()),
                Say.it(
                        preview.missing() == 0 ? "publication.release.thenAll" : "publication.release.then",
                        preview.approved(),
                        preview.missing()),
                Say.it("publication.release.do"),
                confirm -> release(preview.cycle()));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("publication.release.not"));
        dialog.open();
    }

    private void release(Cycle cycle) {
        PersonId who = person.id();
        List<Edition> made = releases.release(who, cycle.id(), cycle.version());
        show(who, cycle.id()).focusTitle();
        Notices.done(Say.it("publication.release.done", made.size()));
    }
}
