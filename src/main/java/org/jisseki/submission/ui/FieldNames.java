package org.jisseki.submission.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.UnitForm;

/** What the fields of a form are called. */
final class FieldNames {

    private FieldNames() {}

    static String of(UnitForm form, String key) {
        return switch (key) {
            case UnitForm.SETTLED -> Say.it("submission.settled");
            case UnitForm.RESULT -> Say.it("submission.result");
            case UnitForm.WHOLE -> Say.it("submission.whole");
            default ->
                form.actuals().stream()
                        .filter(field -> field.key().equals(key))
                        .map(UnitForm.ActualField::name)
                        .findFirst()
                        .orElse(key);
        };
    }

    /** All that a finding can be pinned to, by key, in the order of the page. */
    static Map<String, String> all(UnitForm form) {
        Map<String, String> names = new LinkedHashMap<>();
        form.keys().forEach(key -> names.put(key, of(form, key)));
        names.put(UnitForm.WHOLE, of(form, UnitForm.WHOLE));
        return names;
    }
}
