package org.jisseki.submission.print;

import java.util.List;
import java.util.Map;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Parsed;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in: as a revision froze it, or as a draft has it so far.
 *
 * @param settled as printed, with {@code settledFigure} where it can be read; NULL where blank. So are the others
 */
record Filled(
        String title,
        List<Line> lines,
        @Nullable String settled,
        @Nullable Quantity settledFigure,
        @Nullable Quantity budget,
        @Nullable String result) {

    /**
     * An indicator.
     *
     * @param actual      as printed; in a draft as typed where it cannot be read
     * @param achievement NULL where nothing is filled in, or nothing that can be read
     */
    record Line(
            long indicatorId,
            String name,
            String unit,
            @Nullable String actual,
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
                                actual.actual().printed(),
                                actual.target(),
                                actual.achievement()))
                        .toList(),
                settled == null ? null : settled.printed(),
                settled,
                content.budget(),
                content.result());
    }

    static Filled of(UnitForm form, Map<String, String> draft) {
        UnitForm.SettledField settled = form.settled();
        return new Filled(
                form.title(),
                form.actuals().stream().map(field -> line(form, field, draft)).toList(),
                settled == null ? null : printed(form, UnitForm.SETTLED, draft),
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
                printed(form, field.key(), draft),
                field.target(),
                actual == null ? null : field.judge(actual));
    }

    private static @Nullable String printed(UnitForm form, String key, Map<String, String> draft) {
        Quantity figure = figure(form, key, draft);
        return figure == null ? draft.get(key) : figure.printed();
    }

    private static @Nullable Quantity figure(UnitForm form, String key, Map<String, String> draft) {
        String typed = draft.getOrDefault(key, "");
        Parsed parsed = form.parse(key, typed);
        return parsed.figure().orElse(null);
    }
}
