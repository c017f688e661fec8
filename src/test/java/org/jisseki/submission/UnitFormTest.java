package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jisseki.submission.UnitForms.ACTUAL;
import static org.jisseki.submission.UnitForms.NEXT_RATIONALE;
import static org.jisseki.submission.UnitForms.NEXT_TARGET;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jisseki.common.Sentence;
import org.jisseki.cycle.FieldKind;
import org.jisseki.figures.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitFormTest {

    private final UnitForm form = UnitForms.program();
    private final Map<String, String> draft = new HashMap<>(Map.of(ACTUAL, "79", "settled", "990", "result", "成果。"));

    @Test
    void asksForNoMoreThanActualsAmountAndText() {
        assertThat(form.keys()).containsExactly(ACTUAL, "settled", "result");
        assertThat(missing(form)).isEmpty();
        assertThat(form.fields())
                .containsExactly(
                        ACTUAL,
                        "textual:" + ACTUAL,
                        "settled:kind",
                        "settled",
                        "settled:due",
                        "result",
                        NEXT_TARGET,
                        "textual:" + NEXT_TARGET,
                        NEXT_RATIONALE,
                        "nextBudget");
    }

    @Test
    void asksForWhatTheCycleAsks() {
        UnitForm asking = UnitForms.program(FieldKind.NEXT_BUDGET, FieldKind.NEXT_TARGET);
        assertThat(missing(asking)).containsOnlyKeys(NEXT_TARGET, "nextBudget");
        draft.put(NEXT_TARGET, "後日設定");
        draft.put("nextBudget", "1,200");
        assertThat(missing(asking)).as("a target goes with its rationale").containsOnlyKeys(NEXT_RATIONALE);
        draft.put(NEXT_RATIONALE, "国の統計を待つ。");
        assertThat(missing(asking)).isEmpty();
    }

    @Test
    void aRationaleGoesWithItsTarget() {
        draft.put(NEXT_RATIONALE, "毎年5社ずつ増やす。");
        assertThat(missing(form)).containsOnlyKeys(NEXT_TARGET);
        draft.put(NEXT_TARGET, "89,5");
        assertThat(why(NEXT_TARGET)).isEqualTo("figures.commas");
    }

    @Test
    void whatIsPendingHasNoAmountButAMonth() {
        draft.put("settled:kind", "PENDING");
        assertThat(missing(form)).containsOnlyKeys("settled:due");
        draft.put("settled:due", "8月ごろ");
        assertThat(why("settled:due")).isEqualTo("submission.settled.due.notAMonth");
        draft.put("settled:due", "R3.3");
        assertThat(why("settled:due")).isEqualTo("submission.settled.due.tooEarly");
        draft.put("settled:due", "R3.8");
        assertThat(missing(form)).isEmpty();
        assertThat(form.due(draft)).contains(YearMonth.of(2021, 8));
        assertThat(form.parse("settled", draft).figure()).contains(new Quantity.Pending("未確定"));
        draft.put("settled:kind", "FINAL");
        assertThat(form.parse("settled", draft).figure().map(Quantity::printed))
                .as("what was typed before counts again")
                .contains("990");
    }

    @ParameterizedTest
    @ValueSource(strings = {"調査中", "未集計", "未確定", "現在調査中", "集計中（9月頃確定）", "未公表（R5.9公表予定）", "算定中※国の通知待ち"})
    void aWordForNoAmountIsTakenAsForAnyFigure(String word) {
        Quantity asActual = actual(word);
        for (String chosen : List.of("", "EXPECTED", "FINAL")) {
            draft.put("settled", word);
            draft.put("settled:kind", chosen);
            draft.remove("settled:due");
            assertThat(missing(form)).as("the word says what is known").isEmpty();
            assertThat(form.parse("settled", draft).figure()).contains(asActual);
            assertThat(form.settledKind(draft)).isEqualTo(SettledKind.PENDING);
            draft.put("settled:due", "R3.3");
            assertThat(why("settled:due")).isEqualTo("submission.settled.due.tooEarly");
            draft.put("settled:due", "R3.8");
            assertThat(form.due(draft)).contains(YearMonth.of(2021, 8));
        }
        draft.put("settled:kind", "PENDING");
        draft.remove("settled:due");
        assertThat(missing(form)).containsOnlyKeys("settled:due");
        assertThat(form.parse("settled", draft).figure()).contains(asActual);
        draft.put("settled:kind", "FINAL");
        draft.put("settled", "0");
        assertThat(form.settledKind(draft)).as("a number in its place").isEqualTo(SettledKind.FINAL);
    }

    @Test
    void noSuchAmountIsNoWordForOneToCome() {
        draft.put("settled", "該当なし");
        assertThat(missing(form)).isEmpty();
        assertThat(form.settledKind(draft)).isNotEqualTo(SettledKind.PENDING);
        draft.put("settled:kind", "PERHAPS");
        assertThat(why("settled:kind")).isEqualTo("submission.settled.noKind");
    }

    private Quantity actual(String word) {
        draft.put(ACTUAL, word);
        return form.parse(ACTUAL, draft).figure().orElseThrow();
    }

    @Test
    void aTextIsOneOnlyWhereItWasChosen() {
        draft.put(ACTUAL, "できる限り削減");
        assertThat(missing(form)).containsOnlyKeys(ACTUAL);
        draft.put("textual:" + ACTUAL, UnitForm.CHOSEN);
        assertThat(missing(form)).isEmpty();
        assertThat(form.parse(ACTUAL, draft).figure()).contains(new Quantity.Text("できる限り削減"));
        draft.put(ACTUAL, "調査中");
        assertThat(form.parse(ACTUAL, draft).figure())
                .as("nothing yet stays nothing yet")
                .contains(new Quantity.Pending("調査中"));
        draft.put(ACTUAL, "79");
        assertThat(why(ACTUAL)).as("its number would be lost").isEqualTo("figures.textIsFigure");
    }

    @ParameterizedTest
    @CsvSource({"2021-05-27, EXPECTED", "2021-05-31, EXPECTED", "2021-06-01, FINAL", "2021-07-30, FINAL"})
    void springHasExpectedAmountsAndSummerFinalOnes(LocalDate entryDue, SettledKind kind) {
        assertThat(SettledKind.by(entryDue, UnitForms.YEAR)).isEqualTo(kind);
    }

    /** The key of the sentence that a field is missed with. */
    private String why(String field) {
        return Objects.requireNonNull(missing(form).get(field)).key();
    }

    private Map<String, Sentence> missing(UnitForm of) {
        return of.missing(draft, List.of());
    }
}
