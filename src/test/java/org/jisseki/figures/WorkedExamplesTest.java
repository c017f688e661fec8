package org.jisseki.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.common.Bilingual;
import org.jisseki.common.Sentence;
import org.jisseki.figures.AchievementRule.Formula;
import org.jisseki.figures.AchievementRule.Style;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each rule by figures worked out by hand. A figure is {@code blank}, {@code -}, a word in 「」, or what is plain to see; the last
 * column, where there is one, says why the row is there.
 */
class WorkedExamplesTest {

    private static final String BLANK = "blank";
    private static final Pattern SHAPE = Pattern.compile("(±)?(-?[0-9.]+)(?:～([0-9.]+))?(未満|以下|以内|以上|超|)");

    /** Nagano's names for 100, 80 and less. */
    private static final List<Band> BANDS = List.of(
            new Band(new BigDecimal("100"), false, new Bilingual("順調", "on course")),
            new Band(new BigDecimal("80"), false, new Bilingual("おおむね順調", "nearly on course")),
            new Band(null, false, new Bilingual("努力を要する", "needs effort")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # actual | target | printed | met    why
            47.4   | 50.0   | 0.95  | missed
            68.3   | 68.4   | 1.00  | missed     | printed 1.00 and still missed
            68.4   | 68.4   | 1.00  | met
            34     | 30     | 1.00  | met        | 1.13, capped
            0.945  | 1      | 0.95  | missed     | a tie goes up
            0.9449 | 1      | 0.94  | missed
            0      | 5      | 0.00  | missed     | an actual of 0 is a number
            -1     | 2      | ▲0.50 | missed
            -1     | 3000   | 0.00  | missed     | rounds to nought, without a sign
            5      | 0      | -     | met targetZero
            -1     | 0      | -     | missed targetZero
            5      | -2     | -     | met targetNegative
            -2700  | -2530  | -     | missed targetNegative | ▲2,700 where ▲2,530 was to be reached
            5      | blank  | -     | targetBlank
            5      | -      | -     | targetNone
            5      | 「後日設定」 | -  | targetWord
            blank  | 5      | -     | actualBlank
            -      | 5      | -     | actualNone
            「調査中」 | 5    | -     | actualWord
            """)
    void higherIsBetterAsMiePrintsIt(String actual, String target, String printed, String outcome) {
        check(Yardsticks.of(Yardsticks.mie(1), Direction.HIGHER_IS_BETTER, figure(target)), actual, printed, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # formula        | actual | target | printed | met
            LOWER_QUOTIENT   | 997    | 1250   | 125.4%  | met      | one published formula …
            LOWER_COMPLEMENT | 997    | 1250   | 120.2%  | met      | … and the other
            LOWER_QUOTIENT   | 1250   | 1250   | 100.0%  | met
            LOWER_COMPLEMENT | 1250   | 1250   | 100.0%  | met
            LOWER_QUOTIENT   | 1250.1 | 1250   | 100.0%  | missed   | printed 100.0% and still missed
            LOWER_COMPLEMENT | 1250.1 | 1250   | 100.0%  | missed
            LOWER_QUOTIENT   | 2000   | 1000   | 50.0%   | missed
            LOWER_COMPLEMENT | 2000   | 1000   | 0.0%    | missed
            LOWER_COMPLEMENT | 3000   | 1000   | ▲100.0% | missed   | below nought, and printed so
            LOWER_COMPLEMENT | 0      | 1000   | 200.0%  | met
            LOWER_QUOTIENT   | 0      | 1000   | -       | met actualZero
            LOWER_QUOTIENT   | -5     | 1000   | -       | met actualNegative
            LOWER_COMPLEMENT | -500   | 1000   | 250.0%  | met
            LOWER_QUOTIENT   | 5      | 0      | -       | missed targetZero
            LOWER_QUOTIENT   | 0      | 0      | -       | met targetZero
            LOWER_QUOTIENT   | 0      | 5200   | -       | met actualZero
            LOWER_QUOTIENT   | -2700  | -2530  | -       | met targetNegative
            LOWER_COMPLEMENT | -2500  | -2530  | -       | missed targetNegative
            LOWER_QUOTIENT   | 0      | 10以下 | -       | met actualZero
            LOWER_COMPLEMENT | 5      | 0      | -       | missed targetZero
            LOWER_COMPLEMENT | 5      | blank  | -       | targetBlank
            LOWER_QUOTIENT   | 「集計中」 | 5    | -       | actualWord
            """)
    void lowerIsBetterByEitherFormula(Formula lower, String actual, String target, String printed, String outcome) {
        AchievementRule rule = percent(lower, null, 1, RoundingMode.HALF_UP, List.of());
        check(Yardsticks.of(rule, Direction.LOWER_IS_BETTER, figure(target)), actual, printed, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # direction      | baseline | target | actual | printed | met
            HIGHER_IS_BETTER | 77       | 84     | 79     | 28.6%   | missed   | 2 of 7
            HIGHER_IS_BETTER | 77       | 84     | 84     | 100.0%  | met
            HIGHER_IS_BETTER | 77       | 84     | 75     | ▲28.6%  | missed   | below the baseline
            HIGHER_IS_BETTER | -5       | 10     | -3     | 13.3%   | missed
            HIGHER_IS_BETTER | -5       | 0      | -1     | 80.0%   | missed   | a target of 0 divides nothing here
            LOWER_IS_BETTER  | 10       | 0      | 3      | 70.0%   | missed
            LOWER_IS_BETTER  | 10       | 4      | 3      | 116.7%  | met
            LOWER_IS_BETTER  | 10       | 4      | 12     | ▲33.3%  | missed
            HIGHER_IS_BETTER | 77       | 77     | 80     | -       | met baselineIsTarget
            HIGHER_IS_BETTER | 90       | 84     | 87     | -       | met baselineBetter
            LOWER_IS_BETTER  | 4        | 10     | 5      | -       | met baselineBetter
            HIGHER_IS_BETTER | blank    | 84     | 79     | -       | missed baseline
            HIGHER_IS_BETTER | -        | 84     | 79     | -       | missed baseline
            HIGHER_IS_BETTER | 77       | blank  | 79     | -       | targetBlank
            HIGHER_IS_BETTER | 77       | 84     | 「調査中」 | -    | actualWord
            """)
    void relativeToTheBaseline(
            Direction direction, String baseline, String target, String actual, String printed, String outcome) {
        AchievementRule rule = percent(Formula.LOWER_QUOTIENT, null, 1, RoundingMode.HALF_UP, List.of());
        Yardstick by = new Yardstick(
                rule, Formula.BASELINE, direction, figure(target), figure(baseline), Yardsticks.course(null));
        check(by, actual, printed, outcome);
    }

    /** Baseline of R1, goal of R5, judged for R2: the expected value is a quarter of the way. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # direction      | baseline | goal | actual | expected | printed | met
            HIGHER_IS_BETTER | 77       | 100  | 82.75  | 82.75    | 100.0%  | met
            HIGHER_IS_BETTER | 77       | 100  | 80     | 82.75    | 52.2%   | missed
            HIGHER_IS_BETTER | 77       | 100  | 75     | 82.75    | ▲34.8%  | missed   | below the baseline
            HIGHER_IS_BETTER | 77       | 100  | 90     | 82.75    | 226.1%  | met
            LOWER_IS_BETTER  | 10       | 0    | 7.5    | 7.5      | 100.0%  | met
            LOWER_IS_BETTER  | 10       | 0    | 8      | 7.5      | 80.0%   | missed
            LOWER_IS_BETTER  | 10       | 0    | 7.4999 | 7.5      | 100.0%  | met
            LOWER_IS_BETTER  | 10       | 0    | 7.5001 | 7.5      | 100.0%  | missed
            HIGHER_IS_BETTER | 77       | 77   | 80     |          | -       | baselineIsTarget
            HIGHER_IS_BETTER | 77       | blank | 80    |          | -       | goal
            HIGHER_IS_BETTER | 「集計中」 | 100  | 80     |          | -       | baseline
            HIGHER_IS_BETTER | 77       | 100  | blank  |          | -       | actualBlank
            """)
    void onTheLineFromTheBaseline(
            Direction direction,
            String baseline,
            String goal,
            String actual,
            @Nullable String expected,
            String printed,
            String outcome) {
        AchievementRule rule = percent(Formula.LOWER_QUOTIENT, null, 1, RoundingMode.HALF_UP, List.of());
        Yardstick by =
                new Yardstick(rule, Formula.LINE, direction, null, figure(baseline), Yardsticks.course(figure(goal)));
        check(by, actual, printed, outcome);
        if (by.judge(figure(actual)) instanceof Achievement.Ratio ratio) {
            assertThat(ratio.explanation().target()).isEqualTo(expected);
        }
    }

    /** 目安値: what the plan published for the year stands in place of the line's value; what is no number does not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # direction      | baseline | goal  | published | actual | expected | printed | met
            HIGHER_IS_BETTER | 77       | 117   | 91        | 84     | 91       | 50.0%   | missed
            HIGHER_IS_BETTER | 77       | 117   | 91        | 91     | 91       | 100.0%  | met
            HIGHER_IS_BETTER | 77       | blank | 91        | 84     | 91       | 50.0%   | missed
            HIGHER_IS_BETTER | 77       | 117   | 調査中     | 87     | 87       | 100.0%  | met
            HIGHER_IS_BETTER | 77       | 117   | -         | 82     | 87       | 50.0%   | missed
            HIGHER_IS_BETTER | 77       | 117   | blank     | 87     | 87       | 100.0%  | met
            LOWER_IS_BETTER  | 10       | 2     | 0         | 5      | 0        | 50.0%   | missed
            LOWER_IS_BETTER  | 10       | 2     | 0         | 0      | 0        | 100.0%  | met
            HIGHER_IS_BETTER | 77       | 117   | 77        | 80     |          | -       | baselineIsTarget
            HIGHER_IS_BETTER | 77       | 117   | 91        | blank  |          | -       | actualBlank
            """)
    void byWhatThePlanPublishedForTheYear(
            Direction direction,
            String baseline,
            String goal,
            String published,
            String actual,
            @Nullable String expected,
            String printed,
            String outcome) {
        AchievementRule rule = percent(Formula.LOWER_QUOTIENT, null, 1, RoundingMode.HALF_UP, List.of());
        Yardstick.Course line = Yardsticks.course(figure(goal));
        Yardstick by = new Yardstick(
                rule,
                Formula.LINE,
                direction,
                null,
                figure(baseline),
                new Yardstick.Course(line.from(), line.year(), line.to(), line.goal(), figure(published)));
        check(by, actual, printed, outcome);
        Achievement achievement = by.judge(figure(actual));
        if (achievement instanceof Achievement.Ratio ratio) {
            assertThat(ratio.explanation().target()).isEqualTo(expected);
            boolean stands = figure(published) instanceof Quantity.Exact;
            assertThat(Explainer.expected(achievement, "社").orElseThrow())
                    .isEqualTo(Sentence.of(
                            stands ? "figures.explain.by.milestone" : "figures.explain.by.expected", expected + "社"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # target      | actual | met
            696～890       | 700    | met
            696～890       | 696    | met            | both ends are in it
            696～890       | 890    | met
            696～890       | 695.9  | missed
            696～890       | 891    | missed
            ±10以内        | -10    | met
            ±10以内        | 10.1   | missed
            200未満        | 199    | met
            200未満        | 200    | missed
            180以下        | 180    | met
            0以上          | -1     | missed
            200           | 200    | targetNoRange
            blank         | 200    | targetBlank
            -             | 200    | targetNone
            犬5以下、猫150以下 | 200  | targetWord
            696～890       | blank  | actualBlank
            696～890       | 700～710 | actualNoNumber
            """)
    void withinARange(String target, String actual, String outcome) {
        Yardstick by = new Yardstick(
                Yardsticks.mie(1),
                Formula.RANGE,
                Direction.HIGHER_IS_BETTER,
                figure(target),
                null,
                Yardsticks.course(null));
        check(by, actual, "-", outcome);
    }

    /** A bound that points the way that is better is a target as good as its number; met or missed it says itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # direction      | target | actual | printed | met
            LOWER_IS_BETTER  | 180以下 | 180    | 1.00    | met
            LOWER_IS_BETTER  | 180以下 | 200    | 0.90    | missed
            LOWER_IS_BETTER  | 200未満 | 200    | 1.00    | missed   | printed 1.00 and still missed
            LOWER_IS_BETTER  | 200未満 | 199    | 1.01    | met
            HIGHER_IS_BETTER | 50以上  | 47.4   | 0.95    | missed
            HIGHER_IS_BETTER | 50超    | 50     | 1.00    | missed
            HIGHER_IS_BETTER | 180以下 | 170    | -       | targetBound
            LOWER_IS_BETTER  | 50以上  | 47.4   | -       | targetBound
            LOWER_IS_BETTER  | 696～890 | 700   | -       | targetRange
            HIGHER_IS_BETTER | できる限り削減 | 1 | -    | targetWord
            HIGHER_IS_BETTER | 50     | 50以上  | -       | actualNoNumber
            HIGHER_IS_BETTER | 50     | 47～48  | -       | actualNoNumber
            HIGHER_IS_BETTER | 50     | できる限り | -     | actualNoNumber
            """)
    void boundsAsTargets(Direction direction, String target, String actual, String printed, String outcome) {
        check(Yardsticks.of(Yardsticks.ratio(1, null, 2), direction, figure(target)), actual, printed, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # actual | target | rounding | decimals | cap | printed
            0.125    | 1      | HALF_UP  | 1 |       | 12.5%
            1249     | 10000  | HALF_UP  | 0 |       | 12%
            125      | 1000   | HALF_UP  | 0 |       | 13%        | a tie
            124999999999999999 | 1000000000000000000 | HALF_UP | 0 | | 12%   | one part in 10^18 below it
            1201     | 10000  | UP       | 0 |       | 13%
            1200     | 10000  | UP       | 0 |       | 12%        | nothing to round
            -1201    | 10000  | UP       | 0 |       | ▲13%
            1299     | 10000  | DOWN     | 0 |       | 12%
            47.4     | 50.0   | HALF_UP  | 1 | 100   | 94.8%
            50.1     | 50.0   | HALF_UP  | 1 | 100   | 100.0%
            156.7    | 50.0   | HALF_UP  | 2 |       | 313.40%
            """)
    void roundingDecimalsAndCapArePlanData(
            String actual,
            String target,
            RoundingMode rounding,
            int decimals,
            @Nullable BigDecimal cap,
            String printed) {
        AchievementRule rule = percent(Formula.LOWER_QUOTIENT, cap, decimals, rounding, List.of());
        assertThat(Yardsticks.judge(rule, figure(target), figure(actual)).printed())
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # actual | target | printed | band
            50       | 50     | 100%    | 順調
            99.9     | 100    | 100%    | おおむね順調      | decided before rounding, as met is
            120      | 100    | 100%    | 順調            | capped
            80       | 100    | 80%     | おおむね順調
            79.99    | 100    | 80%     | 努力を要する
            -3       | 100    | ▲3%     | 努力を要する
            """)
    void bandsArePlanData(String actual, String target, String printed, String band) {
        AchievementRule rule = percent(Formula.LOWER_QUOTIENT, new BigDecimal("100"), 0, RoundingMode.HALF_UP, BANDS);
        assertThat(Yardsticks.judge(rule, figure(target), figure(actual)))
                .isInstanceOfSatisfying(Achievement.Ratio.class, ratio -> {
                    assertThat(ratio.printed()).isEqualTo(printed);
                    assertThat(ratio.explanation().band())
                            .isNotNull()
                            .satisfies(named -> assertThat(named.ja()).isEqualTo(band));
                });
    }

    /** No floor is assumed: what 2 − actual ÷ target gives below 0 is the plan's choice. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # lowest | actual | printed | raised
                     | 3000   | ▲1.00   |
            0        | 3000   | 0.00    | 0.00
            0        | 2000   | 0.00    |
            0        | 1500   | 0.50    |
            -1       | 2500   | ▲0.50   |
            -1       | 4000   | ▲1.00   | ▲1.00
            """)
    void theFloorIsPlanData(@Nullable BigDecimal lowest, BigDecimal actual, String printed, @Nullable String raised) {
        AchievementRule rule = new AchievementRule(
                1,
                Formula.HIGHER,
                Formula.LOWER_COMPLEMENT,
                null,
                lowest,
                2,
                Style.RATIO,
                RoundingMode.HALF_UP,
                List.of());
        Achievement judged =
                Yardsticks.of(rule, Direction.LOWER_IS_BETTER, figure("1000")).judge(Quantity.known(actual, 0));
        assertThat(judged).isInstanceOfSatisfying(Achievement.Ratio.class, ratio -> {
            assertThat(ratio.printed()).isEqualTo(printed);
            assertThat(ratio.explanation().floor()).isEqualTo(raised);
            assertThat(ratio.met()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # actual | band
            151      | 大きく上回る
            150.01   | 大きく上回る
            150      | 上回る
            149      | 上回る
            100      | 上回る
            99.99    | 下回る
            """)
    void aBandMayBeginAboveItsBound(String actual, String band) {
        AchievementRule rule = percent(
                Formula.LOWER_QUOTIENT,
                null,
                0,
                RoundingMode.HALF_UP,
                List.of(
                        new Band(new BigDecimal("150"), true, new Bilingual("大きく上回る", "far above")),
                        new Band(new BigDecimal("100"), false, new Bilingual("上回る", "above")),
                        new Band(null, false, new Bilingual("下回る", "below"))));
        assertThat(Yardsticks.judge(rule, figure("100"), figure(actual)))
                .isInstanceOfSatisfying(
                        Achievement.Ratio.class,
                        ratio -> assertThat(ratio.explanation().band())
                                .isNotNull()
                                .satisfies(named -> assertThat(named.ja()).isEqualTo(band)));
    }

    @Test
    void percentMayBePrintedWithoutItsSign() {
        AchievementRule rule = new AchievementRule(
                1, Formula.HIGHER, null, null, null, 2, Style.PERCENT_WITHOUT_SIGN, RoundingMode.HALF_UP, List.of());
        assertThat(Yardsticks.judge(rule, figure("50"), figure("37.4")).printed())
                .isEqualTo("74.80");
        assertThat(Yardsticks.judge(rule, figure("100"), figure("313.4")).printed())
                .isEqualTo("313.40");
    }

    private static void check(Yardstick by, String actual, String printed, String outcome) {
        Achievement judged = by.judge(figure(actual));
        assertThat(judged.printed()).isEqualTo(printed);
        assertThat(
                        switch (judged) {
                            case Achievement.Ratio ratio -> ratio.met() ? "met" : "missed";
                            case Achievement.Within within ->
                                (within.met() ? "met" : "missed")
                                        + (within.why() == null ? "" : " " + why(within.why()));
                            case Achievement.None none -> why(none.reason());
                        })
                .isEqualTo(outcome);
    }

    private static String why(Sentence reason) {
        return reason.key().replace("figures.noRatio.", "");
    }

    private static AchievementRule percent(
            Formula lower, @Nullable BigDecimal cap, int decimals, RoundingMode rounding, List<Band> bands) {
        return new AchievementRule(1, Formula.HIGHER, lower, cap, null, decimals, Style.PERCENT, rounding, bands);
    }

    private static @Nullable Quantity figure(String written) {
        if (written.equals(BLANK)) {
            return null;
        }
        if (written.equals("-")) {
            return new Quantity.NotApplicable();
        }
        if (written.startsWith("「")) {
            return new Quantity.Pending(written.substring(1, written.length() - 1));
        }
        if (written.contains("、")) {
            Quantity dogs = Quantity.bound(new BigDecimal(5), BoundSense.AT_MOST, 0);
            return Quantity.several(List.of(new Quantity.Part("犬", dogs), new Quantity.Part("猫", dogs)));
        }
        Matcher shape = SHAPE.matcher(written);
        if (!shape.matches()) {
            return new Quantity.Text(written);
        }
        BigDecimal number = new BigDecimal(shape.group(2));
        if (shape.group(1) != null) {
            return new Quantity.Range(number.negate(), number, written, Details.NONE);
        }
        if (shape.group(3) != null) {
            return Quantity.range(number, new BigDecimal(shape.group(3)), 0);
        }
        return BoundSense.of(shape.group(4))
                .map(sense -> Quantity.bound(number, sense, 0))
                .orElseGet(() -> Quantity.known(number, 0));
    }
}
