package org.jisseki.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jisseki.common.ui.Language;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.TypedText;
import org.jisseki.plan.Grade;
import org.jisseki.review.MeasureSheet;
import org.jisseki.submission.UnitContent;

/** The grade with last year's beside it; its reason stands in a section of its own, below the figures. */
class MeasureGrade extends Section {

    MeasureGrade(MeasureSheet sheet) {
        Div head = new Div(new H2(Say.it("submission.grade")));
        head.addClassName("sub");
        add(head);
        Optional<MeasureSheet.Part> evaluation = sheet.evaluation();
        Optional<UnitContent.Evaluation> said = sheet.said();
        if (evaluation.isEmpty() || said.isEmpty()) {
            add(new Paragraph(
                    Say.it(evaluation.isEmpty() ? "review.measure.noEvaluation" : "review.measure.notHandedIn")));
            return;
        }
        Span grade =
                new Span(sheet.grade().map(MeasureGrade::name).orElse(said.get().grade()));
        grade.addClassName("grade-now");
        Span last = new Span(sheet.lastGrade()
                .map(before -> Say.it("review.measure.lastGrade", name(before)))
                .orElse(Say.it("review.measure.noLastGrade")));
        last.addClassName("s");
        Paragraph line = new Paragraph(grade, new Span("　"), last);
        add(line);
    }

    /** Why the grade was given, and the way to the whole evaluation; nothing where it is not handed in. */
    static Optional<Section> reason(MeasureSheet sheet) {
        return sheet.said()
                .flatMap(said -> sheet.evaluation().map(evaluation -> {
                    Div head = new Div(new H2(Say.it("submission.grade.reason")));
                    head.addClassName("sub");
                    Paragraph why = new Paragraph(said.reason());
                    TypedText.in(why);
                    Anchor read = new Anchor(
                            ReviewNavigation.to(evaluation.of().submission().id()), Say.it("review.measure.read"));
                    return new Section(head, why, new Paragraph(read));
                }));
    }

    private static String name(Grade grade) {
        return Say.it("submission.grade.name", grade.code(), grade.name().in(Language.current()));
    }
}
