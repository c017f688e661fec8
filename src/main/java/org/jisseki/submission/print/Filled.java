package org.jisseki.submission.print;

import java.util.List;
import java.util.Map;
import org.jisseki.common.Print;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in: as a revision froze it, or as a draft has it so far.
 *
 * @param settled as read, with {@code settledFigure} where it can be understood; NULL where blank. So are the others
 */
record Filled(
        String title,
        List<Line> lines,
        @Nullable Print settled,
        @Nullable Quantity settledFigure,
        @Nullable Quantity budget,
        @Nullable String result) {

    /**
     * An indicator.
     *
     * @param actual      what is read; in a draft as typed where it cannot be understood
     * @param achievement NULL where nothing is filled in, or nothing that can be read
     */
    record Line(
            long indicatorId,
            String name,
            String unit,
            @Nullable Print actual,
            @Nullable Quantity target,
            @Nullable Achievement achievement) {}

    static Filled of(UnitContent content) {
        Quantity settled = content.settled();
        return new Filled(
                content.title(),
                content.actuals().stream()
                        .map(actual -> new Line(
                                actual.indicatorId(),
                                actual.name(),
                                actual.unit(),
                                actual.actual().print(actual.unit()),
                                actual.target(),
                                actual.achievement()))
                        .toList(),
                settled == null ? null : settled.print(Money.UNIT),
                settled,
                content.budget(),
                content.result());
    }

    static Filled of(UnitForm form, Map<String, String> draft) {
        UnitForm.SettledField settled = form.settled();
        return new Filled(
                form.title(),
                form.actuals().stream().map(field -> line(form, field, draft)).toList(),
                settled == null ? null : print(form, UnitForm.SETTLED, draft, Money.UNIT),
                settled == null ? null : figure(form, UnitForm.SETTLED, draft),
                settled == null ? null : settled.budget(),
                form.asksResult() ? draft.get(UnitForm.RESULT) : null);
    }

    private static Line line(UnitForm form, UnitForm.ActualField field, Map<String, String> draft) {
        Quantity actual = figure(form, field.key(), draft);
        return new Line(
                field.indicatorId(),
                field.name(),
                field.unit(),
                print(form, field.key(), draft, field.unit()),
                field.target(),
                actual == null ? null : field.judge(actual));
    }

    private static @Nullable Print print(UnitForm form, String key, Map<String, String> draft, String unit) {
        Quantity figure = figure(form, key, draft);
        String typed = draft.getOrDefault(key, "");
        if (figure != null || typed.isBlank()) {
            return figure == null ? null : figure.print(unit);
        }
        return typed.endsWith(unit) ? Print.of(typed) : new Print(typed, unit, "");
    }

    private static @Nullable Quantity figure(UnitForm form, String key, Map<String, String> draft) {
        return form.parse(key, draft).figure().orElse(null);
    }
}
