package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jisseki.submission.UnitForms.ACTUAL;
import static org.jisseki.submission.UnitForms.NEXT_RATIONALE;
import static org.jisseki.submission.UnitForms.NEXT_TARGET;

import java.util.List;
import java.util.Map;
import org.jisseki.submission.UnitForm.LastResult;
import org.junit.jupiter.api.Test;

/** What a form shows of itself to the rules: each field beside what the form knows of it. */
class FormHintsTest {

    private static final String LAST = "拠点を開き、部材の試作と評価を支えた。";

    /** An actual of 81 last year, a target of 84, a budget of 1,000. */
    private final UnitForm form = lastYear(UnitForms.program());

    @Test
    void anActualBesideLastYear() {
        assertThat(hints(Map.of(ACTUAL, "79"))).containsExactly("actual:7 WORSE [81社, 79社]");
        assertThat(hints(Map.of(ACTUAL, "82"))).isEmpty();
    }

    @Test
    void anAmountBesideItsBudget() {
        assertThat(hints(Map.of(UnitForm.SETTLED, "1,200"))).containsExactly("settled ABOVE_BUDGET [1,200千円, 1,000千円]");
        assertThat(hints(Map.of(UnitForm.SETTLED, "0", UnitForm.SETTLED_KIND, "PENDING")))
                .as("an amount that is not known yet is not 0, whatever was typed before")
                .isEmpty();
    }

    @Test
    void theNextYearBesideThisOne() {
        assertThat(hints(Map.of(NEXT_TARGET, "80"))).containsExactly("nextTarget:7 TARGET_LOWERED [84社, 80社]");
        assertThat(hints(Map.of(UnitForm.NEXT_BUDGET, "1,000,000")))
                .containsExactly("nextBudget SLIPPED_DIGITS [1,000,000千円, 1,000千円, 1000]");
        assertThat(hints(Map.of(NEXT_TARGET, "85", UnitForm.NEXT_BUDGET, "1,100")))
                .isEmpty();
    }

    @Test
    void proseBesideLastYearsAndTheTable() {
        assertThat(hints(Map.of(UnitForm.RESULT, LAST))).containsExactly("result SAME_TEXT [19]");
        assertThat(hints(Map.of(ACTUAL, "85", UnitForm.RESULT, "88社が参加した。")))
                .containsExactly("result OTHER_NUMBER [88社, 85社]");
        assertThat(hints(Map.of(ACTUAL, "85", NEXT_RATIONALE, "88社に広げる。"))).isEmpty();
        assertThat(hints(Map.of(NEXT_RATIONALE, "平成元年度から犬○頭。")))
                .containsExactly(
                        "nextRationale:7 PLACEHOLDER [「度から犬○頭。」, 1]", "nextRationale:7 WRONG_ERA [平成元年度→令和元年度]");
    }

    private List<String> hints(Map<String, String> texts) {
        return FormHints.of(form, texts).stream()
                .map(hint ->
                        hint.field() + " " + hint.rule() + " " + hint.sentence().args())
                .toList();
    }

    private static UnitForm lastYear(UnitForm form) {
        return new UnitForm(
                form.year(),
                form.measureCode(),
                form.measureName(),
                form.measureNote(),
                form.basicProgram(),
                form.title(),
                form.note(),
                form.actuals(),
                form.settled(),
                form.asksResult(),
                new LastResult(LAST, null),
                form.guide(),
                null);
    }
}
