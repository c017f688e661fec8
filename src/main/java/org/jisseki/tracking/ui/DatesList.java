package org.jisseki.tracking.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jisseki.common.ui.DaysLeft;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.EvaluationDays;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.submission.UnitKind;
import org.jisseki.tracking.MyTurn;
import org.jisseki.tracking.TrackedUnit;

/** The dates of a cycle with today among them (日程). */
class DatesList extends OrderedList {

    private final transient LocalDate today;
    private final transient WorkingDays workingDays;
    private final transient Map<String, Long> late;
    private boolean todayShown;

    /** @param waiting what waits for the reader in the cycle: what of it is overdue is counted at the day of the step that it is at */
    DatesList(Cycle cycle, LocalDate today, List<MyTurn.Waiting> waiting, WorkingDays workingDays) {
        this.today = today;
        this.workingDays = workingDays;
        this.late = waiting.stream()
                .map(MyTurn.Waiting::unit)
                .filter(TrackedUnit::isOverdue)
                .collect(Collectors.groupingBy(unit -> step(unit, cycle), Collectors.counting()));
        addClassName("dates");
        day(cycle.openedOn(), "tracking.date.opened", new Span());
        date(cycle.entryDue(), "tracking.date.entry");
        date(cycle.reviewDue(), "tracking.date.review");
        EvaluationDays evaluation = cycle.evaluation();
        if (evaluation == null) {
            date(cycle.approvalDue(), "tracking.date.approval");
        } else {
            withEvaluations(cycle.approvalDue(), evaluation);
        }
        date(cycle.releaseOn(), "tracking.date.release");
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
                .forEach(each -> date(each.getValue(), each.getKey()));
    }

    private void date(LocalDate day, String key) {
        Span left = new Span();
        if (!day.isBefore(today)) {
            left.setText(DaysLeft.words(workingDays.between(today, day), day));
        }
        long over = late.getOrDefault(key, 0L);
        if (over > 0) {
            Span yours = new Span(Say.it("tracking.date.late", over));
            yours.addClassNames("red", "b7");
            left.add(yours);
        }
        day(day, key, left);
    }

    // what came back after the last day of entry is due with the review
    private static String step(TrackedUnit unit, Cycle cycle) {
        EvaluationDays evaluation = unit.kind() == UnitKind.EVALUATION ? cycle.evaluation() : null;
        LocalDate entry = evaluation == null ? cycle.entryDue() : evaluation.entryDue();
        String step = switch (unit.status()) {
            case IN_REVIEW -> "review";
            case AWAITING_APPROVAL -> "approval";
            case RETURNED -> unit.since().isAfter(entry) ? "review" : "entry";
            default -> "entry";
        };
        return evaluation == null ? "tracking.date." + step : "tracking.date.evaluation." + step;
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
