package org.jisseki.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.hint.FieldView;
import org.jisseki.submission.hint.FormView;
import org.jisseki.submission.hint.Hint;
import org.jisseki.submission.hint.HintRules;
import org.jspecify.annotations.Nullable;

/** Shows a form and a draft to the rules of hints; in memory, at each pause of who types. */
public final class FormHints {

    private FormHints() {}

    /** The hints on what is typed, in the order of the page. */
    public static List<Hint> of(UnitForm form, Map<String, String> texts) {
        return HintRules.of(new FormView(form.year(), fields(form, texts)));
    }

    private static List<FieldView> fields(UnitForm form, Map<String, String> texts) {
        List<FieldView> fields = new ArrayList<>();
        form.actuals()
                .forEach(field -> fields.add(FieldView.actual(
                        field.key(),
                        text(texts, field.key()),
                        value(form, field.key(), texts),
                        field.unit(),
                        field.past(),
                        field.lastActual(),
                        field.target(),
                        field.accumulation(),
                        field.direction())));
        UnitForm.SettledField settled = form.settled();
        if (settled != null) {
            fields.add(FieldView.settled(
                    UnitForm.SETTLED,
                    text(texts, UnitForm.SETTLED),
                    value(form, UnitForm.SETTLED, texts),
                    Money.UNIT,
                    settled.lastSettled(),
                    settled.budget()));
        }
        if (form.asksResult()) {
            UnitForm.LastResult last = form.lastResult();
            fields.add(
                    FieldView.text(UnitForm.RESULT, text(texts, UnitForm.RESULT), last == null ? null : last.text()));
        }
        form.actuals().forEach(field -> next(form, field, texts, fields));
        if (settled != null) {
            fields.add(FieldView.budget(
                    UnitForm.NEXT_BUDGET,
                    text(texts, UnitForm.NEXT_BUDGET),
                    value(form, UnitForm.NEXT_BUDGET, texts),
                    Money.UNIT,
                    settled.budget()));
        }
        EvaluationForm evaluation = form.evaluation();
        if (evaluation != null) {
            fields.add(FieldView.text(EvaluationForm.REASON, text(texts, EvaluationForm.REASON), null));
            evaluation
                    .paragraphs()
                    .forEach(field -> fields.add(FieldView.text(
                            field.key(),
                            text(texts, field.key()),
                            field.before() == null ? null : field.before().text())));
        }
        return fields;
    }

    private static void next(
            UnitForm form, UnitForm.ActualField field, Map<String, String> texts, List<FieldView> fields) {
        UnitForm.NextField next = field.next();
        if (next != null) {
            fields.add(FieldView.target(
                    next.key(),
                    text(texts, next.key()),
                    value(form, next.key(), texts),
                    field.unit(),
                    field.target(),
                    field.direction()));
            fields.add(FieldView.rationale(next.rationaleKey(), text(texts, next.rationaleKey())));
        }
    }

    private static @Nullable Quantity value(UnitForm form, String key, Map<String, String> texts) {
        return form.parse(key, texts).figure().orElse(null);
    }

    private static String text(Map<String, String> texts, String key) {
        return texts.getOrDefault(key, "");
    }
}
