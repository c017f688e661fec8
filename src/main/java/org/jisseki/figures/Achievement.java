package org.jisseki.figures;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jisseki.common.Sentence;
import org.jspecify.annotations.Nullable;

/** 目標達成状況: the ratio that is printed, or why there is none. Judged once and stored, never judged again. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Achievement.Ratio.class, name = "RATIO"),
    @JsonSubTypes.Type(value = Achievement.None.class, name = "NONE")
})
public sealed interface Achievement {

    /** What the sheet prints: 0.95, or "-". */
    String printed();

    /**
     * A ratio.
     *
     * @param printed     rounded and capped as the rule says
     * @param met         whether the target was met, by the exact values: 68.3 against 68.4 prints 1.00 and is missed
     * @param explanation how it came about
     */
    record Ratio(String printed, boolean met, Explanation explanation) implements Achievement {}

    /**
     * No ratio, printed "-".
     *
     * @param reason why
     */
    record None(Sentence reason) implements Achievement {

        @Override
        public String printed() {
            return "-";
        }
    }

    /**
     * Judges an actual against its target, in exact decimals.
     *
     * @param target null where the cell is blank
     * @param actual null where the cell is blank
     */
    static Achievement judge(
            AchievementRule rule, Direction direction, @Nullable Quantity target, @Nullable Quantity actual) {
        Optional<Sentence> obstacle = obstacle(direction, target, actual);
        if (obstacle.isPresent()) {
            return new None(obstacle.get());
        }
        return ratio(rule, (Quantity.Exact) present(target), (Quantity.Exact) present(actual));
    }

    private static Optional<Sentence> obstacle(
            Direction direction, @Nullable Quantity target, @Nullable Quantity actual) {
        String why = switch (target) {
            case null -> "figures.noRatio.targetBlank";
            case Quantity.Exact known when known.value().signum() == 0 -> "figures.noRatio.targetZero";
            case Quantity.Exact known when known.value().signum() < 0 -> "figures.noRatio.targetNegative";
            case Quantity.Exact known -> "";
            case Quantity.NotApplicable none -> "figures.noRatio.targetNone";
            case Quantity.Bound bound -> "figures.noRatio.targetWord";
            case Quantity.Range range -> "figures.noRatio.targetWord";
            case Quantity.Several several -> "figures.noRatio.targetWord";
            case Quantity.Text text -> "figures.noRatio.targetWord";
            case Quantity.Pending word -> "figures.noRatio.targetWord";
        };
        if (why.isEmpty()) {
            why = switch (actual) {
                case null -> "figures.noRatio.actualBlank";
                case Quantity.Exact known when direction == Direction.LOWER_IS_BETTER -> "figures.noRatio.lower";
                case Quantity.Exact known -> "";
                case Quantity.NotApplicable none -> "figures.noRatio.actualNone";
                case Quantity.Bound bound -> "figures.noRatio.actualNoNumber";
                case Quantity.Range range -> "figures.noRatio.actualNoNumber";
                case Quantity.Several several -> "figures.noRatio.actualNoNumber";
                case Quantity.Text text -> "figures.noRatio.actualNoNumber";
                case Quantity.Pending word -> "figures.noRatio.actualWord";
            };
        }
        return why.isEmpty() ? Optional.empty() : Optional.of(Sentence.of(why));
    }

    private static Ratio ratio(AchievementRule rule, Quantity.Exact target, Quantity.Exact actual) {
        // Division to a scale decides ties on the exact remainder; a MathContext would round twice.
        BigDecimal rounded = actual.value().divide(target.value(), rule.decimals(), rule.rounding());
        BigDecimal cap = rule.cap();
        boolean capped = cap != null && rounded.compareTo(cap) > 0;
        BigDecimal result = cap != null && capped ? cap.setScale(rule.decimals(), RoundingMode.UNNECESSARY) : rounded;
        String printed = Printing.grouped(result, rule.decimals());
        return new Ratio(
                printed,
                actual.value().compareTo(target.value()) >= 0,
                new Explanation(
                        rule.version(),
                        rule.formula(),
                        actual.printed(),
                        target.printed(),
                        Printing.quotient(actual.value(), target.value(), rule.decimals()),
                        rule.rounding().name(),
                        Printing.grouped(rounded, rule.decimals()),
                        capped ? printed : null));
    }

    private static <T> T present(@Nullable T value) {
        return java.util.Objects.requireNonNull(value);
    }
}
