package org.jisseki.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.review.MeasureSheet;
import org.jisseki.submission.Submission;

/** The parts of a measure with their state, and which of them the act decides on. */
class MeasurePartsTable extends PlainTable {

    MeasurePartsTable(MeasureSheet sheet) {
        super(
                Say.it("review.measure.parts"),
                Say.it("review.measure.part"),
                Say.it("review.head.state"),
                Say.it("review.measure.revision"),
                Say.it("review.measure.act"));
        addClassName("measure-parts");
        sheet.parts().forEach(this::line);
    }

    private void line(MeasureSheet.Part part) {
        Submission submission = part.of().submission();
        Anchor name = new Anchor(
                ReviewNavigation.to(submission.id()), FieldNames.title(part.of().form()));
        row(
                PlainTable.lines(name, part.section()),
                part.of().missing()
                        ? new Span(Say.it("submission.evaluation.missing"))
                        : new StatusBadge(submission.status()),
                new Span(submission.revisionNo() == 0 ? "-" : Say.it("review.revision", submission.revisionNo())),
                new Span(act(part)));
    }

    private static String act(MeasureSheet.Part part) {
        return part.decides()
                ? Say.it("review.measure.decides")
                : part.closed() ? Say.it("review.measure.own") : Say.it("review.measure.shown");
    }
}
