package org.jisseki.publication.ui;

import com.vaadin.flow.component.html.Span;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.publication.ReportStatus;

/** A report's state in word, shape and colour; the shapes are those of a unit that is as far. */
class ReportBadge extends Span {

    ReportBadge(ReportStatus status) {
        add(new StatusBadge(status.shape(), Say.it("publication.report." + status)));
    }
}
