package org.jisseki.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.jisseki.common.Sentence;
import org.jspecify.annotations.Nullable;

/** Why a formula makes nothing of what is there: no number, a divisor of 0. Nothing unknown is ever taken for 0. */
final class Obstacles {

    private static final String NONE = "";

    private Obstacles() {}

    static Optional<Sentence> of(Yardstick by, AchievementRule.Formula formula, @Nullable Quantity actual) {
        String why = switch (formula) {
            case HIGHER, LOWER_COMPLEMENT -> first(target(by), sign("target", aim(by, by.target())), actual(actual));
            case LOWER_QUOTIENT ->
                first(
                        target(by),
                        sign("target", aim(by, by.target())),
                        actual(actual),
                        sign("actual", actual == null ? null : actual.value()));
            case BASELINE -> first(target(by), way(by, by.target()), actual(actual));
            case LINE ->
                by.course().published(by.direction()).isPresent()
                        ? first(way(by, by.course().milestone()), actual(actual))
                        : first(
                                aim(by, by.course().goal()) == null ? "goal" : NONE,
                                way(by, by.course().goal()),
                                years(by.course()),
                                actual(actual));
            case RANGE -> first(range(by.target()), actual(actual));
        };
        return why.equals(NONE) ? Optional.empty() : Optional.of(Sentence.of("figures.noRatio." + why));
    }

    private static String first(String... obstacles) {
        for (String obstacle : obstacles) {
            if (!obstacle.equals(NONE)) {
                return obstacle;
            }
        }
        return NONE;
    }

    private static String target(Yardstick by) {
        return switch (by.target()) {
            case null -> "targetBlank";
            case Quantity.Exact exact -> NONE;
            case Quantity.Bound bound -> aim(by, bound) == null ? "targetBound" : NONE;
            case Quantity.Range range -> "targetRange";
            case Quantity.NotApplicable none -> "targetNone";
            case Quantity.Several several -> "targetWord";
            case Quantity.Text text -> "targetWord";
            case Quantity.Pending word -> "targetWord";
        };
    }

    private static String range(@Nullable Quantity target) {
        return switch (target) {
            case null -> "targetBlank";
            case Quantity.Range range -> NONE;
            case Quantity.Bound bound -> NONE;
            case Quantity.Exact exact -> "targetNoRange";
            case Quantity.NotApplicable none -> "targetNone";
            case Quantity.Several several -> "targetWord";
            case Quantity.Text text -> "targetWord";
            case Quantity.Pending word -> "targetWord";
        };
    }

    private static String actual(@Nullable Quantity actual) {
        return switch (actual) {
            case null -> "actualBlank";
            case Quantity.Exact exact -> NONE;
            case Quantity.NotApplicable none -> "actualNone";
            case Quantity.Pending word -> "actualWord";
            case Quantity.Bound bound -> "actualNoNumber";
            case Quantity.Range range -> "actualNoNumber";
            case Quantity.Several several -> "actualNoNumber";
            case Quantity.Text text -> "actualNoNumber";
        };
    }

    private static String sign(String whose, @Nullable BigDecimal value) {
        int sign = value == null ? 1 : value.signum();
        return sign > 0 ? NONE : whose + (sign == 0 ? "Zero" : "Negative");
    }

    private static @Nullable BigDecimal aim(Yardstick by, @Nullable Quantity target) {
        return Aim.of(target, by.direction()).map(Aim::value).orElse(null);
    }

    /** A way from the baseline to where the indicator is to go leads somewhere, and in the direction that is better. */
    private static String way(Yardstick by, @Nullable Quantity goal) {
        BigDecimal from = by.baseline() == null ? null : by.baseline().value();
        BigDecimal to = aim(by, goal);
        if (from == null || to == null) {
            return from == null ? "baseline" : NONE;
        }
        int way = by.direction() == Direction.HIGHER_IS_BETTER ? to.compareTo(from) : from.compareTo(to);
        return way > 0 ? NONE : way == 0 ? "baselineIsTarget" : "baselineBetter";
    }

    private static String years(Yardstick.Course course) {
        boolean after = course.year().compareTo(course.from()) > 0;
        return after && course.year().compareTo(course.to()) <= 0 ? NONE : "years";
    }
}
