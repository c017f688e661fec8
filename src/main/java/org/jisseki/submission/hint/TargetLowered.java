package org.jisseki.submission.hint;

import java.math.BigDecimal;
import java.util.Optional;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Direction;

/**
 * A target easier to reach than the year's before. Published: a target lowered in the middle of a plan, without a word on it.
 * Where less is better a smaller target is the harder one, and nothing is said.
 */
final class TargetLowered implements HintRule {

    @Override
    public String name() {
        return "TARGET_LOWERED";
    }

    @Override
    public Optional<Sentence> look(FieldView field, FormView form) {
        BigDecimal next = field.number();
        BigDecimal before = FieldView.number(field.last());
        if (field.kind() != FieldView.Kind.TARGET || next == null || before == null) {
            return Optional.empty();
        }
        int moved = next.compareTo(before);
        boolean easier = field.direction() == Direction.LOWER_IS_BETTER ? moved > 0 : moved < 0;
        return easier
                ? Optional.of(
                        Sentence.of("hint.targetLowered", field.printed(field.last()), field.printed(field.value())))
                : Optional.empty();
    }
}
