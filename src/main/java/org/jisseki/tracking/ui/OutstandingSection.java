package org.jisseki.tracking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisseki.common.Status;
import org.jisseki.common.ui.DaysLeft;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.tracking.Outstanding;
import org.jisseki.tracking.Outstanding.Filter;
import org.jisseki.tracking.Overview;
import org.jisseki.tracking.Overview.OfDepartment;
import org.jisseki.tracking.TrackedUnit;

/** What is left (残っているもの): filters, then a row each with its state, who holds it, since when, days left. */
class OutstandingSection extends Section {

    private static final int PAGE = 50;
    private static final List<Status> STATES = List.of(
            Status.NOT_STARTED,
            Status.DRAFT,
            Status.RETURNED,
            Status.IN_REVIEW,
            Status.AWAITING_APPROVAL,
            Status.APPROVED,
            Status.RELEASED);

    private final transient Outstanding outstanding;
    private final transient List<TrackedUnit> units;
    private final transient Overview overview;
    private final H2 title = new H2();
    private final Div list = new Div();
    private ListState state;

    OutstandingSection(Outstanding outstanding, List<TrackedUnit> units, Overview overview, ListState state) {
        this.outstanding = outstanding;
        this.units = units;
        this.overview = overview;
        this.state = state;
        Div head = new Div(title);
        head.addClassName("sub");
        add(head, filters(), list);
        fill();
    }

    private Div filters() {
        Select<Optional<OfDepartment>> department = new Select<>();
        department.setLabel(Say.it("tracking.head.department"));
        department.setItems(choices(overview.departments()));
        department.setItemLabelGenerator(
                choice -> choice.map(OfDepartment::name).orElse(Say.it("tracking.filter.all")));
        department.setValue(overview.departments().stream()
                .filter(each -> Long.valueOf(each.id()).equals(state.filter().departmentId()))
                .findFirst());
        department.addValueChangeListener(change -> show(new Filter(
                state.filter().status(),
                change.getValue().map(OfDepartment::id).orElse(null),
                state.filter().overdueOnly())));

        Select<Optional<Status>> status = new Select<>();
        status.setLabel(Say.it("tracking.head.status"));
        status.setItems(choices(STATES));
        status.setItemLabelGenerator(choice -> choice.map(Say::status).orElse(Say.it("tracking.filter.notApproved")));
        status.setValue(Optional.ofNullable(state.filter().status()));
        status.addValueChangeListener(change -> show(new Filter(
                change.getValue().orElse(null),
                state.filter().departmentId(),
                state.filter().overdueOnly())));

        Checkbox overdue =
                new Checkbox(Say.it("tracking.filter.overdue"), state.filter().overdueOnly());
        overdue.addValueChangeListener(change ->
                show(new Filter(state.filter().status(), state.filter().departmentId(), change.getValue())));

        Div filters = new Div(department, status, overdue);
        filters.addClassName("filters");
        return filters;
    }

    private static <T> List<Optional<T>> choices(List<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
    }

    private void show(Filter filter) {
        show(state.with(filter));
    }

    private void show(ListState next) {
        state = next;
        UI.getCurrent().getPage().getHistory().replaceState(null, TrackingView.ROUTE + query(next));
        fill();
    }

    private static String query(ListState state) {
        String query = state.query().getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    private void fill() {
        Outstanding.Stretch stretch = outstanding.stretch(units, state.filter(), state.page() * PAGE, PAGE);
        title.setText(Say.it("tracking.left", stretch.total()));
        list.removeAll();
        if (stretch.lines().isEmpty()) {
            list.add(new EmptyNote(Say.it("tracking.left.none")));
            return;
        }
        PlainTable table = new PlainTable(
                Say.it("tracking.left.label"),
                Say.it("tracking.head.unit"),
                Say.it("tracking.head.status"),
                Say.it("tracking.head.holder"),
                Say.it("tracking.head.since"),
                Say.it("tracking.head.due"));
        stretch.lines().forEach(line -> row(table, line));
        list.add(table);
        if (stretch.total() > PAGE) {
            list.add(pager(stretch.total()));
        }
    }

    private static void row(PlainTable table, Outstanding.Line line) {
        TrackedUnit unit = line.unit();
        Anchor name = new Anchor(SubmissionNavigation.to(unit.id()), unit.title());
        name.addClassName("name");
        Span state = new Span(new StatusBadge(unit.status()));
        if (unit.isOverdue()) {
            state = new Span(StatusBadge.overdue());
            state.add(new Span(Say.status(unit.status())));
            state.addClassName("stack");
        }
        Span holder =
                PlainTable.lines(HolderText.names(line.holder()), line.holder().post());
        holder.addClassName("who");
        Span due = new Span(new Span(Say.day(unit.due())), DaysLeft.inLine(unit.left()));
        due.addClassName("stack");
        Span since = new Span(Say.day(unit.since()));
        since.addClassName("nw");
        NativeTableRow row = table.row(
                PlainTable.lines(name, Say.it("tracking.place", unit.department(), unit.measure(), unit.section())),
                state,
                holder,
                since,
                due);
        row.setClassName("overdue", unit.isOverdue());
    }

    private Div pager(int total) {
        int pages = (total + PAGE - 1) / PAGE;
        Div pager = new Div();
        pager.addClassName("pager");
        if (state.page() > 0) {
            pager.add(step("tracking.page.before", state.page() - 1));
        }
        pager.add(new Span(Say.it("tracking.page", state.page() + 1, pages)));
        if (state.page() + 1 < pages) {
            pager.add(step("tracking.page.next", state.page() + 1));
        }
        return pager;
    }

    private Button step(String key, int page) {
        Button step = new Button(Say.it(key), click -> show(state.at(page)));
        step.addThemeVariants(ButtonVariant.TERTIARY);
        return step;
    }
}
