package org.jisseki.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.figures.Explanation.Compared;
import org.jisseki.figures.Explanation.Step;
import org.jspecify.annotations.Nullable;

/** A result in the making: exact to the end, then rounded once, then capped. All that it needs is there: see {@link Obstacles}. */
final class Calculation {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final String OF_THE_WAY = "(%1$s − %3$s) ÷ (%2$s − %3$s)";

    private final Yardstick by;
    private final AchievementRule.Formula formula;
    private final Quantity.Exact actual;
    private final BigDecimal reached;
    private final List<Step> steps = new ArrayList<>();

    private Calculation(Yardstick by, AchievementRule.Formula formula, Quantity.Exact actual) {
        this.by = by;
        this.formula = formula;
        this.actual = actual;
        this.reached = actual.value();
    }

    static Achievement of(Yardstick by, AchievementRule.Formula formula, @Nullable Quantity actual) {
        return new Calculation(by, formula, (Quantity.Exact) requireNonNull(actual)).result();
    }

    private Achievement result() {
        return switch (formula) {
            case HIGHER -> byTarget(Fraction.of(reached, target().value()), "%1$s ÷ %2$s");
            case LOWER_QUOTIENT -> byTarget(Fraction.of(target().value(), reached), "%2$s ÷ %1$s");
            case LOWER_COMPLEMENT ->
                byTarget(
                        Fraction.of(target().value().multiply(TWO).subtract(reached), target().value()),
                        "2 − %1$s ÷ %2$s");
            case BASELINE ->
                byTarget(
                        Fraction.of(
                                reached.subtract(baseline().value()),
                                target().value().subtract(baseline().value())),
                        OF_THE_WAY);
            case LINE ->
                by.course().published(by.direction()).map(this::byMilestone).orElseGet(this::byLine);
            case RANGE -> byRange();
        };
    }

    private Achievement byTarget(Fraction result, String shape) {
        Aim target = target();
        boolean met = target.isMet(reached.compareTo(target.value()), by.direction());
        String calculation = calculation(shape, target.number());
        return ratio(result, calculation, target.printed(), target.compared(by.direction()), met);
    }

    // The expected value is baseline + (goal − baseline) × years gone ÷ years in all; it is kept as the fraction that
    // it is.
    private Achievement byLine() {
        Yardstick.Course course = by.course();
        Aim goal = aim(course.goal());
        BigDecimal from = baseline().value();
        BigDecimal all = BigDecimal.valueOf(course.to().year() - course.from().year());
        BigDecimal gone =
                BigDecimal.valueOf(course.year().year() - course.from().year());
        BigDecimal way = goal.value().subtract(from);
        Fraction expected = Fraction.of(from.multiply(all).add(way.multiply(gone)), all);
        String printed = expected.printed(Math.max(decimals(from), decimals(goal.value())));
        String base = Printing.number(baseline());
        steps.add(new Step(
                Step.Kind.EXPECTED,
                "%s + (%s − %s) × %s ÷ %s".formatted(base, goal.number(), base, gone, all),
                printed));
        int place = -expected.compareTo(reached);
        return ratio(
                Fraction.of(reached.subtract(from).multiply(all), way.multiply(gone)),
                calculation(OF_THE_WAY, printed),
                printed,
                compared(),
                compared() == Compared.AT_LEAST ? place >= 0 : place <= 0);
    }

    // published by the plan, so that nothing is computed
    private Achievement byMilestone(Aim expected) {
        BigDecimal from = baseline().value();
        int place = reached.compareTo(expected.value());
        return ratio(
                Fraction.of(reached.subtract(from), expected.value().subtract(from)),
                calculation(OF_THE_WAY, expected.number()),
                expected.printed(),
                expected.compared(by.direction()),
                expected.isMet(place, by.direction()));
    }

    private Achievement byRange() {
        Quantity target = requireNonNull(by.target());
        boolean met = switch (target) {
            case Quantity.Bound bound -> bound.sense().holds(reached.compareTo(bound.limit()));
            case Quantity.Range range -> reached.compareTo(range.low()) >= 0 && reached.compareTo(range.high()) <= 0;
            default -> throw new IllegalStateException("no range");
        };
        return new Achievement.Within(met, by.rule().version(), actual.printed(), target.printed(), null, null);
    }

    private String calculation(String shape, String against) {
        String base = by.baseline() instanceof Quantity.Exact exact ? Printing.number(exact) : "";
        String calculation = shape.formatted(Printing.number(actual), against, base);
        if (by.rule().style() == AchievementRule.Style.RATIO) {
            return calculation;
        }
        boolean sum = formula == AchievementRule.Formula.LOWER_COMPLEMENT;
        return (sum ? "(" + calculation + ")" : calculation) + " × "
                + by.rule().style().one();
    }

    /** @param against what the actual is measured by, as printed */
    private Achievement ratio(Fraction result, String calculation, String against, Compared compared, boolean met) {
        AchievementRule rule = by.rule();
        Fraction shown = result.times(rule.style().one());
        String quotient = shown.printed(rule.decimals());
        steps.add(new Step(Step.Kind.RESULT, calculation, quotient));
        BigDecimal rounded = shown.rounded(rule.decimals(), rule.rounding());
        BigDecimal cap = rule.cap();
        String limit = cap == null ? "" : printed(cap);
        boolean capped = cap != null && rounded.compareTo(cap) > 0;
        BigDecimal lowest = rule.lowest();
        String floor = lowest != null && rounded.compareTo(lowest) < 0 ? printed(lowest) : null;
        return new Achievement.Ratio(
                capped ? limit : floor == null ? printed(rounded) : floor,
                met,
                new Explanation(
                        rule.version(),
                        formula,
                        actual.printed(),
                        against,
                        quotient,
                        rule.rounding().name(),
                        printed(rounded),
                        capped ? limit : null,
                        limit,
                        floor,
                        steps,
                        compared,
                        rule.band(shown).map(Band::name).orElse(null)));
    }

    private Compared compared() {
        return by.direction() == Direction.HIGHER_IS_BETTER ? Compared.AT_LEAST : Compared.AT_MOST;
    }

    private String printed(BigDecimal result) {
        return by.rule().style().printed(Printing.grouped(result, by.rule().decimals()));
    }

    private Aim target() {
        return aim(by.target());
    }

    private Aim aim(@Nullable Quantity target) {
        return Aim.of(target, by.direction()).orElseThrow();
    }

    private Quantity.Exact baseline() {
        return (Quantity.Exact) requireNonNull(by.baseline());
    }

    private static int decimals(BigDecimal value) {
        return Math.max(0, value.stripTrailingZeros().scale());
    }
}
