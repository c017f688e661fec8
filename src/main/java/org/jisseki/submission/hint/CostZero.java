package org.jisseki.submission.hint;

import java.math.BigDecimal;
import java.util.Optional;
import org.jisseki.common.Sentence;

/**
 * A cost of 0 where there was a budget. Published: rows of 0千円 for programs whose amount nobody had filled in, because a
 * spreadsheet makes 0 of an empty cell. A program that was really called off says 0 rightly, and its section says why.
 */
final class CostZero implements HintRule {

    @Override
    public String name() {
        return "COST_ZERO";
    }

    @Override
    public Optional<Sentence> look(FieldView field, FormView form) {
        BigDecimal settled = field.number();
        BigDecimal budget = FieldView.number(field.budget());
        boolean suspect = field.kind() == FieldView.Kind.SETTLED
                && settled != null
                && settled.signum() == 0
                && budget != null
                && budget.signum() > 0;
        return suspect ? Optional.of(Sentence.of("hint.costZero", field.printed(field.budget()))) : Optional.empty();
    }
}
