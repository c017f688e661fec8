package org.jisseki.tracking.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jisseki.common.TimeLeft;
import org.jisseki.common.ui.Say;
import org.jisseki.tracking.Pace;
import org.jspecify.annotations.Nullable;

/** Whether the day of approval will hold, in a sentence: what a day needs, what came lately, when it ends like this. */
class PaceText extends Paragraph {

    private final Span needed = new Span();
    private final Span lately = new Span();

    PaceText() {
        addClassName("pace");
        add(needed, lately);
    }

    /** @param pace NULL where nothing is left */
    void show(@Nullable Pace pace) {
        setVisible(pace != null);
        if (pace == null) {
            return;
        }
        needed.setText(
                pace.days() >= 0
                        ? Say.it(
                                "tracking.pace.needed",
                                pace.due(),
                                new TimeLeft(pace.days(), pace.due()),
                                pace.needed().toPlainString())
                        : Say.it("tracking.pace.past", pace.due(), -pace.days(), pace.left()));
        Pace.Lately before = pace.lately();
        lately.setText(before == null ? "" : lately(before));
        lately.setClassName("red", before != null && before.margin() < 0);
        lately.setClassName("b7", before != null && before.margin() < 0);
    }

    private static String lately(Pace.Lately before) {
        LocalDate end = before.end();
        if (end == null) {
            return Say.it("tracking.pace.none", before.days());
        }
        String key = before.margin() > 0 ? "early" : before.margin() == 0 ? "just" : "late";
        return Say.it(
                "tracking.pace." + key, before.days(), before.perDay().toPlainString(), end, Math.abs(before.margin()));
    }
}
