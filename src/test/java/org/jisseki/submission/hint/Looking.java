package org.jisseki.submission.hint;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.figures.Direction;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.figures.QuantityParser;
import org.jisseki.plan.Accumulation;
import org.jspecify.annotations.Nullable;

/** Fields as people type them, and the hints on them: RULE sentence [arguments]. */
final class Looking {

    static final FiscalYear YEAR = new FiscalYear(2020);

    private Looking() {}

    /** The hints on a form of one field. */
    static List<String> at(FieldView field) {
        return at(List.of(field));
    }

    static List<String> at(List<FieldView> fields) {
        return HintRules.of(new FormView(YEAR, fields)).stream()
                .map(hint -> hint.rule() + " " + hint.sentence().args())
                .toList();
    }

    /** What is known beside an indicator's actual in 社; each part may be left out. */
    record Actual(
            @Nullable String last,
            @Nullable String target,
            Accumulation accumulation,
            Direction direction,
            String... past) {

        static Actual yearly(@Nullable String last, @Nullable String target) {
            return new Actual(last, target, Accumulation.YEARLY, Direction.HIGHER_IS_BETTER);
        }

        static Actual lower(@Nullable String last, @Nullable String target) {
            return new Actual(last, target, Accumulation.YEARLY, Direction.LOWER_IS_BETTER);
        }

        static Actual cumulative(@Nullable String last, @Nullable String target) {
            return new Actual(last, target, Accumulation.CUMULATIVE, Direction.HIGHER_IS_BETTER);
        }

        static Actual after(String... past) {
            return new Actual(past[past.length - 1], null, Accumulation.YEARLY, Direction.LOWER_IS_BETTER, past);
        }

        List<String> typed(String typed) {
            return at(FieldView.actual(
                    "actual:1",
                    typed,
                    quantity(typed),
                    "社",
                    Stream.of(past).map(BigDecimal::new).toList(),
                    quantity(last),
                    quantity(target),
                    accumulation,
                    direction));
        }
    }

    static List<String> settled(String typed, @Nullable String last, @Nullable String budget) {
        return at(FieldView.settled("settled", typed, money(typed), Money.UNIT, money(last), money(budget)));
    }

    static List<String> text(String typed) {
        return at(FieldView.text("result", typed, null));
    }

    static @Nullable Quantity quantity(@Nullable String typed) {
        return typed == null
                ? null
                : QuantityParser.parse(typed, "社", 0).figure().orElse(null);
    }

    static @Nullable Quantity money(@Nullable String typed) {
        return typed == null ? null : Money.parse(typed).figure().orElse(null);
    }
}
