package org.jisseki.publication.ui;

import com.vaadin.flow.component.html.Span;
import org.jisseki.common.Status;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.publication.ReportStatus;

/** A report's state in word, shape and colour; the shapes are those of a unit that is as far. */
class ReportBadge extends Span {

    ReportBadge(ReportStatus status) {
        add(new StatusBadge(shape(status), Say.it("publication.report." + status)));
    }

    private static Status shape(ReportStatus status) {
        return switch (status) {
            case COLLECTING -> Status.DRAFT;
            case CHECKING -> Status.IN_REVIEW;
            case CHECKED -> Status.APPROVED;
            case FROZEN -> Status.AWAITING_APPROVAL;
            case RELEASED -> Status.RELEASED;
            case CANCELLED -> Status.CANCELLED;
        };
    }
}
