package org.jisseki.review.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jisseki.common.ui.Say;
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
        names.put(UnitForm.WHOLE, Say.it("review.whole"));
        return names;
    }

    private static void next(UnitForm.ActualField field, Map<String, String> names) {
        UnitForm.NextField next = field.next();
        if (next != null) {
            names.put(next.key(), Say.it("review.next.target.of", field.name(), next.year()));
            names.put(next.rationaleKey(), Say.it("review.next.rationale.of", field.name(), next.year()));
        }
    }
}
