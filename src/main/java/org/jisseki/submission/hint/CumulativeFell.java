package org.jisseki.submission.hint;

import java.math.BigDecimal;
import java.util.Optional;
import org.jisseki.common.Sentence;
import org.jisseki.plan.Accumulation;

/**
 * A cumulative value below last year's. Published: the year's own count in a row of running totals. A yearly value may fall, and
 * a running total may when members leave it: the reason then says so.
 */
final class CumulativeFell implements HintRule {

    @Override
    public String name() {
        return "CUMULATIVE_FELL";
    }

    @Override
    public Optional<Sentence> look(FieldView field, FormView form) {
        BigDecimal now = field.number();
        BigDecimal last = FieldView.number(field.last());
        boolean fell = field.kind() == FieldView.Kind.ACTUAL
                && field.accumulation() == Accumulation.CUMULATIVE
                && now != null
                && last != null
                && now.compareTo(last) < 0;
        return fell
                ? Optional.of(
                        Sentence.of("hint.cumulativeFell", field.printed(field.last()), field.printed(field.value())))
                : Optional.empty();
    }
}
