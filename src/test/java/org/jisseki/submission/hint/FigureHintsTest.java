package org.jisseki.submission.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jisseki.submission.hint.Looking.settled;

import java.util.List;
import org.jisseki.figures.Direction;
import org.jisseki.figures.Money;
import org.jisseki.plan.Accumulation;
import org.jisseki.submission.hint.Looking.Actual;
import org.junit.jupiter.api.Test;

/** Each rule on figures: what was published by mistake, and what looks like it and is right. */
class FigureHintsTest {

    @Test
    void slippedDigits() {
        assertThat(Actual.yearly("81", "84").typed("790")).containsExactly("SLIPPED_DIGITS [790社, 81社, 10]");
        assertThat(Actual.yearly(null, "84").typed("8")).containsExactly("SLIPPED_DIGITS [8社, 84社, 10]");
        assertThat(Actual.lower("81", null).typed("790")).containsExactly("SLIPPED_DIGITS [790社, 81社, 10]");
        assertThat(settled("77,942,000", "156,049", "78,128"))
                .as("yen in a column of thousands; of two that it fits, last year is named")
                .containsExactly("SLIPPED_DIGITS [77,942,000千円, 156,049千円, 1000]");
        assertThat(settled("78", null, "78,128")).containsExactly("SLIPPED_DIGITS [78千円, 78,128千円, 1000]");
        assertThat(Looking.at(
                        FieldView.budget("next", "520", Looking.money("520"), Money.UNIT, Looking.money("52,135"))))
                .as("neither ten nor a thousand")
                .isEmpty();
        assertThat(Looking.at(
                        FieldView.budget("next", "5213", Looking.money("5213"), Money.UNIT, Looking.money("52,135"))))
                .containsExactly("SLIPPED_DIGITS [5,213千円, 52,135千円, 10]");
    }

    @Test
    void notSlippedWhatAgreesWithOneOfThem() {
        assertThat(Actual.yearly("4", "40").typed("42"))
                .as("meant to grow tenfold")
                .isEmpty();
        assertThat(settled("990", "10,000", "1,000")).as("the program was cut").isEmpty();
        assertThat(Actual.yearly("0", "0").typed("10"))
                .as("nothing to compare with")
                .isEmpty();
        assertThat(Actual.yearly("-", "未確定").typed("10")).isEmpty();
        assertThat(Actual.yearly("5", null).typed("-50"))
                .as("no ratio of a loss to a gain")
                .noneMatch(hint -> hint.startsWith("SLIPPED"));
    }

    @Test
    void slippedAsFarAsAnybodyCanTell() {
        assertThat(Actual.yearly("1", null).typed("10"))
                .as("from one to ten in fact: the section says so, for a zero too many looks the same")
                .containsExactly("SLIPPED_DIGITS [10社, 1社, 10]");
    }

    @Test
    void cumulativeFell() {
        assertThat(Actual.cumulative("81", null).typed("79")).containsExactly("CUMULATIVE_FELL [81社, 79社]");
        assertThat(Actual.cumulative("110", null).typed("29"))
                .as("the year's own count")
                .containsExactly("CUMULATIVE_FELL [110社, 29社]");

        assertThat(Actual.cumulative("81", null).typed("81"))
                .as("nothing came to it")
                .isEmpty();
        assertThat(Actual.cumulative("81", null).typed("90")).isEmpty();
        assertThat(Actual.lower("81", null).typed("79"))
                .as("a yearly value may fall")
                .isEmpty();
        assertThat(Actual.cumulative(null, null).typed("3"))
                .as("unknown is not 0")
                .isEmpty();
        assertThat(Actual.cumulative("81", null).typed("調査中")).isEmpty();
    }

    @Test
    void farOutside() {
        assertThat(Actual.after("77", "81", "84").typed("34")).containsExactly("FAR_OUTSIDE [34社, 3, 77社, 84社]");
        assertThat(Actual.after("100", "100", "100").typed("130"))
                .as("a past that never moved")
                .containsExactly("FAR_OUTSIDE [130社, 3, 100社, 100社]");

        assertThat(Actual.after("10", "20", "30").typed("40"))
                .as("a steady rise")
                .noneMatch(hint -> hint.startsWith("FAR"));
        assertThat(Actual.after("30", "84").typed("500"))
                .as("two years are no past")
                .noneMatch(hint -> hint.startsWith("FAR"));
        assertThat(Actual.after("77", "81", "84").typed("810"))
                .as("a slipped digit is said once")
                .containsExactly("SLIPPED_DIGITS [810社, 84社, 10]");
    }

    @Test
    void worse() {
        assertThat(Actual.yearly("81", "84").typed("79")).containsExactly("WORSE [81社, 79社]");
        assertThat(Actual.lower("79", "70").typed("81")).containsExactly("WORSE [79社, 81社]");

        assertThat(Actual.lower("81", "84").typed("79")).as("less is better").isEmpty();
        assertThat(Actual.yearly("81", "84").typed("81")).isEmpty();
        assertThat(new Actual("79", null, Accumulation.CUMULATIVE, Direction.LOWER_IS_BETTER).typed("81"))
                .as("a running total of accidents can only rise")
                .isEmpty();
        assertThat(settled("900", "990", "1,000")).as("money has no better").isEmpty();
    }

    @Test
    void targetLowered() {
        assertThat(target("80", "84", Direction.HIGHER_IS_BETTER)).containsExactly("TARGET_LOWERED [84社, 80社]");
        assertThat(target("84", "80", Direction.LOWER_IS_BETTER)).containsExactly("TARGET_LOWERED [80社, 84社]");

        assertThat(target("80", "84", Direction.LOWER_IS_BETTER))
                .as("the harder one")
                .isEmpty();
        assertThat(target("84", "84", Direction.HIGHER_IS_BETTER)).isEmpty();
        assertThat(target("後日設定", "84", Direction.HIGHER_IS_BETTER)).isEmpty();
        assertThat(Actual.yearly(null, "84").typed("80"))
                .as("missed, not lowered")
                .isEmpty();
    }

    @Test
    void costZero() {
        assertThat(settled("0", "990", "1,000")).containsExactly("COST_ZERO [1,000千円]");

        assertThat(settled("0", "990", "0")).as("no budget, no cost").isEmpty();
        assertThat(settled("0", "990", null))
                .as("an unknown budget is not one that was spent")
                .isEmpty();
        assertThat(settled("-", "990", "1,000")).as("no such cost, and said so").isEmpty();
        assertThat(settled("未確定", "990", "1,000")).isEmpty();
    }

    @Test
    void aboveBudget() {
        assertThat(settled("4600", "4,400", "4,500")).containsExactly("ABOVE_BUDGET [4,600千円, 4,500千円]");
        assertThat(settled("1,300", null, "1,000"))
                .as("by a supplementary budget: it is raised, and that is the reason given")
                .containsExactly("ABOVE_BUDGET [1,300千円, 1,000千円]");

        assertThat(settled("4500", "4,400", "4,500")).as("spent to the last").isEmpty();
        assertThat(settled("4600", "4,400", null)).isEmpty();
    }

    private static List<String> target(String typed, String thisYears, Direction direction) {
        return Looking.at(FieldView.target(
                "target:1", typed, Looking.quantity(typed), "社", Looking.quantity(thisYears), direction));
    }
}
