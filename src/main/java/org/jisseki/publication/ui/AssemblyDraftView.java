package org.jisseki.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.MeasureId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.plan.Measure;
import org.jisseki.publication.DraftSheets;
import org.jisseki.publication.Replacements;
import org.jisseki.publication.UnreleasedPath;

/** 案（議会提出版）: every measure's frozen sheet, to be opened and printed, and how much has to be replaced in it. */
@Route(AssemblyDraftView.ROUTE)
@PermitAll
class AssemblyDraftView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "assembly-draft";

    private final transient DraftSheets drafts;
    private final transient Replacements replacements;
    private final transient CycleNavigation cycles;
    private final transient CurrentPerson person;

    AssemblyDraftView(DraftSheets drafts, Replacements replacements, CycleNavigation cycles, CurrentPerson person) {
        this.drafts = drafts;
        this.replacements = replacements;
        this.cycles = cycles;
        this.person = person;
        titled(Say.it("publication.draft.name"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId who = person.id();
        if (!drafts.isFor(who)) {
            throw new NotFoundException();
        }
        removeAll();
        Optional<Cycle> current = cycles.current();
        List<Measure> measures =
                current.map(cycle -> drafts.measures(who, cycle.id())).orElse(List.of());
        if (measures.isEmpty()) {
            add(
                    new PageHead(current.map(cycle -> Say.it("publication.draft.of", cycles.name(cycle)))
                            .orElseGet(() -> Say.it("publication.draft.name"))),
                    new EmptyNote(Say.it("publication.draft.notFrozen")));
            return;
        }
        show(who, current.orElseThrow(), measures);
    }

    private void show(PersonId who, Cycle cycle, List<Measure> measures) {
        Map<MeasureId, Long> changed = replacements.of(who, cycle.id()).stream()
                .collect(Collectors.groupingBy(each -> each.measure().id(), Collectors.counting()));
        add(
                new PageHead(
                        Say.it("publication.draft.of", cycles.name(cycle)),
                        new Span(Say.it("publication.check.planned", cycle.releaseOn()))),
                new Paragraph(Say.it("publication.draft.notice")));
        Div whole = new Div(
                UnreleasedLinks.all(UnreleasedPath.DRAFT, cycle.id()),
                new Anchor(
                        ReplacementsView.ROUTE,
                        Say.it(
                                "publication.draft.replacements",
                                changed.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum())));
        whole.addClassName("actions");
        add(whole, new Section(table(cycle, measures, changed)));
    }

    private static PlainTable table(Cycle cycle, List<Measure> measures, Map<MeasureId, Long> changed) {
        PlainTable table = new PlainTable(
                Say.it("publication.draft.name"),
                Say.it("publication.check.measure"),
                Say.it("publication.draft.sheet"),
                Say.it("publication.draft.changed"));
        table.addClassName("flush");
        for (Measure measure : measures) {
            String name = Say.it("publication.release.measure", measure.code(), measure.name());
            Span head = new Span(name);
            head.addClassName("name");
            long count = changed.getOrDefault(measure.id(), 0L);
            table.row(
                    head,
                    new UnreleasedLinks(UnreleasedPath.DRAFT, cycle.id(), measure.id(), name),
                    new Span(
                            count == 0
                                    ? Say.it("publication.draft.unchanged")
                                    : Say.it("publication.draft.changedIn", count)));
        }
        return table;
    }
}
