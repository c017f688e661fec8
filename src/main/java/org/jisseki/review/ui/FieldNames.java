package org.jisseki.review.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jisseki.common.ui.Say;
import org.jisseki.plan.Circled;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.UnitForm;

/** What a finding can be pinned to, by key, in the order of the page. */
final class FieldNames {

    private FieldNames() {}

    static Map<String, String> of(UnitForm form) {
        Map<String, String> names = new LinkedHashMap<>();
        form.actuals().forEach(field -> names.put(field.key(), field.name()));
        if (form.settled() != null) {
            names.put(UnitForm.SETTLED, Say.it("review.settled"));
        }
        if (form.asksResult()) {
            names.put(UnitForm.RESULT, Say.it("review.result"));
        }
        form.actuals().forEach(field -> next(field, names));
        if (form.settled() != null) {
            names.put(
                    UnitForm.NEXT_BUDGET,
                    Say.it("review.nextBudget", form.year().plus(1)));
        }
        EvaluationForm evaluation = form.evaluation();
        if (evaluation != null) {
            names.put(EvaluationForm.GRADE, Say.it("submission.grade"));
            names.put(EvaluationForm.REASON, Say.it("submission.grade.reason"));
            evaluation.paragraphs().forEach(field -> names.put(field.key(), of(field)));
        }
        names.put(UnitForm.WHOLE, Say.it("review.whole"));
        return names;
    }

    /** 現状と課題① */
    static String of(EvaluationForm.ParagraphField field) {
        return Say.it("submission.paragraph." + field.kind())
                + (field.number() == null ? "" : Circled.number(field.number()));
    }

    /** What a unit is called: by its title, and an evaluation as what it is. */
    static String title(UnitForm form) {
        return form.evaluation() == null ? form.title() : Say.it("submission.evaluation", form.title());
    }

    private static void next(UnitForm.ActualField field, Map<String, String> names) {
        UnitForm.NextField next = field.next();
        if (next != null) {
            names.put(next.key(), Say.it("review.next.target.of", field.name(), next.year()));
            names.put(next.rationaleKey(), Say.it("review.next.rationale.of", field.name(), next.year()));
        }
    }
}
