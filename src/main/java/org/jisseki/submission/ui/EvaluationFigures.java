package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.jisseki.common.ui.FigureText;
import org.jisseki.common.ui.Language;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.figures.Band;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** The achievements of a measure's indicators as they are known now, beside which the grade is given. */
class EvaluationFigures extends Section {

    EvaluationFigures(Shown shown, EvaluationForm evaluation) {
        Div head = new Div(new H2(Say.it("submission.evaluation.figures")));
        head.addClassName("sub");
        PlainTable table = new PlainTable(
                Say.it("submission.evaluation.figures"),
                Say.it("submission.indicator"),
                Say.it("submission.target", shown.form().year()),
                Say.it("submission.actual", shown.form().year()),
                Say.it("submission.achievement"),
                Say.it("submission.mine.state"));
        table.addClassName("evaluated");
        shown.parts().forEach(part -> part.form().actuals().forEach(field -> row(table, part, field)));
        add(head, table);
        if (!evaluation.bands().isEmpty()) {
            Paragraph bands = new Paragraph(Say.it(
                    "submission.evaluation.bands",
                    evaluation.bands().stream()
                            .map(EvaluationFigures::band)
                            .collect(Collectors.joining(Say.it("submission.evaluation.bands.between")))));
            bands.addClassName("s");
            add(bands);
        }
    }

    private static void row(PlainTable table, MeasureParts.Part part, UnitForm.ActualField field) {
        UnitContent.@Nullable EnteredActual entered = part.entered(field).orElse(null);
        Anchor name = new Anchor(SubmissionNavigation.to(part.submission().id()), field.name());
        table.row(
                PlainTable.lines(name, Say.it("submission.kind." + field.kind())),
                figure(entered == null ? field.target() : entered.target(), field.unit()),
                figure(entered == null ? null : entered.actual(), field.unit()),
                new Judged(entered == null ? null : entered.achievement(), field.unit()),
                part.missing()
                        ? new Span(Say.it("submission.evaluation.missing"))
                        : new StatusBadge(part.submission().status()));
    }

    private static FigureText figure(@Nullable Quantity figure, String unit) {
        return new FigureText(figure == null ? null : figure.print(unit));
    }

    private static String band(Band band) {
        String name = band.name().in(Language.current());
        if (band.bound() == null) {
            return Say.it("submission.evaluation.band.rest", name);
        }
        String bound = band.bound().stripTrailingZeros().toPlainString();
        return Say.it(band.above() ? "submission.evaluation.band.above" : "submission.evaluation.band", name, bound);
    }
}
