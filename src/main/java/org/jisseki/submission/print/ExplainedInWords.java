package org.jisseki.submission.print;

import java.math.BigDecimal;
import java.util.List;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.AchievementRule;
import org.jisseki.figures.Explanation;

/** How an achievement came about, or why there is none, in a few phrases. */
final class ExplainedInWords {

    private final PaperWords words;
    private final AchievementRule rule;

    ExplainedInWords(PaperWords words, AchievementRule rule) {
        this.words = words;
        this.rule = rule;
    }

    List<String> of(Achievement achievement, String unit) {
        return switch (achievement) {
            case Achievement.None none -> List.of(words.words().say(none.reason(), words.locale()));
            case Achievement.Ratio ratio -> steps(ratio, unit);
        };
    }

    private List<String> steps(Achievement.Ratio ratio, String unit) {
        Explanation how = ratio.explanation();
        String actual = how.actual() + unit;
        String target = how.target() + unit;
        int decimals = how.rounded().length() - how.rounded().indexOf('.') - 1;
        return List.of(
                words.say("submission.explain.formula." + how.formula()),
                words.say("submission.print.steps", actual, target, how.quotient(), ratio.printed()),
                words.say("submission.explain.rounding." + how.rounding(), decimals + 1),
                words.say("submission.print.cap", cap(how)),
                words.say(ratio.met() ? "submission.explain.met" : "submission.explain.missed", actual, target),
                words.say("submission.explain.version", how.ruleVersion()));
    }

    private String cap(Explanation how) {
        if (how.cap() != null) {
            return words.say("submission.explain.capped", how.cap(), how.rounded());
        }
        BigDecimal cap = rule.cap();
        return cap == null
                ? words.say("submission.explain.uncapped")
                : words.say(
                        "submission.explain.notCapped",
                        cap.setScale(rule.decimals()).toPlainString());
    }
}
