package org.jisseki.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.Explained;
import org.jisseki.common.Explained.Line;
import org.jisseki.common.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Puts an achievement into sentences. The only place that does, so that the unit's page, the review and the published page say
 * the same, word for word; and from nothing but what is stored with the achievement.
 */
public final class Explainer {

    private static final String KEY = "figures.explain.";

    private Explainer() {}

    /**
     * Of a ratio how it came about; where there is none, why.
     *
     * @param unit of the figures, as it stands behind them
     */
    public static Explained of(Achievement achievement, String unit) {
        return switch (achievement) {
            case Achievement.Ratio ratio ->
                new Explained(Sentence.of(KEY + "title", ratio.printed()), lines(ratio, unit));
            case Achievement.Within within -> new Explained(Sentence.of(KEY + "within"), lines(within, unit));
            case Achievement.None none ->
                new Explained(Sentence.of(KEY + "none"), List.of(line("reason", none.reason())));
        };
    }

    /** What stands in the cell of an achievement that was judged without a ratio: 達成; empty where its print says all. */
    public static Optional<Sentence> outcome(Achievement achievement) {
        return achievement instanceof Achievement.Within within
                ? Optional.of(Sentence.of(within.met() ? "figures.met" : "figures.missed"))
                : Optional.empty();
    }

    /**
     * Met or missed in a word, with what it was judged by where that is not the target beside it: 未達成（期待値 91社）. Of what has
     * no result, why.
     *
     * @param unit of the figures, as it stands behind them
     */
    public static Sentence verdict(Achievement achievement, String unit) {
        if (achievement instanceof Achievement.None(Sentence reason)) {
            return reason;
        }
        Sentence outcome = Sentence.of(achievement.missed() ? "figures.missed" : "figures.met");
        return expected(achievement, unit)
                .map(expected -> Sentence.of("figures.judgedBy", outcome, expected))
                .orElse(outcome);
    }

    /** What the plan published for the year, as it stands beside the target: 目安値 82社; empty where it is blank. */
    public static Optional<Sentence> milestone(@Nullable Quantity milestone, String unit) {
        return Optional.ofNullable(milestone)
                .map(figure -> Sentence.of(KEY + "by.milestone", figure.printedWithUnit(unit)));
    }

    /** The value that the year was expected to reach (期待値, or the 目安値 that the plan published), where the rule judges by it and not by the target. */
    public static Optional<Sentence> expected(Achievement achievement, String unit) {
        return achievement instanceof Achievement.Ratio ratio
                        && ratio.explanation().formula() == AchievementRule.Formula.LINE
                ? Optional.of(Sentence.of(
                        KEY + (ratio.explanation().byMilestone() ? "by.milestone" : "by.expected"),
                        withUnit(ratio.explanation().target(), unit)))
                : Optional.empty();
    }

    private static List<Line> lines(Achievement.Ratio ratio, String unit) {
        Explanation how = ratio.explanation();
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                "formula",
                how.byMilestone()
                        ? Sentence.of(KEY + "published", withUnit(how.target(), unit))
                        : Sentence.of(KEY + "formula." + how.formula())));
        for (Explanation.Step step : how.steps()) {
            lines.add(line("step." + step.kind(), Sentence.of(KEY + "equation", step.calculation(), step.result())));
        }
        lines.add(line("rounding", Sentence.of(KEY + "rounding." + how.rounding(), place(how), how.rounded())));
        if (how.limit() != null || how.cap() != null) {
            lines.add(line("cap", cap(how)));
        }
        if (how.floor() != null) {
            lines.add(line("floor", Sentence.of(KEY + "raised", how.floor(), how.rounded())));
        }
        if (how.band() != null) {
            lines.add(line("band", Sentence.of(KEY + "band.named", how.band())));
        }
        lines.add(line("judged", judged(ratio, unit)));
        lines.add(line("rule", Sentence.of(KEY + "version", how.ruleVersion())));
        return List.copyOf(lines);
    }

    private static List<Line> lines(Achievement.Within within, String unit) {
        Sentence target = Sentence.of(KEY + "by.target", withUnit(within.target(), unit));
        String outcome = within.met() ? "met." : "missed.";
        Explanation.Compared compared = within.compared();
        Sentence why = within.why();
        return List.of(
                why == null
                        ? line("formula", Sentence.of(KEY + "formula." + AchievementRule.Formula.RANGE))
                        : line("noRatio", why),
                line(
                        "judged",
                        Sentence.of(
                                KEY + outcome + (compared == null ? Explanation.Compared.FITS : compared),
                                withUnit(within.actual(), unit),
                                target)),
                line("rule", Sentence.of(KEY + "version", within.ruleVersion())));
    }

    private static Sentence cap(Explanation how) {
        if (how.cap() != null) {
            return Sentence.of(KEY + "capped", how.cap(), how.rounded());
        }
        String limit = how.limit();
        return limit == null || limit.isEmpty() ? Sentence.of(KEY + "uncapped") : Sentence.of(KEY + "notCapped", limit);
    }

    private static Sentence judged(Achievement.Ratio ratio, String unit) {
        Explanation how = ratio.explanation();
        Sentence by =
                expected(ratio, unit).orElseGet(() -> Sentence.of(KEY + "by.target", withUnit(how.target(), unit)));
        return Sentence.of(KEY + (ratio.met() ? "met." : "missed.") + how.compared(), withUnit(how.actual(), unit), by);
    }

    private static String withUnit(String printed, String unit) {
        return Printing.withUnit(printed, unit).whole();
    }

    /** The decimal place that decided the rounding: the one behind those that are printed. */
    private static int place(Explanation how) {
        String digits = how.rounded().replace("%", "");
        int point = digits.indexOf('.');
        return point < 0 ? 1 : digits.length() - point;
    }

    private static Line line(String head, Sentence words) {
        return new Line(Sentence.of(KEY + "head." + head), words);
    }
}
