package org.jisseki.publication.ui;

import java.util.List;
import org.jisseki.common.Status;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.common.ui.Way;
import org.jisseki.publication.MeasureReport;
import org.jisseki.publication.ReportStatus;

/** Where a measure's report is in its process {@code annual-report}, in the words of the model's own steps. */
class ReportWay extends Way {

    /** A step of the model, and the state of a report that waits there. */
    private record Step(ReportStatus status, String element) {}

    private static final List<Step> STEPS = List.of(
            new Step(ReportStatus.COLLECTING, "collect"),
            new Step(ReportStatus.CHECKING, "check"),
            new Step(ReportStatus.CHECKED, "freeze"),
            new Step(ReportStatus.FROZEN, "release"),
            new Step(ReportStatus.RELEASED, "ended"));

    ReportWay(MeasureReport report) {
        getElement().setAttribute("aria-label", Say.it("publication.check.way"));
        for (Step step : STEPS) {
            String words = Say.it("submission.process." + step.element());
            int far = step.status().compareTo(report.status());
            if (far < 0) {
                past(new StatusBadge(Status.APPROVED, words));
            } else if (far == 0) {
                now(words, Say.it("publication.check.way.since", report.since()));
            } else {
                next(words);
            }
        }
        setVisible(report.status() != ReportStatus.CANCELLED);
    }
}
