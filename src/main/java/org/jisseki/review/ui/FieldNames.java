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
        names.put(UnitForm.WHOLE, Say.it("review.whole"));
        return names;
    }
}
