package org.jisseki.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.Print;
import org.jisseki.common.ui.Say;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** The figures and texts of a sheet in the order of the page. What a form learns to ask for gets its line or text here. */
record SheetLines(Sheet sheet) {

    /** A text that is read as prose. */
    record Prose(String field, String title) {}

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
                    Say.it("review.kind." + field.kind()),
                    print(field.lastActual(), field.unit()),
                    print(now.map(UnitContent.EnteredActual::target).orElse(null), field.unit())));
            lines.add(SheetTable.Line.computed(
                    FieldValues.achievementOf(field.key()),
                    Say.it("review.achievement"),
                    now.map(actual -> met(actual.achievement())).orElse("")));
        }
        UnitForm.SettledField settled = sheet.form().settled();
        if (settled != null) {
            lines.add(new SheetTable.Line(
                    UnitForm.SETTLED,
                    UnitForm.SETTLED,
                    Say.it("review.settled"),
                    "",
                    print(settled.lastSettled(), Money.UNIT),
                    print(sheet.now().budget(), Money.UNIT)));
            lines.add(SheetTable.Line.computed(FieldValues.RATE, Say.it("review.rate"), ""));
        }
        return lines;
    }

    List<Prose> prose() {
        return sheet.form().asksResult() ? List.of(new Prose(UnitForm.RESULT, Say.it("review.result"))) : List.of();
    }

    private static String met(Achievement achievement) {
        return switch (achievement) {
            case Achievement.Ratio ratio -> Say.it(ratio.met() ? "review.met" : "review.missed");
            case Achievement.Within within -> Say.it(within.met() ? "review.met" : "review.missed");
            case Achievement.None none -> Say.it(none.reason());
        };
    }

    private static @Nullable Print print(@Nullable Quantity figure, String unit) {
        return figure == null ? null : figure.print(unit);
    }
}
