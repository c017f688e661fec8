package org.jisseki.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jisseki.cycle.FieldKind;
import org.jisseki.cycle.Guide;

/** What the demo's coordinator says beside the fields: the first proposal of the form, as it stands. */
final class DemoGuide {

    private DemoGuide() {}

    static Guide first() {
        ResourceBundle words = ResourceBundle.getBundle("messages.cycle", Locale.JAPANESE);
        return new Guide(Arrays.stream(FieldKind.values())
                .map(kind -> new Guide.Line(
                        kind,
                        words.getString("cycle.guide.first." + kind),
                        words.getString("cycle.guide.example." + kind),
                        false))
                .toList());
    }
}
