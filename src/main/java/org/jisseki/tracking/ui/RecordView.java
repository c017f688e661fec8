package org.jisseki.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sought;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.Typed;
import org.jisseki.common.ui.DayField;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.NameText;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.cycle.CycleNames;
import org.jisseki.record.Chain;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.tracking.RecordSearch;
import org.jisseki.tracking.RecordSearch.Line;
import org.jspecify.annotations.Nullable;

/** 操作記録: who did what when, by submission, person or day; for one submission also whether its chain holds. */
@Route(RecordView.ROUTE)
@PermitAll
class RecordView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "record";

    private static final int PAGE = 50;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final transient RecordSearch search;
    private final transient CycleNames names;
    private final transient CurrentPerson person;
    private final TextField submission = new TextField(Say.it("tracking.record.submission"));
    private final TextField text = new TextField(Say.it("common.search"));
    private final DayField from;
    private final DayField to;
    private final Div found = new Div();
    private int page;

    RecordView(RecordSearch search, CycleNames names, CurrentPerson person, Clock clock) {
        this.search = search;
        this.names = names;
        this.person = person;
        // what is looked up has happened: 6/3 is the last one
        LocalDate year = LocalDate.now(clock).minusYears(1).plusDays(1);
        this.from = new DayField(Say.it("tracking.record.from"), year);
        this.to = new DayField(Say.it("tracking.record.to"), year);
        titled(Say.it("tracking.record"));
        submission.setManualValidation(true);
        submission.setHelperText(Say.it("tracking.record.submission.help"));
        text.setHelperText(Say.it("tracking.record.text.help"));
        text.setMaxLength(Sought.LONGEST);
        Button look = new Button(Say.it("tracking.record.look"), click -> look(0));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        Div filters = new Div(submission, text, from, to, look);
        filters.addClassNames("filters", "helped");
        add(new PageHead(Say.it("tracking.record")), new Section(filters, found));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!search.isFor(person.id())) {
            throw new NotFoundException();
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("submission")
                .ifPresent(submission::setValue);
        look(0);
    }

    private void look(int which) {
        page = which;
        found.removeAll();
        boolean numbered = readableNumber();
        if (!DayField.readable(from, to) || !numbered) {
            found.add(new EmptyNote(Say.it("tracking.record.unread")));
            return;
        }
        PersonId by = person.id();
        RecordSearch.Query query = new RecordSearch.Query(
                chosen(), text.getValue(), from.day().orElse(null), to.day().orElse(null));
        RecordSearch.Found acts = search.find(by, query, page * PAGE, PAGE);
        if (query.submission() != null) {
            search.check(by, query.submission()).ifPresent(chain -> found.add(said(chain)));
        }
        if (acts.lines().isEmpty()) {
            found.add(new EmptyNote(Say.it("tracking.record.none")));
            return;
        }
        found.add(table(acts.lines()));
        if (page > 0 || acts.more()) {
            found.add(pager(acts.more()));
        }
    }

    private @Nullable SubmissionId chosen() {
        String typed = Typed.folded(submission.getValue());
        return NUMBER.matcher(typed).matches() ? new SubmissionId(Long.parseLong(typed)) : null;
    }

    private boolean readableNumber() {
        String typed = submission.getValue();
        boolean readable = Typed.folded(typed).isEmpty() || chosen() != null;
        submission.setErrorMessage(readable ? "" : Say.it("tracking.record.submission.unread", Typed.quoted(typed)));
        submission.setInvalid(!readable);
        return readable;
    }

    private static Paragraph said(Chain chain) {
        Paragraph said = new Paragraph(
                chain.holds()
                        ? new StatusBadge(Status.APPROVED, Say.it("tracking.record.chain.holds", chain.length()))
                        : StatusBadge.overdue(Say.it("tracking.record.chain.broken", chain.broken())));
        said.getElement().setAttribute("role", "status");
        return said;
    }

    private PlainTable table(List<Line> lines) {
        PlainTable table = new PlainTable(
                Say.it("tracking.record"),
                Say.it("tracking.record.at"),
                Say.it("tracking.record.who"),
                Say.it("tracking.record.act"),
                Say.it("tracking.record.subject"),
                Say.it("tracking.record.state"));
        table.addClassName("flush");
        CycleNames.Now now = names.now();
        for (Line line : lines) {
            Span at = PlainTable.lines(Moment.day(line.at()), Moment.time(line.at()));
            at.addClassName("nw");
            table.row(
                    at,
                    PlainTable.lines(
                            line.person() == null ? Say.it("tracking.record.portal") : line.person(),
                            line.post() == null ? "" : line.post()),
                    new Span(Say.it("record.act." + line.act())),
                    subject(line, now),
                    states(line));
        }
        return table;
    }

    private static Component subject(Line line, CycleNames.Now names) {
        SubmissionId id = line.submission();
        if (id == null) {
            String kind = Say.it("tracking.record.kind." + line.subjectKind());
            return line.cycle() == null ? new Span(kind) : PlainTable.lines(kind, of(line.cycle(), names));
        }
        Anchor title = NameText.in(new Anchor(SubmissionNavigation.to(id)), line.subject());
        title.addClassName("name");
        String revision = line.revision() == null ? "" : Say.it("tracking.record.revision", line.revision());
        return PlainTable.lines(
                line.cycle() == null ? title : PlainTable.lines(title, of(line.cycle(), names)),
                Say.it("tracking.record.number", id.value(), line.seq()) + revision);
    }

    private static String of(CycleId cycle, CycleNames.Now names) {
        return Say.it("tracking.sent.of", names.of(cycle));
    }

    private static Component states(Line line) {
        Span states = new Span();
        states.addClassName("stack");
        if (line.to() != null) {
            states.add(new StatusBadge(line.to()));
        }
        return states;
    }

    private Div pager(boolean more) {
        Div pager = new Div();
        pager.addClassName("pager");
        if (page > 0) {
            pager.add(step("tracking.page.newer", page - 1));
        }
        if (more) {
            pager.add(step("tracking.page.older", page + 1));
        }
        return pager;
    }

    private Button step(String key, int which) {
        Button step = new Button(Say.it(key), click -> look(which));
        step.addThemeVariants(ButtonVariant.TERTIARY);
        return step;
    }
}
