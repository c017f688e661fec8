package org.jisseki.tracking.ui;

import java.time.LocalDate;
import java.util.List;
import org.jisseki.common.Status;
import org.jisseki.common.ui.DaysLeft;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.Way;
import org.jisseki.cycle.Cycle;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.tracking.TrackedUnit;

/** The steps of a year with their last days, and how much is at each; red where a day has passed with work left. */
class ProgressWay extends Way {

    ProgressWay(Cycle cycle, List<TrackedUnit> units, LocalDate today, WorkingDays workingDays) {
        getElement().setAttribute("aria-label", Say.it("tracking.steps"));
        step(
                "entry",
                cycle.entryDue(),
                today,
                workingDays,
                at(units, Status.NOT_STARTED, Status.DRAFT, Status.RETURNED));
        step("review", cycle.reviewDue(), today, workingDays, at(units, Status.IN_REVIEW));
        step("approval", cycle.approvalDue(), today, workingDays, at(units, Status.AWAITING_APPROVAL));
        step("release", cycle.releaseOn(), today, workingDays, at(units, Status.APPROVED));
    }

    private void step(String step, LocalDate due, LocalDate today, WorkingDays workingDays, List<TrackedUnit> here) {
        String title = Say.it("common.step." + step) + "　" + Say.day(due);
        long late = here.stream().filter(TrackedUnit::isOverdue).count();
        String count = Say.it("tracking.here." + step, here.size());
        if (late > 0) {
            overdue(title, Say.it("tracking.late", late), count);
            return;
        }
        String[] lines = due.isBefore(today)
                ? new String[] {count}
                : new String[] {DaysLeft.words(workingDays.between(today, due)), count};
        if (here.isEmpty()) {
            next(title, lines);
        } else {
            now(title, lines);
        }
    }

    private static List<TrackedUnit> at(List<TrackedUnit> units, Status... steps) {
        return units.stream()
                .filter(unit -> List.of(steps).contains(unit.status()))
                .toList();
    }
}
