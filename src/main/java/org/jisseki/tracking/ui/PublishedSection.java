package org.jisseki.tracking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinService;
import java.time.OffsetDateTime;
import java.util.List;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.SearchForm;
import org.jisseki.common.ui.TypedText;
import org.jisseki.cycle.CycleNames;
import org.jisseki.publication.Edition;
import org.jisseki.publication.Editions;

/** On the home of who reads what is public: the newest editions, what was corrected lately, and a field to look for others. */
class PublishedSection extends Section {

    private static final String PUBLISHED = "published";
    private static final int NEWEST = 8;
    private static final int CORRECTED = 5;

    PublishedSection(Editions editions, CycleNames.Now names) {
        addClassName("published-home");
        add(SearchForm.of(PUBLISHED, "", Say.it("tracking.published.search.example")));
        List<Edition> newest = editions.latest(NEWEST);
        Div head = head("tracking.published.newest");
        add(head);
        if (newest.isEmpty()) {
            add(new EmptyNote(Say.it("tracking.published.none")));
            return;
        }
        head.add(plain(new Anchor(PUBLISHED, Say.it("tracking.published.all"))));
        add(table("tracking.published.newest", newest, false, names));
        List<Edition> corrected = editions.correctedLately(CORRECTED);
        add(head("tracking.published.corrected"));
        add(
                corrected.isEmpty()
                        ? new EmptyNote(Say.it("tracking.published.corrected.none"))
                        : table("tracking.published.corrected", corrected, true, names));
    }

    private static PlainTable table(String key, List<Edition> editions, boolean withReason, CycleNames.Now names) {
        PlainTable table = new PlainTable(
                Say.it(key),
                Say.it("tracking.published.sheet"),
                Say.it("tracking.published.edition"),
                Say.it(withReason ? "tracking.published.reason" : "tracking.published.plan"),
                Say.it("tracking.published.day"));
        table.addClassName("flush");
        for (Edition edition : editions) {
            Anchor name = plain(new Anchor(
                    VaadinService.getCurrentRequest().getContextPath() + edition.path(),
                    Say.it("tracking.reports.name", edition.measureCode(), edition.measureName())));
            name.addClassName("name");
            Span day = new Span(
                    Say.fullDay(OffsetDateTime.parse(edition.releasedAt()).toLocalDate()));
            day.addClassName("nw");
            String reason = edition.reason();
            table.row(
                    PlainTable.lines(
                            name, Say.it("tracking.published.of", names.of(edition.year(), edition.planCode()))),
                    new Span(Say.it(
                            "publication.edition." + edition.name().kind(),
                            String.valueOf(edition.name().number()))),
                    withReason ? TypedText.span(reason == null ? "―" : reason) : new Span(edition.planName()),
                    day);
        }
        return table;
    }

    private static Anchor plain(Anchor link) {
        link.setRouterIgnore(true);
        return link;
    }

    private static Div head(String key) {
        Div head = new Div(new H2(Say.it(key)));
        head.addClassName("sub");
        return head;
    }
}
