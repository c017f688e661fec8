package org.jisseki.tracking.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jisseki.common.ui.DaysLeft;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.EvaluationDays;
import org.jisseki.organisation.WorkingDays;

/** The dates of a cycle with today among them (日程). */
class DatesList extends OrderedList {

    private final transient LocalDate today;
    private final transient WorkingDays workingDays;
    private boolean todayShown;

    /** @param late how many of the reader's own are past the day of entry, review or approval */
    DatesList(Cycle cycle, LocalDate today, int late, WorkingDays workingDays) {
        this.today = today;
        this.workingDays = workingDays;
        addClassName("dates");
        day(cycle.openedOn(), "tracking.date.opened", new Span());
        date(cycle.entryDue(), "tracking.date.entry", late);
        date(cycle.reviewDue(), "tracking.date.review", 0);
        EvaluationDays evaluation = cycle.evaluation();
        if (evaluation == null) {
            date(cycle.approvalDue(), "tracking.date.approval", 0);
        } else {
            withEvaluations(cycle.approvalDue(), evaluation);
        }
        date(cycle.releaseOn(), "tracking.date.release", 0);
        showToday();
    }

    // the units may still be decided on when the first evaluations are due
    private void withEvaluations(LocalDate unitsApproved, EvaluationDays evaluation) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        days.put("tracking.date.approval", unitsApproved);
        days.put("tracking.date.evaluation.entry", evaluation.entryDue());
        days.put("tracking.date.evaluation.review", evaluation.reviewDue());
        days.put("tracking.date.evaluation.approval", evaluation.approvalDue());
        days.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> date(each.getValue(), each.getKey(), 0));
    }

    private void date(LocalDate day, String key, int late) {
        Span left = new Span();
        if (!day.isBefore(today)) {
            left.setText(DaysLeft.words(workingDays.between(today, day), day));
        } else if (late > 0) {
            left.setText(Say.it("tracking.date.late", late));
            left.addClassNames("red", "b7");
        }
        day(day, key, left);
    }

    private void day(LocalDate day, String key, Span left) {
        boolean past = day.isBefore(today);
        if (!past) {
            showToday();
        }
        Span what = new Span();
        what.getElement().appendChild(new Element("b").setText(Say.it(key)));
        what.add(left);
        ListItem item = new ListItem(new Span(Say.day(day)), what);
        item.setClassName("past", past);
        add(item);
    }

    private void showToday() {
        if (!todayShown) {
            ListItem now = new ListItem(Say.it("tracking.today", Say.day(today)));
            now.addClassName("today");
            now.getElement().setAttribute("aria-current", "date");
            add(now);
            todayShown = true;
        }
    }
}
