package org.jisseki.submission.hint;

import java.util.Arrays;
import java.util.Optional;
import org.jisseki.common.Sentence;
import org.jisseki.figures.CumulativeSeries;
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
        if (field.kind() != FieldView.Kind.ACTUAL || field.accumulation() != Accumulation.CUMULATIVE) {
            return Optional.empty();
        }
        return CumulativeSeries.falls(Arrays.asList(field.last(), field.value())).stream()
                .findFirst()
                .map(fall -> Sentence.of("hint.cumulativeFell", field.printed(fall.from()), field.printed(fall.to())));
    }
}
