package org.jisseki.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.InJapanese;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.publication.ReportStatus;
import org.jisseki.publication.ui.ReportNavigation;
import org.jisseki.review.ui.ReviewNavigation;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.tracking.Reports.Line;
import org.jspecify.annotations.Nullable;

/** A measure a line: where its report is since when, what it waits for, and the way to where the reader acts on it. */
class ReportsTable extends PlainTable {

    /** Where a reader acts on a report. */
    enum Door {
        CHECK,
        MEASURE,
        UNIT
    }

    private final Door door;

    ReportsTable(List<Line> lines, Door door) {
        super(
                Say.it("tracking.reports"),
                Say.it("tracking.reports.measure"),
                Say.it("tracking.head.status"),
                Say.it("tracking.head.since"),
                Say.it("tracking.reports.left"));
        this.door = door;
        addClassNames("flush", "reports");
        lines.forEach(this::line);
    }

    /** How many are in which state. */
    static UnorderedList counts(Map<ReportStatus, Integer> counts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("legend");
        list.getElement().setAttribute("aria-label", Say.it("tracking.reports.counts"));
        counts.forEach((status, count) -> list.add(new ListItem(badge(status, " " + count))));
        return list;
    }

    private void line(Line line) {
        Span since = new Span(Say.day(line.since()));
        since.addClassName("nw");
        row(
                lines(name(line), line.lead()),
                badge(line.status(), ""),
                since,
                new Span(line.undecided() == 0 ? "―" : Say.it("tracking.reports.undecided", line.undecided())));
    }

    private Component name(Line line) {
        Span words = InJapanese.within(Say.it("tracking.reports.name", line.code(), line.name()), line.name());
        String address = address(line);
        if (address == null) {
            return words;
        }
        Anchor name = new Anchor(address, words);
        name.addClassName("name");
        return name;
    }

    private @Nullable String address(Line line) {
        SubmissionId evaluation = line.evaluation();
        if (door == Door.CHECK) {
            return ReportNavigation.toCheck(line.id());
        }
        if (evaluation == null) {
            return null;
        }
        return door == Door.MEASURE ? ReviewNavigation.toMeasure(evaluation) : SubmissionNavigation.to(evaluation);
    }

    private static StatusBadge badge(ReportStatus status, String more) {
        return new StatusBadge(status.shape(), Say.it("publication.report." + status) + more);
    }
}
