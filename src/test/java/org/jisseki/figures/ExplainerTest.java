package org.jisseki.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.Bilingual;
import org.jisseki.common.Explained;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jisseki.demo.TestClock;
import org.jisseki.figures.AchievementRule.Formula;
import org.jisseki.figures.AchievementRule.Style;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.json.JsonMapper;

/** What is said about a figure, word for word, in both languages, after it was stored and read. */
class ExplainerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Words WORDS = words();
    private static final AchievementRule NAGANO = new AchievementRule(
            4,
            Formula.LINE,
            Formula.LOWER_COMPLEMENT,
            null,
            null,
            1,
            Style.PERCENT,
            RoundingMode.UP,
            List.of(
                    new Band(new BigDecimal("100"), false, new Bilingual("順調", "on course")),
                    new Band(null, false, new Bilingual("努力を要する", "needs effort"))));

    @Test
    void missedButPrintedAsOne() {
        Achievement judged = Yardsticks.judge(Yardsticks.mie(3), exact("68.4"), exact("68.3"));
        assertThat(said(judged, "%", Locale.JAPANESE)).isEqualTo("""
                        1.00 の出し方
                        式：実績値 ÷ 目標値（高いほどよい指標）
                        計算：68.3 ÷ 68.4 ＝ 0.998…
                        丸め：小数第3位を四捨五入して 1.00
                        上限：1.00（今回は超えないため使わない）
                        判定：68.3% は目標 68.4% に届かないので未達成。丸める前の値で比べる
                        規則：計画の規則 第3版
                        """);
        assertThat(said(judged, "%", Locale.ENGLISH)).isEqualTo("""
                        How 1.00 came about
                        Formula：actual ÷ target (higher is better)
                        Calculation：68.3 ÷ 68.4 = 0.998…
                        Rounding：half up at decimal 3, to 1.00
                        Cap：1.00 (not exceeded, so not used)
                        Judgement：68.3% does not reach the target of 68.4%: missed, by the values before rounding
                        Rule：the plan’s rule, version 3
                        """);
    }

    @Test
    void theVerdictNamesWhatWasExpectedWhereThatAndNotTheTargetDecides() {
        Achievement missed = Yardsticks.judge(Yardsticks.mie(3), exact("68.4"), exact("68.3"));
        assertThat(missed.missed()).isTrue();
        assertThat(WORDS.say(Explainer.verdict(missed, "%"), Locale.JAPANESE)).isEqualTo("未達成");
        assertThat(Explainer.expected(missed, "%")).isEmpty();

        Achievement behind = new Yardstick(
                        NAGANO,
                        Formula.LINE,
                        Direction.HIGHER_IS_BETTER,
                        exact("79"),
                        exact("77"),
                        Yardsticks.course(exact("100")))
                .judge(exact("80"));
        assertThat(WORDS.say(Explainer.verdict(behind, "社"), Locale.JAPANESE)).isEqualTo("未達成（期待値 82.75社）");
        assertThat(WORDS.say(Explainer.verdict(behind, "社"), Locale.ENGLISH))
                .isEqualTo("missed against the expected value of 82.75社");

        Achievement none = Yardsticks.judge(Yardsticks.mie(3), null, exact("68.3"));
        assertThat(none.missed()).as("neither met nor missed").isFalse();
        assertThat(Explainer.verdict(none, "%")).isEqualTo(((Achievement.None) none).reason());
    }

    @Test
    void cappedAndMet() {
        Achievement judged = Yardsticks.judge(Yardsticks.mie(1), exact("30"), exact("34"));
        assertThat(said(judged, "社", Locale.JAPANESE))
                .contains("丸め：小数第3位を四捨五入して 1.13\n", "上限：1.00（丸めた値 1.13 が超えたため）\n", "判定：34社 は目標 30社 に達したので達成。");
        assertThat(said(judged, "社", Locale.ENGLISH))
                .contains("Cap：1.00 (the rounded value 1.13 exceeds it)\n", "34社 reaches the target of 30社: met");
    }

    @Test
    void againstTheExpectedValueWithItsBand() {
        Yardstick by = new Yardstick(
                NAGANO, Formula.LINE, Direction.HIGHER_IS_BETTER, null, exact("77"), Yardsticks.course(exact("100")));
        assertThat(said(by.judge(exact("80")), "社", Locale.JAPANESE)).isEqualTo("""
                        52.2% の出し方
                        式：(実績値 − 現状値) ÷ (期待値 − 現状値)。期待値は、現状値から計画の最終年度の目標値まで均等に進むとしたときの、この年度の値
                        期待値：77 + (100 − 77) × 1 ÷ 4 ＝ 82.75
                        計算：(80 − 77) ÷ (82.75 − 77) × 100 ＝ 52.17…
                        丸め：小数第2位を切り上げて 52.2%
                        上限：なし
                        区分：努力を要する（丸める前の値で決める）
                        判定：80社 は期待値 82.75社 に届かないので未達成。丸める前の値で比べる
                        規則：計画の規則 第4版
                        """);
        assertThat(said(by.judge(exact("80")), "社", Locale.ENGLISH)).isEqualTo("""
                        How 52.2% came about
                        Formula：(actual − baseline) ÷ (expected − baseline), where the expected value is that of the year on a straight line from the baseline to the target of the plan’s last year
                        Expected value：77 + (100 − 77) × 1 ÷ 4 = 82.75
                        Calculation：(80 − 77) ÷ (82.75 − 77) × 100 = 52.17…
                        Rounding：up at decimal 2, to 52.2%
                        Cap：none
                        Band：needs effort (decided by the value before rounding)
                        Judgement：80社 does not reach the expected value of 82.75社: missed, by the values before rounding
                        Rule：the plan’s rule, version 4
                        """);
    }

    @Test
    void lowerIsBetter() {
        Achievement judged =
                Yardsticks.of(NAGANO, Direction.LOWER_IS_BETTER, exact("1250")).judge(exact("997"));
        assertThat(said(judged, "件", Locale.JAPANESE)).isEqualTo("""
                        120.3% の出し方
                        式：2 − 実績値 ÷ 目標値（低いほどよい指標）
                        計算：(2 − 997 ÷ 1,250) × 100 ＝ 120.24
                        丸め：小数第2位を切り上げて 120.3%
                        上限：なし
                        区分：順調（丸める前の値で決める）
                        判定：997件 は目標 1,250件 以下なので達成。丸める前の値で比べる
                        規則：計画の規則 第4版
                        """);
        assertThat(said(judged, "件", Locale.ENGLISH))
                .contains(
                        "Formula：2 − actual ÷ target (lower is better)\n",
                        "Band：on course (decided by the value before rounding)\n",
                        "997件 is within the target of 1,250件: met, by the values before rounding\n");
        Achievement missed =
                Yardsticks.of(NAGANO, Direction.LOWER_IS_BETTER, exact("1250")).judge(exact("1251"));
        assertThat(said(missed, "件", Locale.JAPANESE)).contains("1,251件 は目標 1,250件 を超えるので未達成。");
        assertThat(said(missed, "件", Locale.ENGLISH)).contains("1,251件 exceeds the target of 1,250件: missed");
    }

    @Test
    void withinARange() {
        Quantity range = Quantity.range(new BigDecimal("696"), new BigDecimal("890"), 0);
        Yardstick by = new Yardstick(
                Yardsticks.mie(2), Formula.RANGE, Direction.HIGHER_IS_BETTER, range, null, Yardsticks.course(null));
        assertThat(said(by.judge(exact("700")), "頭", Locale.JAPANESE)).isEqualTo("""
                        判定のしかた
                        式：実績値が目標の範囲に入れば達成。比は計算しない
                        判定：700頭 は目標 696～890頭 に収まるので達成。丸める前の値で比べる
                        規則：計画の規則 第2版
                        """);
        assertThat(said(by.judge(exact("891")), "頭", Locale.ENGLISH)).isEqualTo("""
                        How it was judged
                        Formula：met where the actual lies in the target’s range; there is no ratio
                        Judgement：891頭 does not fit the target of 696～890頭: missed, by the values before rounding
                        Rule：the plan’s rule, version 2
                        """);
        assertThat(Explainer.outcome(by.judge(exact("700")))).hasValue(Sentence.of("figures.met"));
        assertThat(Explainer.outcome(by.judge(exact("891")))).hasValue(Sentence.of("figures.missed"));
        assertThat(Explainer.outcome(Yardsticks.judge(Yardsticks.mie(1), exact("2"), exact("1"))))
                .isEmpty();
    }

    @Test
    void againstABound() {
        Quantity bound = Quantity.bound(new BigDecimal("200"), BoundSense.BELOW, 0);
        Achievement judged = Yardsticks.of(Yardsticks.mie(2), Direction.LOWER_IS_BETTER, bound)
                .judge(exact("200").with(Details.NONE.qualified(Qualifier.of(Qualifier.Kind.ESTIMATE))));
        assertThat(said(judged, "件", Locale.JAPANESE))
                .contains("計算：200 ÷ 200 ＝ 1.00\n", "判定：200件(見込値) は目標 200件未満 に収まらないので未達成。丸める前の値で比べる\n");
        assertThat(said(judged, "件", Locale.ENGLISH)).contains("does not fit the target of 200件未満: missed");
    }

    @Test
    void noFigureButTheReason() {
        Achievement none = Yardsticks.judge(Yardsticks.mie(1), null, exact("3"));
        assertThat(said(none, "件", Locale.JAPANESE)).isEqualTo("計算しない理由\n理由：目標値が設定されていないため、計算しません。\n");
        assertThat(said(none, "件", Locale.ENGLISH))
                .isEqualTo("Why nothing is computed\nReason：Not computed: no target is set.\n");
    }

    /** Of a target of 0 there is no ratio; 2 is above it all the same. */
    @Test
    void noRatioButMetOrMissed() {
        Achievement missed = Yardsticks.of(Yardsticks.mie(1), Direction.LOWER_IS_BETTER, exact("0"))
                .judge(exact("2"));
        assertThat(missed.printed()).isEqualTo("-");
        assertThat(said(missed, "件", Locale.JAPANESE)).isEqualTo("""
                        判定のしかた
                        比：目標値が0のため、比は計算できません。
                        判定：2件 は目標 0件 を超えるので未達成。丸める前の値で比べる
                        規則：計画の規則 第1版
                        """);
        assertThat(said(missed, "件", Locale.ENGLISH)).contains("No ratio: the target is 0.");
        assertThat(Explainer.outcome(missed).orElseThrow().key()).isEqualTo("figures.missed");
    }

    /** Editions of the first slice hold explanations of this shape, and are not computed anew. */
    @Test
    void whatTheFirstRuleFrozeIsStillTold() {
        Achievement old = JSON.readValue("""
                {"kind":"RATIO","printed":"1.00","met":true,"explanation":{"ruleVersion":1,"formula":"HIGHER",
                 "actual":"34","target":"30","quotient":"1.133…","rounding":"HALF_UP","rounded":"1.13","cap":"1.00"}}""", Achievement.class);
        assertThat(said(old, "社", Locale.JAPANESE)).isEqualTo("""
                        1.00 の出し方
                        式：実績値 ÷ 目標値（高いほどよい指標）
                        計算：34 ÷ 30 ＝ 1.133…
                        丸め：小数第3位を四捨五入して 1.13
                        上限：1.00（丸めた値 1.13 が超えたため）
                        判定：34社 は目標 30社 に達したので達成。丸める前の値で比べる
                        規則：計画の規則 第1版
                        """);
    }

    private static String said(Achievement judged, String unit, Locale locale) {
        Achievement stored = JSON.readValue(JSON.writeValueAsString(judged), Achievement.class);
        assertThat(stored).isEqualTo(judged);
        Explained explained = Explainer.of(stored, unit);
        StringBuilder text = new StringBuilder(WORDS.say(explained.title(), locale)).append('\n');
        for (Explained.Line line : explained.lines()) {
            text.append(WORDS.say(line.head(), locale))
                    .append('：')
                    .append(WORDS.say(line.words(), locale))
                    .append('\n');
        }
        return text.toString();
    }

    private static Quantity exact(String value) {
        return Quantity.known(new BigDecimal(value), 0);
    }

    private static Words words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages.figures");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, new TestClock());
    }
}
