package org.jisseki.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.DaysLeft;
import org.jisseki.common.ui.NameText;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.submission.UnitKind;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.tracking.Outstanding.Line;
import org.jisseki.tracking.Reminders;
import org.jisseki.tracking.TrackedUnit;
import org.jspecify.annotations.Nullable;

/** One submission of the list: what it is, its state, who holds it since when, its day, how often it was asked for again. */
class OutstandingRow extends NativeTableRow {

    private final SubmissionId id;
    private final @Nullable Checkbox select;
    private final Anchor name;
    private final Element place = new Element("small");
    private final NativeTableCell state = new NativeTableCell();
    private final NativeTableCell holder = new NativeTableCell();
    private final NativeTableCell since = new NativeTableCell();
    private final NativeTableCell due = new NativeTableCell();
    private final NativeTableCell reminded = new NativeTableCell();
    private @Nullable Line shown;

    OutstandingRow(Line line, RowSelection selection) {
        id = line.unit().id();
        name = NameText.in(new Anchor(SubmissionNavigation.to(id)), UnitName.of(line.unit()));
        name.addClassName("name");
        if (line.unit().kind() != UnitKind.EVALUATION) {
            name.getElement().setAttribute("lang", "ja"); // the title is the plan's, and breaks as Japanese does
        }
        select = selection.isOffered() ? selection.of(line) : null;
        if (select != null) {
            add(new NativeTableCell(select));
            select.addValueChangeListener(change -> setClassName("sel", change.getValue()));
            setClassName("sel", select.getValue());
        }
        Span unit = new Span(name);
        unit.getElement().appendChild(place);
        NativeTableHeaderCell head = new NativeTableHeaderCell(unit);
        head.getElement().setAttribute("scope", "row");
        add(head, state, holder, since, due, reminded);
    }

    SubmissionId id() {
        return id;
    }

    /** Changes what is said, where it is no longer so. */
    void show(Line line) {
        if (line.equals(shown)) {
            return;
        }
        shown = line;
        if (select != null) {
            select.setVisible(line.mayCoordinate());
        }
        TrackedUnit unit = line.unit();
        name.setText(UnitName.of(unit));
        place.setText(Say.it("tracking.place", unit.department(), unit.measure(), unit.section()));
        fill(state, state(unit));
        Span who =
                PlainTable.lines(HolderText.names(line.holder()), line.holder().post());
        who.addClassName("who");
        fill(holder, who);
        Span day = new Span(Say.day(unit.since()));
        day.addClassName("nw");
        fill(since, day);
        fill(due, due(unit));
        fill(reminded, reminded(line));
        setClassName("overdue", unit.isOverdue());
    }

    private static void fill(NativeTableCell cell, Component content) {
        cell.removeAll();
        cell.add(content);
    }

    private static Component state(TrackedUnit unit) {
        if (!unit.isOverdue()) {
            return StatusBadge.of(unit.status(), unit.correction());
        }
        Span late = new Span(StatusBadge.overdue(), new Span(Say.status(unit.status())));
        late.addClassName("stack");
        return late;
    }

    private static Component due(TrackedUnit unit) {
        Span due = new Span(new Span(Say.day(unit.due())));
        if (unit.isOpen()) {
            due.add(DaysLeft.inLine(unit.left(), unit.due()));
        }
        if (unit.extended()) {
            due.add(new Span(Say.it("tracking.extended")));
        }
        due.addClassName("stack");
        return due;
    }

    private static Component reminded(Line line) {
        Reminders reminders = line.reminders();
        if (line.holder().isVacant()) {
            return new Span(Say.it("tracking.reminded.vacant"));
        }
        Span words = new Span(
                reminders.last() == null
                        ? "―"
                        : Say.it("tracking.reminded.times", reminders.last(), reminders.count()));
        words.addClassName("nw");
        return words;
    }
}
