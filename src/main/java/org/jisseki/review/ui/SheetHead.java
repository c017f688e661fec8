package org.jisseki.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Stream;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.common.ui.Tag;
import org.jisseki.common.ui.TypedText;
import org.jisseki.submission.Correction;
import org.jisseki.submission.Revision;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.ui.SubmissionNavigation;

/** What is looked at, who handed it in and when. */
class SheetHead extends Div {

    SheetHead(Sheet sheet) {
        UnitForm form = sheet.form();
        Paragraph crumb = new Paragraph(Say.it("review.crumb.of", sheet.year(), form.measureCode(), form.measureName())
                + (form.basicProgram() == null ? "" : " › " + form.basicProgram()));
        crumb.addClassName("crumb");
        Span[] beside = Stream.concat(
                        Stream.of((Span) StatusBadge.of(
                                sheet.submission().status(), sheet.submission().isCorrection())),
                        Stream.of(form.measureNote(), form.note())
                                .filter(Objects::nonNull)
                                .distinct()
                                .map(Tag::new))
                .toArray(Span[]::new);
        Revision revision = sheet.revision();
        Paragraph handedIn = new Paragraph(Say.it(
                "review.handedIn",
                revision.no(),
                sheet.section(),
                sheet.name(revision.by()),
                Say.moment(revision.at())));
        handedIn.addClassNames("s", "handed-in");
        handedIn.add(
                new Span("　"),
                new Anchor(SubmissionNavigation.to(sheet.submission().id()), Say.it("review.openSubmission")),
                new Span("　"),
                print(sheet));
        handedIn.add(
                new Span("　"),
                new Anchor(ReviewNavigation.toMeasure(sheet.submission().id()), Say.it("review.measure.onePage")));
        add(crumb, new PageHead(FieldNames.title(form), beside), handedIn);
        sheet.opened().correction().ifPresent(correction -> add(why(correction)));
    }

    private static Div why(Correction correction) {
        Span title = new Span(Say.it("submission.correction.of." + correction.kind(), correction.edition()));
        title.addClassName("b7");
        Div note = new Div(title, TypedText.paragraph(Say.it(correction.why())));
        note.addClassNames("note", "correction");
        return note;
    }

    private static Anchor print(Sheet sheet) {
        Anchor print = new Anchor(
                SubmissionNavigation.toPrint(
                        sheet.submission().id(), sheet.revision().no()),
                Say.it("review.print"));
        print.setRouterIgnore(true);
        print.setTarget(AnchorTarget.BLANK);
        return print;
    }
}
