package org.jisseki.tracking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.DaysLeft;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.cycle.Cycle;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.tracking.Filter;
import org.jisseki.tracking.ListState;
import org.jisseki.tracking.Outstanding;
import org.jisseki.tracking.TrackedUnit;

/**
 * On a coordinator's home: what is past its day, with whom, the worst first; where nothing is, what is due soon; and where nothing
 * is due soon either, which day comes next.
 */
class OverdueSection extends Section {

    private static final int SHOWN = 8;

    OverdueSection(PersonId who, Cycle cycle, LocalDate today, Outstanding outstanding) {
        Outstanding.Stretch late = read(who, cycle, Filter.When.OVERDUE, outstanding);
        if (late.total() > 0) {
            show("tracking.home.overdue", late, cycle, Filter.When.OVERDUE);
            return;
        }
        add(head(new H2(Say.it("tracking.home.overdue.none"))));
        Outstanding.Stretch soon = read(who, cycle, Filter.When.SOON, outstanding);
        if (soon.total() > 0) {
            show("tracking.home.soon", soon, cycle, Filter.When.SOON);
        } else {
            add(new EmptyNote(next(cycle, today)));
        }
    }

    private void show(String key, Outstanding.Stretch stretch, Cycle cycle, Filter.When when) {
        ListState all = new ListState(cycle.id(), filter(when), 0);
        Anchor link =
                new Anchor(TrackingAddress.of(TrackingView.ROUTE, all), Say.it("tracking.home.all", stretch.total()));
        Div head = head(new H2(Say.it(key, stretch.total(), Filter.SOON_DAYS)));
        head.add(link);
        PlainTable table = new PlainTable(
                Say.it(key, stretch.total(), Filter.SOON_DAYS),
                Say.it("tracking.head.unit"),
                Say.it("tracking.head.status"),
                Say.it("tracking.head.holder"),
                Say.it("tracking.head.due"));
        table.addClassNames("flush", "late-list");
        stretch.lines().forEach(line -> line(table, line));
        add(head, table);
    }

    private static void line(PlainTable table, Outstanding.Line line) {
        TrackedUnit unit = line.unit();
        Anchor name = new Anchor(SubmissionNavigation.to(unit.id()), UnitName.of(unit));
        name.addClassName("name");
        Span who =
                PlainTable.lines(HolderText.names(line.holder()), line.holder().post());
        who.addClassName("who");
        Span due = new Span(new Span(Say.day(unit.due())), DaysLeft.inLine(unit.left(), unit.due()));
        due.addClassName("stack");
        NativeTableRow row = table.row(
                PlainTable.lines(name, Say.it("tracking.place", unit.department(), unit.measure(), unit.section())),
                new StatusBadge(unit.status()),
                who,
                due);
        row.setClassName("overdue", unit.isOverdue());
    }

    private static String next(Cycle cycle, LocalDate today) {
        return Stream.of(
                        Map.entry(cycle.entryDue(), Say.it("tracking.date.entry")),
                        Map.entry(cycle.reviewDue(), Say.it("tracking.date.review")),
                        Map.entry(cycle.approvalDue(), Say.it("tracking.date.approval")),
                        Map.entry(cycle.releaseOn(), Say.it("tracking.date.release")))
                .filter(date -> !date.getKey().isBefore(today))
                .findFirst()
                .map(date -> Say.it("tracking.home.next", date.getValue(), date.getKey(), Filter.SOON_DAYS))
                .orElse(Say.it("tracking.home.next.none"));
    }

    private static Outstanding.Stretch read(PersonId who, Cycle cycle, Filter.When when, Outstanding outstanding) {
        return outstanding.stretch(who, cycle.id(), filter(when), 0, SHOWN);
    }

    private static Filter filter(Filter.When when) {
        return new Filter(Filter.LEFT, null, null, null, when, null, "");
    }

    private static Div head(H2 title) {
        Div head = new Div(title);
        head.addClassName("sub");
        return head;
    }
}
