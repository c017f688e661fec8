package org.jisseki.submission.hint;

import java.math.BigDecimal;
import java.util.Optional;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Direction;
import org.jisseki.plan.Accumulation;

/**
 * A yearly value that moved the wrong way. Published: last year's and this year's value exchanged. Most values that got worse
 * did so in fact, and "why" is the first question of everybody who reads it: the reason given here is the answer.
 */
final class WorseThanLastYear implements HintRule {

    @Override
    public String name() {
        return "WORSE";
    }

    @Override
    public Optional<Sentence> look(FieldView field, FormView form) {
        BigDecimal now = field.number();
        BigDecimal last = FieldView.number(field.last());
        boolean yearly = field.kind() == FieldView.Kind.ACTUAL && field.accumulation() == Accumulation.YEARLY;
        if (!yearly || now == null || last == null) {
            return Optional.empty();
        }
        int moved = now.compareTo(last);
        boolean lowerIsBetter = field.direction() == Direction.LOWER_IS_BETTER;
        boolean worse = lowerIsBetter ? moved > 0 : moved < 0;
        return worse
                ? Optional.of(Sentence.of(
                        lowerIsBetter ? "hint.worse.rose" : "hint.worse.fell",
                        field.printed(field.last()),
                        field.printed(field.value())))
                : Optional.empty();
    }
}
