package org.jisseki.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.Sought;
import org.jisseki.common.Status;
import org.jisseki.common.ui.DaysLeft;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.NameText;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.SearchForm;
import org.jisseki.common.ui.ShownRow;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.common.ui.Tag;
import org.jisseki.cycle.CycleNames;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.submission.Following;
import org.jisseki.submission.HandInAll;
import org.jisseki.submission.MyUnits;
import org.jisseki.submission.Outcome;
import org.jisseki.submission.UnitKind;

/** 担当の入力票: those of the person's sections first, then the others of the measures that their department leads. */
@Route(MyUnitsView.ROUTE)
@PermitAll
class MyUnitsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "units";

    /** Rows that are seen at one look: a longer list is searched. */
    private static final int SCREENFUL = 12;

    private record Group(CycleId cycle, String code, String name, boolean own) {}

    private final transient MyUnits units;
    private final transient HandInAll handInAll;
    private final transient WorkingDays workingDays;
    private final transient Following following;
    private final transient CycleNames names;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private transient Sought sought = Sought.of("");

    MyUnitsView(
            MyUnits units,
            HandInAll handInAll,
            WorkingDays workingDays,
            Following following,
            CycleNames names,
            CurrentPerson person,
            Clock clock) {
        this.units = units;
        this.handInAll = handInAll;
        this.workingDays = workingDays;
        this.following = following;
        this.names = names;
        this.person = person;
        this.clock = clock;
        titled(Say.it("submission.mine"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId who = person.id();
        if (!units.isFor(who)) {
            throw new NotFoundException();
        }
        List<MyUnits.Line> lines = units.of(who);
        removeAll();
        add(new PageHead(Say.it("submission.mine"), new Span(Say.it("submission.mine.count", lines.size()))));
        if (lines.isEmpty()) {
            add(new EmptyNote(Say.it("submission.mine.none")));
            return;
        }
        String asked =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        sought = Sought.of(asked);
        if (lines.size() > SCREENFUL || !sought.isNothing()) {
            add(SearchForm.of(ROUTE, asked, Say.it("submission.mine.search.example")));
        }
        if (groups(lines, true) + groups(lines, false) == 0) {
            add(new EmptyNote(Say.it("common.search.none")));
        }
    }

    /** @return how many rows there are */
    private int groups(List<MyUnits.Line> lines, boolean own) {
        Map<Group, List<MyUnits.Line>> groups = lines.stream()
                .filter(line -> line.own() == own)
                .collect(Collectors.groupingBy(
                        line -> new Group(line.cycle(), line.measureCode(), line.measureName(), own),
                        LinkedHashMap::new,
                        Collectors.toList()));
        CycleNames.Now now = names.now();
        int rows = 0;
        for (Map.Entry<Group, List<MyUnits.Line>> group : groups.entrySet()) {
            List<MyUnits.Line> shown = group.getValue().stream()
                    .filter(line -> isSought(group.getKey(), now, line))
                    .toList();
            rows += shown.size();
            if (!shown.isEmpty()) {
                add(section(group.getKey(), shown, now));
            }
        }
        return rows;
    }

    private boolean isSought(Group group, CycleNames.Now names, MyUnits.Line line) {
        return sought.isNothing()
                || ShownRow.isSought(sought, headings(group, names), List.of(line.due()), cells(line));
    }

    private static List<String> headings(Group group, CycleNames.Now names) {
        return List.of(
                Say.it("submission.crumb", group.code(), group.name()),
                Say.it(group.own() ? "submission.mine.own" : "submission.mine.led", names.of(group.cycle())));
    }

    private Component[] cells(MyUnits.Line line) {
        return new Component[] {name(line), StatusBadge.of(line.status(), line.correction()), due(line), missing(line)};
    }

    private Section section(Group group, List<MyUnits.Line> lines, CycleNames.Now names) {
        List<String> headings = headings(group, names);
        String measure = headings.getFirst();
        String named = Say.it("submission.mine.of", measure, names.of(group.cycle()));
        Span beside = new Span(headings.getLast());
        beside.addClassName("s");
        Div head = new Div(new H2(measure), beside);
        head.addClassName("sub");
        if (group.own()
                && lines.stream()
                        .anyMatch(line -> line.kind() != UnitKind.EVALUATION
                                && line.status().isOpenForEntry())) {
            Button all = new Button(Say.it("submission.all"), click -> askToHandIn(named, lines));
            all.setAriaLabel(Say.it("submission.all.label", named));
            all.addClassName("push");
            head.add(all);
        }
        PlainTable table = new PlainTable(
                named,
                Say.it("submission.mine.unit"),
                Say.it("submission.mine.state"),
                Say.it("submission.mine.due"),
                Say.it("submission.mine.missing"));
        table.addClassNames("flush", "my-units");
        lines.forEach(line -> {
            Component[] cells = cells(line);
            table.row(cells[0], Arrays.copyOfRange(cells, 1, cells.length));
        });
        return new Section(head, table);
    }

    private void askToHandIn(String measure, List<MyUnits.Line> lines) {
        PersonId who = person.id();
        List<HandInAll.Candidate> candidates =
                handInAll.look(who, lines.stream().map(MyUnits.Line::id).toList());
        new HandInAllDialog(measure, candidates, this::after, ready -> handIn(who, ready)).open();
    }

    private List<Sentence> after(List<HandInAll.Candidate> ready) {
        return following.after(
                ready.stream().map(HandInAll.Candidate::submission).toList(), Outcome.PASS);
    }

    private void handIn(PersonId who, List<HandInAll.Candidate> ready) {
        handInAll.handIn(
                who,
                ready.stream()
                        .map(each -> new HandInAll.Chosen(
                                each.submission().id(), each.submission().version()))
                        .toList());
        UI.getCurrent().refreshCurrentRoute(false);
        Notices.done(Say.it("submission.all.done", ready.size()));
    }

    private static Component name(MyUnits.Line line) {
        String title =
                line.kind() == UnitKind.EVALUATION ? Say.it("submission.evaluation", line.title()) : line.title();
        Anchor link = NameText.in(new Anchor(SubmissionNavigation.to(line.id())), title);
        link.addClassName("name");
        return line.correction()
                ? new Div(PlainTable.lines(link, line.section()), new Tag(Say.it("submission.correction.tag")))
                : PlainTable.lines(link, line.section());
    }

    private Component due(MyUnits.Line line) {
        if (line.status() == Status.APPROVED || line.status() == Status.RELEASED) {
            return new Span("-");
        }
        if (line.partDone() != null && line.status().isOpenForEntry()) {
            return new Span(Say.it("submission.mine.partDone", line.partDone()));
        }
        Div due = new Div(new Span(Say.day(line.due()) + "　"));
        due.add(DaysLeft.inLine(workingDays.between(LocalDate.now(clock), line.due()), line.due()));
        due.addClassName("nw");
        return due;
    }

    private static Component missing(MyUnits.Line line) {
        if (!line.status().isOpenForEntry()) {
            return new Span("-");
        }
        if (line.blank() <= 0 && line.unanswered() == 0) {
            return new Span(Say.it("submission.mine.complete"));
        }
        Stream<String> left = Stream.of(
                line.blank() <= 0 ? "" : Say.it("submission.mine.blank", line.blank()),
                line.unanswered() == 0 ? "" : Say.it("submission.mine.unanswered", line.unanswered()));
        return new Span(left.filter(words -> !words.isEmpty()).collect(Collectors.joining("　")));
    }
}
