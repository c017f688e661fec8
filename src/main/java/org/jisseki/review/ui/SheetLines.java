package org.jisseki.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.Print;
import org.jisseki.common.ui.Language;
import org.jisseki.common.ui.Say;
import org.jisseki.figures.Explainer;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.SettledKind;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** The figures and texts of a sheet in the order of the page. What a form learns to ask for gets its line or text here. */
record SheetLines(Sheet sheet) {

    /** A text that is read as prose. @param named what of its title is a name of the plan's or the organisation's */
    record Prose(String field, String title, String named) {}

    List<SheetTable.Line> figures() {
        List<SheetTable.Line> lines = new ArrayList<>();
        for (UnitForm.ActualField field : sheet.form().actuals()) {
            Optional<UnitContent.EnteredActual> now = sheet.now().actuals().stream()
                    .filter(actual -> actual.indicatorId() == field.indicatorId())
                    .findFirst();
            lines.add(new SheetTable.Line(
                    field.key(),
                    field.key(),
                    field.name(),
                    field.name(),
                    Say.it("review.kind." + field.kind()),
                    print(field.lastActual(), field.unit()),
                    now.map(actual -> target(field, actual)).orElse(null)));
            lines.add(SheetTable.Line.computed(
                    FieldValues.achievementOf(field.key()),
                    Say.it("review.achievement"),
                    now.map(actual -> Say.it(Explainer.verdict(actual.achievement(), actual.unit())))
                            .orElse(""),
                    last(FieldValues.achievementOf(field.key()))));
        }
        UnitForm.SettledField settled = sheet.form().settled();
        if (settled != null) {
            lines.add(new SheetTable.Line(
                    UnitForm.SETTLED,
                    UnitForm.SETTLED,
                    Say.it("review.settled"),
                    "",
                    settledAs(),
                    print(settled.lastSettled(), Money.UNIT),
                    print(sheet.now().budget(), Money.UNIT)));
            if (isSaid(UnitForm.SETTLED_DUE)) {
                lines.add(SheetTable.Line.computed(UnitForm.SETTLED_DUE, Say.it("review.settledDue"), "", null));
            }
            lines.add(SheetTable.Line.computed(FieldValues.RATE, Say.it("review.rate"), "", last(FieldValues.RATE)));
        }
        EvaluationForm evaluation = sheet.form().evaluation();
        if (evaluation != null) {
            lines.add(new SheetTable.Line(
                    EvaluationForm.GRADE,
                    EvaluationForm.GRADE,
                    Say.it("submission.grade"),
                    "",
                    evaluation
                            .grade(sheet.values().text(EvaluationForm.GRADE))
                            .map(grade -> grade.name().in(Language.current()))
                            .orElse(""),
                    last(EvaluationForm.GRADE),
                    null));
        }
        next(lines);
        return lines;
    }

    // What may stay blank has its line where this revision or one that it is held against says something.
    private void next(List<SheetTable.Line> lines) {
        for (UnitForm.ActualField field : sheet.form().actuals()) {
            UnitForm.NextField next = field.next();
            if (next != null && isSaid(next.key())) {
                lines.add(new SheetTable.Line(
                        next.key(),
                        next.key(),
                        Say.it("review.next.target.of", field.name(), next.year()),
                        field.name(),
                        "",
                        print(field.target(), field.unit()),
                        print(next.planned(), field.unit())));
            }
        }
        UnitForm.SettledField settled = sheet.form().settled();
        if (settled != null && isSaid(UnitForm.NEXT_BUDGET)) {
            lines.add(new SheetTable.Line(
                    UnitForm.NEXT_BUDGET,
                    UnitForm.NEXT_BUDGET,
                    Say.it("review.nextBudget", sheet.form().year().plus(1)),
                    "",
                    "",
                    print(settled.budget(), Money.UNIT),
                    print(settled.nextBudget(), Money.UNIT)));
        }
    }

    // 決算見込 is printed with the figure
    private String settledAs() {
        UnitContent.Settlement settlement = sheet.now().settlement();
        return settlement == null || settlement.kind() == SettledKind.EXPECTED
                ? ""
                : Say.it("review.settled." + settlement.kind());
    }

    // what is computed and what a person judges were published with last year's figures: the form has no field for them
    private @Nullable Print last(String key) {
        return sheet.bases().stream()
                .filter(Base::isLastYear)
                .findFirst()
                .map(base -> base.values().print(key))
                .orElse(null);
    }

    private boolean isSaid(String key) {
        return sheet.values().print(key) != null
                || sheet.bases().stream().anyMatch(base -> base.values().print(key) != null);
    }

    // 84社(80社) 目安値 82社: the target of before stands in parentheses, as in print, then what the plan published.
    private static @Nullable Print target(UnitForm.ActualField field, UnitContent.EnteredActual actual) {
        Print now = print(actual.target(), field.unit());
        Quantity earlier = actual.earlierTarget();
        String before = earlier == null ? "" : "(" + earlier.printedWithUnit(field.unit()) + ")";
        String published = Explainer.milestone(actual.milestone(), field.unit())
                .map(milestone -> " " + Say.it(milestone))
                .orElse("");
        if (now == null) {
            return published.isEmpty() ? null : Print.of(published.strip());
        }
        return new Print(now.before(), now.unit(), now.after() + before + published);
    }

    List<Prose> prose() {
        List<Prose> prose = new ArrayList<>();
        if (sheet.form().asksResult()) {
            prose.add(new Prose(UnitForm.RESULT, Say.it("review.result"), ""));
        }
        for (UnitForm.ActualField field : sheet.form().actuals()) {
            UnitForm.NextField next = field.next();
            if (next != null && isSaid(next.rationaleKey())) {
                prose.add(new Prose(
                        next.rationaleKey(),
                        Say.it("review.next.rationale.of", field.name(), next.year()),
                        field.name()));
            }
        }
        EvaluationForm evaluation = sheet.form().evaluation();
        if (evaluation != null) {
            prose.add(new Prose(EvaluationForm.REASON, Say.it("submission.grade.reason"), ""));
            evaluation
                    .paragraphs()
                    .forEach(field -> prose.add(new Prose(
                            field.key(),
                            Say.it("review.paragraph", FieldNames.of(field), field.section()),
                            field.section())));
        }
        return prose;
    }

    private static @Nullable Print print(@Nullable Quantity figure, String unit) {
        return figure == null ? null : figure.print(unit);
    }
}
