package org.jisseki.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.common.ui.Language;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.TypedText;
import org.jisseki.figures.Explainer;
import org.jisseki.figures.Quantity;
import org.jisseki.review.MeasureSheet;
import org.jisseki.review.Move;
import org.jisseki.submission.Finding;
import org.jisseki.submission.FrozenHint;

/** What is bad, what moved against last year, and what is still open; each with the way to where it stands. */
class MeasureConcerns extends Div {

    MeasureConcerns(MeasureSheet sheet) {
        addClassName("concerns");
        add(
                block(
                        "review.measure.bad",
                        sheet.said().isEmpty() ? "review.measure.bad.noneMissed" : "review.measure.bad.none",
                        bad(sheet)),
                block("review.measure.moved", "review.measure.moved.none", moved(sheet)),
                block("review.measure.open", "review.measure.open.none", open(sheet)));
    }

    private static List<Component> bad(MeasureSheet sheet) {
        List<Component> bad = new ArrayList<>();
        if (sheet.isLow()) {
            sheet.grade()
                    .ifPresent(grade -> bad.add(new Span(Say.it(
                            "review.measure.low",
                            Say.it(
                                    "submission.grade.name",
                                    grade.code(),
                                    grade.name().in(Language.current()))))));
        }
        sheet.missedMain().forEach(missed -> bad.add(missed("review.measure.missed.main", missed)));
        sheet.missedOther().forEach(missed -> bad.add(missed("review.measure.missed", missed)));
        sheet.parts().stream()
                .filter(part -> part.of().missing())
                .forEach(part -> bad.add(line(
                        part,
                        Say.it(
                                "review.measure.missing",
                                FieldNames.title(part.of().form())))));
        return bad;
    }

    private static List<Component> moved(MeasureSheet sheet) {
        return sheet.moves().stream().map(MeasureConcerns::moved).toList();
    }

    private static Component moved(Move move) {
        String unit = move.entered().field().unit();
        return line(
                move.entered().part(),
                Say.it(
                        move.isWorse() ? "review.measure.worse" : "review.measure.better",
                        move.entered().field().name(),
                        move.last().printedWithUnit(unit),
                        move.entered().actual().actual().printedWithUnit(unit),
                        move.printed()));
    }

    private static List<Component> open(MeasureSheet sheet) {
        List<Component> open = new ArrayList<>();
        for (MeasureSheet.Part part : sheet.parts()) {
            String title = FieldNames.title(part.of().form());
            for (Finding finding : part.unsettled()) {
                open.add(line(
                        part,
                        Say.it("review.measure.finding." + finding.status(), title, finding.number(), asked(finding))));
            }
            for (FrozenHint hint : part.unexplained()) {
                open.add(line(part, Say.it("review.measure.hint", title, Say.it(hint.sentence()))));
            }
        }
        return open;
    }

    private static String asked(Finding finding) {
        String text = finding.remarks().getFirst().text();
        return text == null ? "" : text;
    }

    private static Component missed(String key, MeasureSheet.Entered missed) {
        String unit = missed.field().unit();
        return line(
                missed.part(),
                Say.it(
                        key,
                        missed.field().name(),
                        aim(missed),
                        missed.actual().actual().printedWithUnit(unit),
                        missed.actual().achievement().printed()));
    }

    /** The target, and beside it the expected value where that is what was missed. */
    private static String aim(MeasureSheet.Entered missed) {
        String unit = missed.field().unit();
        Quantity target = missed.actual().target();
        String printed = target == null ? "-" : target.printedWithUnit(unit);
        return Explainer.expected(missed.actual().achievement(), unit)
                .map(expected -> Say.it("review.measure.aim", printed, expected))
                .orElse(printed);
    }

    private static Component line(MeasureSheet.Part part, String words) {
        return TypedText.in(
                new Anchor(ReviewNavigation.to(part.of().submission().id()), words));
    }

    private static Section block(String head, String none, List<Component> lines) {
        Div title = new Div(new H2(Say.it(head, lines.size())));
        title.addClassName("sub");
        Section block = new Section(title);
        if (lines.isEmpty()) {
            block.add(new Paragraph(Say.it(none)));
            return block;
        }
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        block.add(list);
        return block;
    }
}
