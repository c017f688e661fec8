package org.jisseki.submission;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.Print;
import org.jisseki.common.Wareki;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What each field says, as printed, by its key: one shape for a revision and for last year, so that any two can be held against
 * each other. What is blank or unknown is not among them.
 *
 * @param prints by key of the form; by {@link #achievementOf} and {@link #RATE} what is computed
 * @param names  what a field was called, for one that the form no longer has
 * @param settledDue the month in which a settled amount that is 未確定 will be known; NULL where that is not said
 */
public record FieldValues(
        Map<String, Print> prints,
        Map<String, String> names,
        @Nullable YearMonth settledDue) {

    /** The key of the execution rate (執行率), in percent. */
    public static final String RATE = "rate";

    /** What is said where there is nothing. */
    public static final FieldValues NONE = new FieldValues(Map.of(), Map.of(), null);

    /** What a revision says. */
    public static FieldValues of(UnitContent content) {
        UnitContent.Settlement settlement = content.settlement();
        YearMonth due = settlement == null ? null : settlement.due();
        FieldValues values = new FieldValues(new LinkedHashMap<>(), new LinkedHashMap<>(), due);
        for (UnitContent.EnteredActual actual : content.actuals()) {
            String key = "actual:" + actual.indicatorId();
            values.put(key, actual.actual(), actual.unit());
            values.put(achievementOf(key), actual.achievement().printed());
            values.names.put(key, actual.name());
            UnitContent.Proposal next = actual.next();
            if (next != null) {
                values.put("nextTarget:" + actual.indicatorId(), next.target(), actual.unit());
                values.put("nextRationale:" + actual.indicatorId(), next.rationale());
            }
        }
        // as printed: from 決算見込 to 決算 is a change, with the same amount too
        values.put(UnitForm.SETTLED, content.settledAs(), Money.UNIT);
        if (due != null) {
            values.put(UnitForm.SETTLED_DUE, Wareki.month(due));
        }
        values.put(UnitForm.NEXT_BUDGET, content.nextBudget(), Money.UNIT);
        values.percent(content.settled(), content.budget());
        values.put(UnitForm.RESULT, content.result());
        UnitContent.Evaluation evaluation = content.evaluation();
        if (evaluation != null) {
            values.put(EvaluationForm.GRADE, evaluation.grade());
            values.put(EvaluationForm.REASON, evaluation.reason());
            evaluation.byKey().forEach((key, paragraph) -> values.put(key, paragraph.text()));
        }
        return values;
    }

    /** What the plan's tables say of the year before. */
    static FieldValues lastYearOf(UnitForm form) {
        FieldValues values = empty();
        form.actuals().forEach(field -> values.put(field.key(), field.lastActual(), field.unit()));
        UnitForm.SettledField settled = form.settled();
        if (settled != null) {
            values.put(UnitForm.SETTLED, settled.lastSettled(), Money.UNIT);
            values.percent(settled.lastSettled(), settled.lastBudget());
        }
        UnitForm.LastResult last = form.lastResult();
        values.put(UnitForm.RESULT, last == null ? null : last.text());
        EvaluationForm evaluation = form.evaluation();
        if (evaluation != null) {
            for (EvaluationForm.ParagraphField field : evaluation.paragraphs()) {
                EvaluationForm.Before before = field.before();
                if (before != null && before.year().compareTo(field.year()) < 0) {
                    values.put(field.key(), before.text());
                }
            }
        }
        return values;
    }

    /** The key of the achievement that is computed from an actual. */
    public static String achievementOf(String key) {
        return "achievement:" + key;
    }

    /** What a field says, with its unit; NULL where it is blank or unknown. */
    public @Nullable Print print(String key) {
        return prints.get(key);
    }

    /** The same as one text. */
    public @Nullable String text(String key) {
        Print print = prints.get(key);
        return print == null ? null : print.whole();
    }

    /** What a field was called; empty where that is the form's to say. */
    public Optional<String> name(String key) {
        return Optional.ofNullable(names.get(key));
    }

    /** These, and what others say of fields of which these say nothing. */
    FieldValues orElse(FieldValues others) {
        FieldValues values = new FieldValues(
                new LinkedHashMap<>(), new LinkedHashMap<>(), settledDue == null ? others.settledDue : settledDue);
        values.prints.putAll(others.prints);
        values.prints.putAll(prints);
        values.names.putAll(others.names);
        values.names.putAll(names);
        return values;
    }

    private static FieldValues empty() {
        return new FieldValues(new LinkedHashMap<>(), new LinkedHashMap<>(), null);
    }

    private void put(String key, @Nullable Quantity figure, String unit) {
        if (figure != null) {
            prints.put(key, figure.print(unit));
        }
    }

    private void put(String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            prints.put(key, Print.of(text));
        }
    }

    private void percent(@Nullable Quantity settled, @Nullable Quantity budget) {
        BigDecimal percent = ExecutionRate.percent(settled, budget);
        if (percent != null) {
            prints.put(RATE, new Print(percent.toPlainString(), "%", ""));
        }
    }
}
