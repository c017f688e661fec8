package org.jisseki.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.jisseki.common.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AchievementTest {

    private static final AchievementRule MIE = rule(new BigDecimal("1.00"));
    private static final AchievementRule UNCAPPED = rule(null);
    private static final AchievementRule SAYS_NOTHING_OF_LOWER = new AchievementRule(
            1,
            AchievementRule.Formula.HIGHER,
            null,
            null,
            null,
            2,
            AchievementRule.Style.RATIO,
            RoundingMode.HALF_UP,
            List.of());

    @ParameterizedTest
    @CsvSource({
        // actual, target, printed, met, quotient, cap
        "47.4, 50.0, 0.95, false, 0.948, ",
        "68.3, 68.4, 1.00, false, 0.998…, ",
        "68.4, 68.4, 1.00, true, 1.00, ",
        "26, 27, 0.96, false, 0.962…, ",
        "34, 30, 1.00, true, 1.133…, 1.00",
        "79, 84, 0.94, false, 0.940…, ",
        "4, 4, 1.00, true, 1.00, ",
        "0, 5, 0.00, false, 0.00, ",
        "1, 8, 0.13, false, 0.125, ",
        "201, 200, 1.00, true, 1.005, 1.00",
        "0.945, 1, 0.95, false, 0.945, ",
        "0.944999, 1, 0.94, false, 0.944999, ",
        "999999999999999999, 1000000000000000000, 1.00, false, 0.999…, ",
        "-1, 2, ▲0.50, false, ▲0.50, ",
        "-1, 3000, 0.00, false, ▲0.000…, ",
        "1, 7, 0.14, false, 0.142…, ",
    })
    void printsTheRatioAndTellsHow(
            BigDecimal actual, BigDecimal target, String printed, boolean met, String quotient, @Nullable String cap) {
        assertThat(judge(MIE, target, actual)).isInstanceOfSatisfying(Achievement.Ratio.class, ratio -> {
            assertThat(ratio.printed()).isEqualTo(printed);
            assertThat(ratio.met()).isEqualTo(met);
            assertThat(ratio.explanation().quotient()).isEqualTo(quotient);
            assertThat(ratio.explanation().cap()).isEqualTo(cap);
            assertThat(ratio.explanation().ruleVersion()).isEqualTo(3);
        });
    }

    @Test
    void withoutACapTheRatioGoesOn() {
        assertThat(judge(UNCAPPED, BigDecimal.ONE, new BigDecimal("1234.565")).printed())
                .isEqualTo("1,234.57");
    }

    /** A tie lies exactly between two printed ratios: (2k + 1) / 200. One part in 10^18 below it must round down. */
    @Test
    void tiesAreDecidedByTheExactQuotient() {
        BigInteger scale = BigInteger.TEN.pow(18);
        for (int k = 0; k < 100; k++) {
            BigDecimal tie = new BigDecimal(BigInteger.valueOf(2L * k + 1).multiply(scale));
            BigDecimal target = new BigDecimal(BigInteger.valueOf(200).multiply(scale));
            assertThat(judge(UNCAPPED, target, tie).printed()).isEqualTo(hundredths(k + 1));
            assertThat(judge(UNCAPPED, target, tie.subtract(BigDecimal.ONE)).printed())
                    .isEqualTo(hundredths(k));
        }
    }

    /** Against integers alone: n hundredths are printed where 200·actual lies in [(2n − 1)·target, (2n + 1)·target). */
    @Test
    void everyRatioIsTheNearestHundredth() {
        Random random = new Random(322);
        for (int i = 0; i < 5_000; i++) {
            long actual = random.nextLong(1_000_000);
            long target = 1 + random.nextLong(1_000_000);
            BigDecimal printed = new BigDecimal(judge(UNCAPPED, BigDecimal.valueOf(target), BigDecimal.valueOf(actual))
                    .printed()
                    .replace(",", ""));
            long n = printed.movePointRight(2).longValueExact();
            assertThat(200 * actual).isBetween((2 * n - 1) * target, (2 * n + 1) * target - 1);
        }
    }

    @Test
    void withoutFiguresThereIsNoRatioButAReason() {
        Quantity ten = Quantity.known(BigDecimal.TEN, 0);
        Quantity dash = new Quantity.NotApplicable();
        Quantity word = new Quantity.Pending("調査中");
        assertNone(null, ten, Direction.HIGHER_IS_BETTER, "figures.noRatio.targetBlank");
        assertNone(dash, ten, Direction.HIGHER_IS_BETTER, "figures.noRatio.targetNone");
        assertNone(word, ten, Direction.HIGHER_IS_BETTER, "figures.noRatio.targetWord");
        assertNone(ten, null, Direction.HIGHER_IS_BETTER, "figures.noRatio.actualBlank");
        assertNone(ten, dash, Direction.HIGHER_IS_BETTER, "figures.noRatio.actualNone");
        assertNone(ten, word, Direction.HIGHER_IS_BETTER, "figures.noRatio.actualWord");
        assertNone(SAYS_NOTHING_OF_LOWER, ten, ten, Direction.LOWER_IS_BETTER, "figures.noRatio.lower");
    }

    /** Every pair of numbers is met or missed, by the direction alone, whatever the formula makes of it. */
    @Test
    void whatBothAreNumbersIsMetOrMissed() {
        BigDecimal[] numbers = {
            new BigDecimal("-2700"),
            new BigDecimal("-2530"),
            new BigDecimal("-0.5"),
            BigDecimal.ZERO,
            BigDecimal.ONE,
            new BigDecimal("5200")
        };
        for (AchievementRule.Formula formula : AchievementRule.Formula.values()) {
            for (Direction direction : Direction.values()) {
                for (BigDecimal target : numbers) {
                    for (BigDecimal actual : numbers) {
                        Yardstick by = new Yardstick(
                                MIE, formula, direction, Quantity.known(target, 0), null, Yardsticks.course(null));
                        Achievement judged = by.judge(Quantity.known(actual, 0));
                        boolean met = direction == Direction.HIGHER_IS_BETTER
                                ? actual.compareTo(target) >= 0
                                : actual.compareTo(target) <= 0;
                        if (formula.judgesByTarget()) {
                            assertThat(judged).isNotInstanceOf(Achievement.None.class);
                            assertThat(judged.missed()).isEqualTo(!met);
                        } else {
                            assertThat(judged).isInstanceOf(Achievement.None.class);
                        }
                    }
                }
            }
        }
    }

    @Test
    void survivesStorageAsItWas() {
        JsonMapper json = JsonMapper.builder().build();
        for (Achievement judged : new Achievement[] {
            judge(MIE, new BigDecimal("68.4"), new BigDecimal("68.3")),
            Yardsticks.judge(MIE, null, new Quantity.Pending("未確定")),
            judge(MIE, BigDecimal.ZERO, BigDecimal.TWO)
        }) {
            String stored = json.writeValueAsString(judged);
            assertThat(json.readValue(stored, Achievement.class)).isEqualTo(judged);
        }
        for (Quantity figure : new Quantity[] {
            Quantity.known(new BigDecimal("1234.50"), 1), new Quantity.NotApplicable(), new Quantity.Pending("未確定")
        }) {
            assertThat(json.readValue(json.writeValueAsString(figure), Quantity.class))
                    .isEqualTo(figure);
        }
    }

    @Test
    void aRuleThatCannotBePrintedIsNoRule() {
        assertThatThrownBy(() -> rule(new BigDecimal("1.005"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertNone(
            @Nullable Quantity target, @Nullable Quantity actual, Direction direction, String reason) {
        assertNone(MIE, target, actual, direction, reason);
    }

    private static void assertNone(
            AchievementRule rule,
            @Nullable Quantity target,
            @Nullable Quantity actual,
            Direction direction,
            String reason) {
        Achievement judged = Yardsticks.of(rule, direction, target).judge(actual);
        assertThat(judged).isEqualTo(new Achievement.None(Sentence.of(reason)));
        assertThat(judged.printed()).isEqualTo("-");
    }

    private static Achievement judge(AchievementRule rule, BigDecimal target, BigDecimal actual) {
        return Yardsticks.judge(rule, Quantity.known(target, 0), Quantity.known(actual, 0));
    }

    private static AchievementRule rule(@Nullable BigDecimal cap) {
        return Yardsticks.ratio(3, cap, 2);
    }

    private static String hundredths(int n) {
        return BigDecimal.valueOf(n, 2).toPlainString();
    }
}
