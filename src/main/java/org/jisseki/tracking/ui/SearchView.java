package org.jisseki.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.SearchForm;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.CycleNames;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.publication.Edition;
import org.jisseki.publication.Editions;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.tracking.Search;
import org.jisseki.tracking.TrackedUnit;

/** 検索: the units of the year at hand that the person may see, and the published editions, by what their rows show. */
@Route(SearchView.ROUTE)
@PermitAll
class SearchView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "search";

    private static final String ASKED = "q";
    private static final int MOST = 50;

    private final transient Search search;
    private final transient Editions editions;
    private final transient CycleNavigation cycles;
    private final transient CurrentPerson person;

    SearchView(Search search, Editions editions, CycleNavigation cycles, CurrentPerson person) {
        this.search = search;
        this.editions = editions;
        this.cycles = cycles;
        this.person = person;
        titled(Say.it("tracking.search"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ASKED)
                .map(String::strip)
                .orElse("");
        removeAll();
        add(
                new PageHead(Say.it("tracking.search")),
                SearchForm.of(ROUTE, asked, Say.it("tracking.published.search.example")));
        if (asked.isEmpty()) {
            add(new EmptyNote(Say.it("tracking.search.how")));
            return;
        }
        cycles.current().ifPresent(cycle -> add(units(cycle, asked)));
        add(published(asked));
    }

    private Section units(Cycle cycle, String asked) {
        Search.Hits hits = search.units(person.id(), cycle.id(), asked, MOST);
        String title = Say.it("tracking.search.units", cycles.name(cycle), hits.total());
        if (hits.total() == 0) {
            return section(title, new EmptyNote(Say.it("tracking.search.none")));
        }
        PlainTable table = new PlainTable(
                title,
                Say.it("tracking.head.unit"),
                Say.it("tracking.head.status"),
                Say.it("tracking.head.holder"),
                Say.it("tracking.head.due"));
        table.addClassNames("flush", "late-list");
        for (Search.Hit hit : hits.first()) {
            TrackedUnit unit = hit.unit();
            Anchor name = new Anchor(SubmissionNavigation.to(unit.id()), UnitName.of(unit));
            name.addClassName("name");
            Span who = PlainTable.lines(
                    HolderText.names(hit.holder()), hit.holder().post());
            who.addClassName("who");
            table.row(
                    PlainTable.lines(name, Say.it("tracking.place", unit.department(), unit.measure(), unit.section())),
                    StatusBadge.of(unit.status(), unit.correction()),
                    who,
                    new Span(Say.day(unit.due())));
        }
        Section section = section(title, table);
        if (hits.total() > hits.first().size()) {
            section.add(new Span(Say.it("tracking.search.more", hits.first().size())));
        }
        return section;
    }

    private Section published(String asked) {
        List<Edition> found = editions.found(asked, MOST);
        String title = Say.it("tracking.search.published", found.size());
        if (found.isEmpty()) {
            return section(title, new EmptyNote(Say.it("tracking.search.published.none")));
        }
        PlainTable table =
                new PlainTable(title, Say.it("tracking.published.sheet"), Say.it("tracking.published.edition"));
        table.addClassName("flush");
        CycleNames.Now names = cycles.names();
        for (Edition edition : found) {
            Anchor name = new Anchor(
                    VaadinService.getCurrentRequest().getContextPath() + edition.path(),
                    Say.it("tracking.reports.name", edition.measureCode(), edition.measureName()));
            name.setRouterIgnore(true);
            name.addClassName("name");
            table.row(
                    PlainTable.lines(
                            name, Say.it("tracking.published.of", names.of(edition.year(), edition.planCode()))),
                    new Span(Say.it(
                            "publication.edition." + edition.name().kind(),
                            String.valueOf(edition.name().number()))));
        }
        return section(title, table);
    }

    private static Section section(String title, Component content) {
        Div head = new Div(new H2(title));
        head.addClassName("sub");
        return new Section(head, content);
    }
}
