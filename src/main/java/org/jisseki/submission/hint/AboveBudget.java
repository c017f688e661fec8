package org.jisseki.submission.hint;

import java.math.BigDecimal;
import java.util.Optional;
import org.jisseki.common.Sentence;

/**
 * A settled amount above the budget. Published: 4600 beside 4,500, the amount of the line below. A budget that was raised during
 * the year looks the same, for the form knows the initial one: that is the reason then given.
 */
final class AboveBudget implements HintRule {

    @Override
    public String name() {
        return "ABOVE_BUDGET";
    }

    @Override
    public Optional<Sentence> look(FieldView field, FormView form) {
        BigDecimal settled = field.number();
        BigDecimal budget = FieldView.number(field.budget());
        boolean above = field.kind() == FieldView.Kind.SETTLED
                && settled != null
                && budget != null
                && settled.compareTo(budget) > 0;
        return above
                ? Optional.of(
                        Sentence.of("hint.aboveBudget", field.printed(field.value()), field.printed(field.budget())))
                : Optional.empty();
    }
}
