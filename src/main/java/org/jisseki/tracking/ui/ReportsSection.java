package org.jisseki.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.Say;
import org.jisseki.publication.ReportStatus;
import org.jisseki.review.Queue;
import org.jisseki.tracking.Reports;
import org.jisseki.tracking.Reports.Line;
import org.jisseki.tracking.ui.ReportsTable.Door;

/** 施策の報告: how many are where, and each of them; many are read only when somebody opens them. */
class ReportsSection extends Section {

    private static final int AT_ONCE = 12;
    private static final int MOST = 1000;

    private final transient PersonId who;
    private final transient CycleId cycle;
    private final transient Reports reports;
    private final Door door;
    private final Div place = new Div();
    private final Details all = new Details();
    private Map<ReportStatus, Integer> counted = Map.of();
    private List<Line> shown = List.of();

    ReportsSection(PersonId who, CycleId cycle, Reports reports, Queue queue) {
        this.who = who;
        this.cycle = cycle;
        this.reports = reports;
        this.door = reports.checks(who) ? Door.CHECK : queue.isFor(who) ? Door.MEASURE : Door.UNIT;
        Div head = new Div(new H2(Say.it("tracking.reports")));
        head.addClassName("sub");
        add(head, place);
        all.addOpenedChangeListener(change -> {
            if (change.isOpened() && shown.isEmpty()) {
                shown = reports.of(who, cycle, MOST);
                all.add(new ReportsTable(shown, door));
            }
        });
    }

    /** Reads them again and shows them, all of them; nothing where the reader sees none. */
    ReportsSection showAll() {
        Map<ReportStatus, Integer> counts = reports.counts(who, cycle);
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        setVisible(total > 0);
        List<Line> lines = total <= AT_ONCE || all.isOpened() ? reports.of(who, cycle, MOST) : List.of();
        if (counts.equals(counted) && lines.equals(shown)) {
            return this; // the focus stays where it is
        }
        counted = counts;
        shown = lines;
        place.removeAll();
        place.add(ReportsTable.counts(counts), total <= AT_ONCE ? new ReportsTable(lines, door) : folded(total, lines));
        return this;
    }

    /** Shows the first of them, and the way to the rest. @return whether there are any */
    boolean showFirst() {
        List<Line> lines = reports.of(who, cycle, AT_ONCE + 1);
        place.add(new ReportsTable(lines.stream().limit(AT_ONCE).toList(), door));
        if (lines.size() > AT_ONCE) {
            place.add(new Anchor(TrackingView.ROUTE, Say.it("tracking.reports.more")));
        }
        return !lines.isEmpty();
    }

    private Component folded(int total, List<Line> lines) {
        all.setSummaryText(Say.it("tracking.reports.all", total));
        all.removeAll();
        if (!lines.isEmpty()) {
            all.add(new ReportsTable(lines, door));
        }
        return all;
    }
}
