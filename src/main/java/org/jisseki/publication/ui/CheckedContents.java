package org.jisseki.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.TypedText;
import org.jisseki.figures.Explainer;
import org.jisseki.figures.Quantity;
import org.jisseki.plan.Circled;
import org.jisseki.publication.CheckedMeasure;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;

/** What the newest revisions of a measure say: the evaluation, the figures in one table, the texts; to be read. */
class CheckedContents extends Div {

    CheckedContents(CheckedMeasure measure) {
        List<UnitContent> contents = measure.units().stream()
                .map(CheckedMeasure.Unit::content)
                .filter(Objects::nonNull)
                .toList();
        contents.stream()
                .map(UnitContent::evaluation)
                .filter(Objects::nonNull)
                .forEach(evaluation -> add(evaluation(evaluation)));
        if (contents.stream().anyMatch(content -> !content.actuals().isEmpty())) {
            add(section(Say.it("publication.check.figures"), figures(contents)));
        }
        for (UnitContent content : contents) {
            String result = content.result();
            if (result != null) {
                add(section(Say.it("publication.check.result", content.title()), prose(result)));
            }
        }
    }

    private static Section evaluation(UnitContent.Evaluation evaluation) {
        Section section =
                section(Say.it("publication.check.evaluation", evaluation.grade()), prose(evaluation.reason()));
        evaluation.paragraphs().forEach(paragraph -> section.add(new H3(name(paragraph)), prose(paragraph.text())));
        return section;
    }

    /** 現状と課題① */
    private static String name(UnitContent.EvaluationParagraph paragraph) {
        Integer number = paragraph.number();
        return Say.it("publication.part." + paragraph.kind()) + (number == null ? "" : Circled.number(number));
    }

    private static PlainTable figures(List<UnitContent> contents) {
        PlainTable table = new PlainTable(
                Say.it("publication.check.figures"),
                Say.it("publication.item"),
                Say.it("publication.target"),
                Say.it("publication.actual"),
                Say.it("publication.check.achievement"));
        table.addClassNames("flush", "checked-figures");
        for (UnitContent content : contents) {
            for (UnitContent.EnteredActual actual : content.actuals()) {
                Span name = new Span(actual.name());
                name.addClassName("name");
                table.row(
                        PlainTable.lines(name, content.title()),
                        figure(actual.target(), actual.unit()),
                        figure(actual.actual(), actual.unit()),
                        achievement(actual));
            }
        }
        return table;
    }

    private static Component achievement(UnitContent.EnteredActual actual) {
        String printed = Explainer.outcome(actual.achievement())
                .map(Say::it)
                .orElseGet(() -> actual.achievement().printed());
        return actual.achievement().missed()
                ? PlainTable.lines(printed, Say.it(Explainer.verdict(actual.achievement(), actual.unit())))
                : new Span(printed);
    }

    private static Span figure(@Nullable Quantity figure, String unit) {
        Span cell = new Span(figure == null ? "" : figure.print(unit).whole());
        cell.addClassName("num");
        return cell;
    }

    private static Paragraph prose(String text) {
        return TypedText.paragraph(text);
    }

    private static Section section(String title, Component content) {
        Div head = new Div(new H2(title));
        head.addClassName("sub");
        return new Section(head, content);
    }
}
