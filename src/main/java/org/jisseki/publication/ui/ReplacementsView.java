package org.jisseki.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Marked;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.common.ui.TypedText;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.publication.DraftSheets;
import org.jisseki.publication.Replacements;
import org.jisseki.publication.Replacements.Change;
import org.jisseki.publication.Replacements.Replacement;
import org.jisseki.publication.UnreleasedPath;
import org.jspecify.annotations.Nullable;

/** 差替え: what has to be replaced in the assembly draft, to be read and to be printed. */
@Route(ReplacementsView.ROUTE)
@PermitAll
class ReplacementsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "replacements";

    /** Longer than any figure. */
    private static final int FIGURE = 40;

    private final transient Replacements replacements;
    private final transient DraftSheets drafts;
    private final transient CycleNavigation cycles;
    private final transient CurrentPerson person;

    ReplacementsView(Replacements replacements, DraftSheets drafts, CycleNavigation cycles, CurrentPerson person) {
        this.replacements = replacements;
        this.drafts = drafts;
        this.cycles = cycles;
        this.person = person;
        titled(Say.it("publication.replacements.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId who = person.id();
        if (!drafts.isFor(who)) {
            throw new NotFoundException();
        }
        removeAll();
        Cycle cycle = cycles.current().orElseThrow(NotFoundException::new);
        add(new PageHead(Say.it("publication.replacements.of", cycles.name(cycle))));
        List<Replacement> all = replacements.of(who, cycle.id());
        if (all.isEmpty()) {
            add(new EmptyNote(Say.it(
                    replacements.isFrozen(who, cycle.id())
                            ? "publication.replacements.none"
                            : "publication.replacements.notFrozen")));
        } else {
            add(new Paragraph(Say.it("publication.replacements.count", all.size())));
            all.forEach(each -> add(section(each)));
            Button print = new Button(
                    Say.it("publication.replacements.print"),
                    click -> UI.getCurrent().getPage().executeJs("window.print()"));
            Div actions = new Div(
                    UnreleasedLinks.link(
                            UnreleasedPath.replacements(cycle.id()), Say.it("publication.replacements.pdf")),
                    print);
            actions.addClassNames("actions", "no-print");
            add(actions);
        }
        Div back = new Div(new Anchor(AssemblyDraftView.ROUTE, Say.it("publication.draft.back")));
        back.addClassNames("actions", "no-print");
        add(back);
    }

    private static Section section(Replacement each) {
        Div head = new Div(
                new H2(Say.it("publication.replacements.unit", each.measure().code(), each.unit())),
                new StatusBadge(each.status()));
        head.addClassName("sub");
        Paragraph revisions = new Paragraph(Say.it(each.revisions()));
        Section section = new Section(head, revisions);
        section.add(each.changes().isEmpty() ? new EmptyNote(Say.it(each.why())) : changes(each));
        return section;
    }

    private static Component changes(Replacement each) {
        PlainTable table = new PlainTable(
                Say.it(each.unit()),
                Say.it("publication.replacements.field"),
                Say.it("publication.replacements.then"),
                Say.it("publication.replacements.now"));
        table.addClassName("flush");
        for (Change change : each.changes()) {
            table.row(new Span(Say.it(change.name())), text(change.then()), now(change));
        }
        return table;
    }

    /** A figure as it is; in a text what changed is marked. */
    private static Component now(Change change) {
        String then = said(change.then());
        String now = said(change.now());
        return now.length() > FIGURE && then.length() > FIGURE ? Marked.text(then, now) : text(change.now());
    }

    private static Span text(@Nullable Sentence said) {
        return TypedText.span(said == null ? "-" : said(said));
    }

    private static String said(@Nullable Sentence said) {
        return said == null ? "" : Say.it(said);
    }
}
