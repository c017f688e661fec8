package org.jisseki.submission.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.Print;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in: as a revision froze it, or as a draft has it so far.
 *
 * @param settled    as read, with {@code settledFigure} where it can be understood; NULL where blank. So are the others
 * @param settlement what the amount is; NULL in revisions of before that was asked
 * @param evaluation what stands in the fields of an evaluation, by key; empty for any other unit
 * @param nexts      the next year's targets, of those indicators alone for which something was said
 */
record Filled(
        String title,
        List<Line> lines,
        @Nullable Print settled,
        @Nullable Quantity settledFigure,
        UnitContent.@Nullable Settlement settlement,
        @Nullable Quantity budget,
        @Nullable String result,
        List<Next> nexts,
        @Nullable Print nextBudget,
        Map<String, String> evaluation) {

    /**
     * An indicator.
     *
     * @param actual        what is read; in a draft as typed where it cannot be understood
     * @param earlierTarget the target of before, where it was raised or loosened
     * @param milestone     what the plan published for the year (目安値)
     * @param achievement   NULL where nothing is filled in, or nothing that can be read
     */
    record Line(
            long indicatorId,
            String name,
            String unit,
            @Nullable Print actual,
            @Nullable Quantity target,
            @Nullable Quantity earlierTarget,
            @Nullable Quantity milestone,
            @Nullable Achievement achievement) {}

    /** What was said of an indicator's next target. */
    record Next(String name, @Nullable Print target, String rationale) {}

    static Filled of(UnitContent content) {
        Quantity settled = content.settledAs();
        Quantity nextBudget = content.nextBudget();
        return new Filled(
                content.title(),
                content.actuals().stream().map(Filled::line).toList(),
                settled == null ? null : settled.print(Money.UNIT),
                content.settled(),
                content.settlement(),
                content.budget(),
                content.result(),
                content.actuals().stream()
                        .flatMap(actual -> Optional.ofNullable(actual.next())
                                .map(next ->
                                        new Next(actual.name(), next.target().print(actual.unit()), next.rationale()))
                                .stream())
                        .toList(),
                nextBudget == null ? null : nextBudget.print(Money.UNIT),
                content.evaluation() == null ? Map.of() : evaluation(FieldValues.of(content)));
    }

    private static Map<String, String> evaluation(FieldValues values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.prints().forEach((key, print) -> texts.put(key, print.whole()));
        return texts;
    }

    static Filled of(UnitForm form, Map<String, String> draft) {
        UnitForm.SettledField settled = form.settled();
        return new Filled(
                form.title(),
                form.actuals().stream().map(field -> line(form, field, draft)).toList(),
                settled == null ? null : settled(form, draft),
                settled == null ? null : figure(form, UnitForm.SETTLED, draft),
                settled == null
                        ? null
                        : new UnitContent.Settlement(
                                form.settledKind(draft), form.due(draft).orElse(null)),
                settled == null ? null : settled.budget(),
                form.asksResult() ? draft.get(UnitForm.RESULT) : null,
                form.actuals().stream()
                        .flatMap(field -> next(form, field, draft).stream())
                        .toList(),
                settled == null ? null : print(form, UnitForm.NEXT_BUDGET, draft, Money.UNIT),
                form.evaluation() == null ? Map.of() : draft);
    }

    private static Line line(UnitContent.EnteredActual actual) {
        return new Line(
                actual.indicatorId(),
                actual.name(),
                actual.unit(),
                actual.actual().print(actual.unit()),
                actual.target(),
                actual.earlierTarget(),
                actual.milestone(),
                actual.achievement());
    }

    private static Line line(UnitForm form, UnitForm.ActualField field, Map<String, String> draft) {
        Quantity actual = figure(form, field.key(), draft);
        return new Line(
                field.indicatorId(),
                field.name(),
                field.unit(),
                print(form, field.key(), draft, field.unit()),
                field.target(),
                field.earlierTarget(),
                field.milestone(),
                actual == null ? null : field.judge(actual));
    }

    private static Optional<Next> next(UnitForm form, UnitForm.ActualField field, Map<String, String> draft) {
        UnitForm.NextField next = field.next();
        if (next == null) {
            return Optional.empty();
        }
        Print target = print(form, next.key(), draft, field.unit());
        String rationale = draft.getOrDefault(next.rationaleKey(), "");
        return target == null && rationale.isBlank()
                ? Optional.empty()
                : Optional.of(new Next(field.name(), target, rationale));
    }

    private static @Nullable Print settled(UnitForm form, Map<String, String> draft) {
        Quantity figure = figure(form, UnitForm.SETTLED, draft);
        return figure == null
                ? print(form, UnitForm.SETTLED, draft, Money.UNIT)
                : form.settledKind(draft).printed(figure).print(Money.UNIT);
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
