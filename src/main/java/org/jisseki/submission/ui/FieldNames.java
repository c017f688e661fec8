package org.jisseki.submission.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.ui.Say;
import org.jisseki.plan.Circled;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.UnitForm;

/** What the fields of a form are called. */
final class FieldNames {

    private FieldNames() {}

    static String of(UnitForm form, String key) {
        if (key.startsWith(UnitForm.TEXTUAL)) {
            return Say.it("submission.choice", of(form, key.substring(UnitForm.TEXTUAL.length())));
        }
        return switch (key) {
            case UnitForm.SETTLED, UnitForm.SETTLED_KIND -> Say.it("submission.settled");
            case UnitForm.SETTLED_DUE -> Say.it("submission.settled.due");
            case UnitForm.NEXT_BUDGET ->
                Say.it("submission.nextBudget", form.year().plus(1));
            case UnitForm.RESULT -> Say.it("submission.result");
            case UnitForm.WHOLE -> Say.it("submission.whole");
            case EvaluationForm.GRADE -> Say.it("submission.grade");
            case EvaluationForm.REASON -> Say.it("submission.grade.reason");
            default -> paragraph(form, key).or(() -> actual(form, key)).orElse(key);
        };
    }

    /** 現状と課題① */
    static String of(EvaluationForm.ParagraphField field) {
        return Say.it("submission.paragraph." + field.kind())
                + (field.number() == null ? "" : Circled.number(field.number()));
    }

    private static Optional<String> paragraph(UnitForm form, String key) {
        return Optional.ofNullable(form.evaluation())
                .flatMap(evaluation -> evaluation.paragraph(key))
                .map(FieldNames::of);
    }

    private static Optional<String> actual(UnitForm form, String key) {
        return form.actuals().stream()
                .flatMap(field -> name(field, key).stream())
                .findFirst();
    }

    private static Optional<String> name(UnitForm.ActualField field, String key) {
        UnitForm.NextField next = field.next();
        if (field.key().equals(key)) {
            return Optional.of(field.name());
        }
        if (next != null && next.key().equals(key)) {
            return Optional.of(Say.it("submission.next.target.of", field.name(), next.year()));
        }
        return next != null && next.rationaleKey().equals(key)
                ? Optional.of(Say.it("submission.next.rationale.of", field.name(), next.year()))
                : Optional.empty();
    }

    /** What a unit is called: by its title, and an evaluation as what it is. */
    static String title(UnitForm form) {
        return form.evaluation() == null ? form.title() : Say.it("submission.evaluation", form.title());
    }

    /** All that a finding can be pinned to, by key, in the order of the page. */
    static Map<String, String> all(UnitForm form) {
        Map<String, String> names = new LinkedHashMap<>();
        form.pinnable().forEach(key -> names.put(key, of(form, key)));
        names.put(UnitForm.WHOLE, of(form, UnitForm.WHOLE));
        return names;
    }
}
