package org.jisseki.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jisseki.common.ui.FigureText;
import org.jisseki.common.ui.InJapanese;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Explainer;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** The indicators of a measure as they are known now, beside last year: what was missed is said in words and stands out. */
class IndicatorFigures extends PlainTable {

    IndicatorFigures(List<MeasureParts.Part> parts) {
        super(
                Say.it("submission.evaluation.figures"),
                Say.it("submission.indicator"),
                Say.it("review.lastYear"),
                Say.it("review.aim"),
                Say.it("review.now"),
                Say.it("review.achievement"),
                Say.it("review.head.state"));
        addClassName("evaluated");
        parts.forEach(part -> part.form().actuals().forEach(field -> line(part, field)));
    }

    private void line(MeasureParts.Part part, UnitForm.ActualField field) {
        UnitContent.@Nullable EnteredActual entered = part.entered(field).orElse(null);
        Anchor name = new Anchor(ReviewNavigation.to(part.submission().id()), InJapanese.name(field.name()));
        NativeTableRow row = row(
                PlainTable.lines(name, Say.it("submission.kind." + field.kind())),
                last(part, field),
                figure(entered == null ? field.target() : entered.target(), field.unit()),
                figure(entered == null ? null : entered.actual(), field.unit()),
                achieved(entered),
                part.missing()
                        ? new Span(Say.it("submission.evaluation.missing"))
                        : new StatusBadge(part.submission().status()));
        if (entered != null && entered.achievement().missed()) {
            row.addClassName("missed");
        }
    }

    private static Component last(MeasureParts.Part part, UnitForm.ActualField field) {
        FigureText figure = figure(field.lastActual(), field.unit());
        String achieved = part.last().text(FieldValues.achievementOf(field.key()));
        return achieved == null ? figure : PlainTable.lines(figure, Say.it("review.lastYear.achieved", achieved));
    }

    private static Component achieved(UnitContent.@Nullable EnteredActual entered) {
        if (entered == null) {
            return new Span("-");
        }
        Achievement achievement = entered.achievement();
        String said = Say.it(Explainer.verdict(achievement, entered.unit()));
        Span printed = new Span(achievement.printed());
        printed.addClassName("k");
        return PlainTable.lines(printed, said);
    }

    private static FigureText figure(@Nullable Quantity figure, String unit) {
        return new FigureText(figure == null ? null : figure.print(unit));
    }
}
