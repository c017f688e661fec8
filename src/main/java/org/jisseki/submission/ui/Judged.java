package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jisseki.common.Status;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Explainer;
import org.jisseki.figures.Explanation;
import org.jspecify.annotations.Nullable;

/** An achievement in its cell: the printed ratio, met or missed in word and shape, what it was before the cap. */
class Judged extends Div {

    private final String unit;

    /** @param unit of the figures, as it stands behind them */
    Judged(@Nullable Achievement achievement, String unit) {
        this.unit = unit;
        addClassName("judged");
        getElement().setAttribute("aria-live", "polite");
        show(achievement);
    }

    /** @param achievement NULL where nothing was handed in */
    final void show(@Nullable Achievement achievement) {
        removeAll();
        Span ratio = new Span(achievement == null ? "-" : achievement.printed());
        ratio.addClassName("k");
        add(ratio);
        if (achievement instanceof Achievement.Within) {
            add(badge(achievement));
        }
        if (achievement instanceof Achievement.Ratio(String printed, boolean met, Explanation explanation)) {
            add(badge(achievement));
            if (explanation.cap() != null) {
                Span before = new Span(Say.it("submission.beforeCap", explanation.rounded()));
                before.addClassName("s");
                add(before);
            }
        }
    }

    private StatusBadge badge(Achievement achievement) {
        return new StatusBadge(
                achievement.missed() ? Status.NOT_STARTED : Status.APPROVED,
                Say.it(Explainer.verdict(achievement, unit)));
    }
}
