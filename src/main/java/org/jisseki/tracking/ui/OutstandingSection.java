package org.jisseki.tracking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Say;
import org.jisseki.tracking.Filter;
import org.jisseki.tracking.ListState;
import org.jisseki.tracking.Outstanding;
import org.jisseki.tracking.Overview;

/** What is left (残っているもの): filters, then a row each with its state, who holds it, since when, days left. */
class OutstandingSection extends Section {

    private static final int PAGE = 50;

    private final transient PersonId who;
    private final transient Outstanding outstanding;
    private final H2 title = new H2();
    private final ListFilters filters;
    private final Anchor csv = file("csv");
    private final Anchor xlsx = file("xlsx");
    private final Div files = new Div(csv, xlsx);
    private final EmptyNote none = new EmptyNote(Say.it("tracking.left.none"));
    private final OutstandingTable table;
    private final Button before = step("tracking.page.before", -1);
    private final Button next = step("tracking.page.next", 1);
    private final Span page = new Span();
    private final Div pager = new Div(before, page, next);
    private final RowSelection selection;
    private ListState state;
    private transient Runnable acted = () -> {};

    OutstandingSection(
            PersonId who, Outstanding outstanding, CoordinatorActs acts, Overview overview, ListState state) {
        this.who = who;
        this.outstanding = outstanding;
        this.state = state;
        this.selection = new RowSelection(outstanding.coordinates(who));
        this.table = new OutstandingTable(selection);
        this.filters = new ListFilters(
                overview,
                outstanding.holding(who, Objects.requireNonNull(state.cycle())),
                state.filter(),
                filter -> turn(this.state.with(filter)));
        title.getElement().setAttribute("tabindex", "-1");
        Div head = new Div(title, files);
        head.addClassName("sub");
        files.addClassName("files");
        pager.addClassName("pager");
        ActBar bar = new ActBar(who, Objects.requireNonNull(state.cycle()), acts, selection, () -> acted.run());
        selection.whenChanged(bar::show);
        bar.setVisible(selection.isOffered());
        add(head, filters, none, bar, table, pager);
        fill();
    }

    /** @param then is told when something was done that shows elsewhere on the page too */
    void whenActed(Runnable then) {
        acted = then;
    }

    /** The address of the list of one section. */
    String addressOf(long section) {
        return TrackingAddress.of(TrackingView.ROUTE, ofSection(section));
    }

    /** Shows one section's, and leads the reader there. */
    void show(long section) {
        ListState next = ofSection(section);
        filters.show(next.filter());
        turn(next);
        title.getElement().executeJs("this.focus(); this.scrollIntoView({ block: 'start' })");
    }

    /** Shows the same list as it is now. */
    void refresh(Overview overview) {
        filters.offer(overview);
        fill();
    }

    private ListState ofSection(long section) {
        return state.with(new Filter(Filter.EVERY, null, section, null, Filter.When.ANY, null, ""));
    }

    private void turn(ListState next) {
        state = next;
        TrackingAddress.write(state);
        fill();
    }

    private void fill() {
        Outstanding.Stretch stretch = read();
        if (stretch.lines().isEmpty() && stretch.total() > 0) {
            state = state.at((stretch.total() - 1) / PAGE); // it became shorter
            stretch = read();
        }
        boolean empty = stretch.lines().isEmpty();
        title.setText(Say.it("tracking.left", stretch.total()));
        table.show(stretch.lines());
        table.setVisible(!empty);
        none.setVisible(empty);
        csv.setHref(TrackingAddress.of("export/tracking.csv", state.at(0)));
        xlsx.setHref(TrackingAddress.of("export/tracking.xlsx", state.at(0)));
        files.setVisible(!empty);
        int pages = (stretch.total() + PAGE - 1) / PAGE;
        pager.setVisible(pages > 1);
        before.setVisible(state.page() > 0);
        next.setVisible(state.page() + 1 < pages);
        page.setText(Say.it("tracking.page", state.page() + 1, pages));
    }

    private Outstanding.Stretch read() {
        return outstanding.stretch(
                who, Objects.requireNonNull(state.cycle()), state.filter(), state.page() * PAGE, PAGE);
    }

    private static Anchor file(String type) {
        Anchor file = new Anchor("", Say.it("tracking.file." + type));
        file.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        return file;
    }

    private Button step(String key, int by) {
        Button step = new Button(Say.it(key), click -> turn(state.at(state.page() + by)));
        step.addThemeVariants(ButtonVariant.TERTIARY);
        return step;
    }
}
