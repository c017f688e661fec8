package org.jisseki.submission;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jisseki.common.FiscalYear;
import org.jisseki.cycle.FieldKind;
import org.jisseki.cycle.Guide;
import org.jisseki.figures.AchievementRule;
import org.jisseki.figures.Direction;
import org.jisseki.figures.Quantity;
import org.jisseki.figures.Yardstick;
import org.jisseki.figures.Yardsticks;
import org.jisseki.plan.Accumulation;

/** Forms for tests: a program with one indicator, of 令和2年度. */
public final class UnitForms {

    public static final FiscalYear YEAR = new FiscalYear(2020);

    /** The keys of its indicator's fields. */
    public static final String ACTUAL = "actual:7";

    public static final String NEXT_TARGET = "nextTarget:7";
    public static final String NEXT_RATIONALE = "nextRationale:7";

    private UnitForms() {}

    /** A program's form, whose cycle asks for some of what may else stay blank. */
    public static UnitForm program(FieldKind... asked) {
        return new UnitForm(
                YEAR,
                "322",
                "施策",
                null,
                "32201 基本",
                "①事業",
                null,
                List.of(actual(new UnitForm.NextField(7, YEAR.plus(1), null, null))),
                new UnitForm.SettledField(null, number("1000"), null, List.of(), null, SettledKind.EXPECTED),
                true,
                null,
                new Guide(Arrays.stream(asked)
                        .map(kind -> new Guide.Line(kind, null, null, true))
                        .toList()),
                null);
    }

    public static UnitForm.ActualField actual(UnitForm.NextField next) {
        return new UnitForm.ActualField(
                7,
                "参加企業数",
                "SUB",
                "社",
                0,
                Direction.HIGHER_IS_BETTER,
                null,
                null,
                null,
                null,
                number("81"),
                number("84"),
                null,
                number("100"),
                new FiscalYear(2023),
                List.of(),
                Accumulation.YEARLY,
                List.of(),
                new Yardstick(
                        Yardsticks.mie(1),
                        AchievementRule.Formula.HIGHER,
                        Direction.HIGHER_IS_BETTER,
                        number("84"),
                        null,
                        new Yardstick.Course(YEAR.plus(-1), YEAR, new FiscalYear(2023), null)),
                null,
                false,
                next);
    }

    public static Quantity number(String digits) {
        return Quantity.known(new BigDecimal(digits), 0);
    }
}
