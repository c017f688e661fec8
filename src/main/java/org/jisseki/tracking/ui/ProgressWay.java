package org.jisseki.tracking.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jisseki.common.Status;
import org.jisseki.common.ui.DaysLeft;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.Way;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.EvaluationDays;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.tracking.Overview;
import org.jisseki.tracking.Overview.OfState;
import org.jspecify.annotations.Nullable;

/** The steps of a year with their last days, and how much is at each; red where a day has passed with work left. */
class ProgressWay extends Way {

    private static final Set<Status> ENTRY = Set.of(Status.NOT_STARTED, Status.DRAFT, Status.RETURNED);

    private final transient WorkingDays workingDays;

    ProgressWay(WorkingDays workingDays) {
        this.workingDays = workingDays;
        getElement().setAttribute("aria-label", Say.it("tracking.steps"));
    }

    void show(Cycle cycle, Overview overview, LocalDate today) {
        removeAll();
        EvaluationDays evaluation = cycle.evaluation();
        step("entry", cycle.entryDue(), evaluation == null ? null : evaluation.entryDue(), today, overview.at(ENTRY));
        step(
                "review",
                cycle.reviewDue(),
                evaluation == null ? null : evaluation.reviewDue(),
                today,
                overview.at(Set.of(Status.IN_REVIEW)));
        step(
                "approval",
                cycle.approvalDue(),
                evaluation == null ? null : evaluation.approvalDue(),
                today,
                overview.at(Set.of(Status.AWAITING_APPROVAL)));
        step("release", cycle.releaseOn(), null, today, overview.at(Set.of(Status.APPROVED)));
    }

    private void step(String step, LocalDate due, @Nullable LocalDate evaluationDue, LocalDate today, OfState here) {
        String title = Say.it("common.step." + step) + "　" + Say.day(due);
        List<String> lines = new ArrayList<>();
        if (here.overdue() == 0 && !due.isBefore(today)) {
            lines.add(DaysLeft.words(workingDays.between(today, due), due));
        }
        if (evaluationDue != null) {
            lines.add(Say.it("tracking.here.evaluation", evaluationDue));
        }
        lines.add(Say.it("tracking.here." + step, here.count())
                + (here.extended() > 0 && !"release".equals(step)
                        ? Say.it("tracking.here.extended", here.extended())
                        : ""));
        if (here.overdue() > 0) {
            overdue(title, Say.it("tracking.late", here.overdue()), lines.toArray(String[]::new));
        } else if (here.count() == 0) {
            next(title, lines.toArray(String[]::new));
        } else {
            now(title, lines.toArray(String[]::new));
        }
    }
}
