package org.jisseki.submission.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jisseki.submission.hint.Looking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.figures.Direction;
import org.jisseki.figures.Quantity;
import org.jisseki.plan.Accumulation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule on prose: what was published by mistake, and what looks like it and is right. */
class TextHintsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            動物を引き取った（犬○頭、猫12頭）。   | 「った（犬○頭、猫1」
            犬○頭                            | 「犬○頭」
            参加者は〇〇名だった。              | 「参加者は〇〇名だった」
            ●●市で開いた。                    | 「●●市で開い」
            参加者は×名だった。                | 「参加者は×名だった」
            事業費は××千円である。             | 「事業費は××千円であ」
            XX社と協定を結んだ。               | 「XX社と協定」
            ２０ＸＸ年までに整える。            | 「２０ＸＸ年までに」
            開催日は調整中？？                 | 「は調整中？？」
            令和3年●月に開いた。               | 「令和3年●月に開い」
            △△大学と進めた。                  | 「△△大学と進」
            """)
    void placeholders(String typed, String quoted) {
        assertThat(text(typed)).containsExactly("PLACEHOLDER [" + quoted + ", 1]");
    }

    @Test
    void placeholdersAreCountedAndTheFirstQuoted() {
        assertThat(text("犬○頭、猫○頭\n鳥○羽、馬○頭")).containsExactly("PLACEHOLDER [「犬○頭、猫○」「○頭、猫○頭」「鳥○羽、馬○」, 4]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "○企業の相談に応じた。\n○講座を開いた。",
                "次のとおり取り組んだ。○相談に応じた。",
                "　○ 相談に応じた。",
                "3×4メートルの試作機を作った。",
                "産学×企業の場を設けた。",
                "デザイン×製造業の講座を開いた。",
                "二〇二〇年に始めた三〇社の取組である。",
                "DXやXRを学ぶXXL規格の講座を開いた。",
                "なぜ減ったのか？を調べた。",
                "◎よくできた講座であった。",
                "評価は○、△、×の3段階とした。"
            })
    void noPlaceholders(String typed) {
        assertThat(text(typed)).isEmpty();
    }

    @Test
    void aNameThatLooksLikeAPlaceholderIsAskedAfter() {
        assertThat(text("○○型の認証を受けた。"))
                .as("cannot be told apart: a reason says that it is a name")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            平成元年度から増えた。        | 平成元年度→令和元年度
            平成２年度の実績である。      | 平成2年度→令和2年度
            平成31年度に始めた。         | 平成31年度→令和元年度
            H31年度に始めた。            | H31年度→令和元年度
            平成31年5月に開いた。        | 平成31年5月→令和元年5月
            平成32年に完成した。         | 平成32年→令和2年
            令和0年度に始めた。          | 令和0年度→平成30年度
            令和30年度と比べて増えた。    | 令和30年度→平成30年度
            昭和64年度に設けた。         | 昭和64年度→平成元年度
            昭和65年に設けた。           | 昭和65年→平成2年
            大正16年に設けた。           | 大正16年→昭和2年
            平成35年度、平成36年度       | 平成35年度→令和5年度、平成36年度→令和6年度
            """)
    void wrongEra(String typed, String found) {
        assertThat(text(typed)).containsExactly("WRONG_ERA [" + found + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和元年度と令和2年度を比べた。",
                "平成元年に設けた。",
                "平成30年度から令和2年度まで",
                "平成31年4月に開いた。",
                "平成31年に開いた。令和元年5月に閉じた。",
                "令和12年度までに、令和32年度までに整える。",
                "昭和64年1月、平成元年1月、大正15年12月、昭和元年12月",
                "昭和63年度、平成3年の法律、H30年度、R2年度",
                "明治3年に設けた。",
                "PH31年、第31年次"
            })
    void rightEra(String typed) {
        assertThat(text(typed)).isEmpty();
    }

    @Test
    void anOldPlanQuotedByItsNameIsAskedAfter() {
        assertThat(text("「平成32年度を目標とする計画」を引き継いだ。"))
                .as("right as a quotation, and looks the same: a reason says so")
                .containsExactly("WRONG_ERA [平成32年度→令和2年度]");
    }

    @Test
    void sameText() {
        assertThat(same("拠点を開き、部材の試作と評価を支えた。", "拠点を開き、\n部材の試作と 評価を支えた。")).containsExactly("SAME_TEXT [19]");

        assertThat(same("拠点を開き、部材の試作と評価を続けた。", "拠点を開き、部材の試作と評価を支えた。")).isEmpty();
        assertThat(same("該当なし", "該当なし")).as("rightly the same every year").isEmpty();
        assertThat(same("拠点を開き、部材の試作と評価を支えた。", null)).isEmpty();
    }

    @Test
    void otherNumber() {
        assertThat(beside("参加企業は８０社であった。")).containsExactly("OTHER_NUMBER [80社, 79社]");
        assertThat(beside("参加企業は97社であった。")).as("two digits exchanged").containsExactly("OTHER_NUMBER [97社, 79社]");
        assertThat(beside("決算額は77,924千円、参加は78社であった。")).containsExactly("OTHER_NUMBER [77,924千円、78社, 77,942千円、79社]");

        assertThat(beside("参加企業は79社であった。")).isEmpty();
        assertThat(beside("前年度の81社から減り、目標の84社に届かず、平成30年度の77社は超えた。"))
                .as("what stands beside it in the table")
                .isEmpty();
        assertThat(beside("うち3社は県外、延べ412社の相談に応じた。")).as("something else").isEmpty();
        assertThat(beside("80人が参加した。")).as("another unit").isEmpty();
        assertThat(Looking.at(List.of(figures().getFirst(), FieldView.rationale("nextRationale:1", "80社から増やす。"))))
                .as("a rationale names many numbers")
                .isEmpty();
        assertThat(beside("県外の78社を訪ねた。"))
                .as("cannot be told apart: a reason says so")
                .hasSize(1);
    }

    @Test
    void unitTwice() {
        assertThat(withUnit("ha", "森林10haha、農地3ha")).containsExactly("UNIT_TWICE [「森林10haha、農地3」]");
        assertThat(withUnit("社", "参加は34社社だった。")).containsExactly("UNIT_TWICE [「加は34社社だった。」]");
        assertThat(withUnit("%", "達成率は52%%であった。")).containsExactly("UNIT_TWICE [「率は52%%であった」]");

        assertThat(withUnit("社", "34社社員が参加した。")).as("a word that goes on").isEmpty();
        assertThat(withUnit("日", "5日日曜日に開いた。")).isEmpty();
        assertThat(withUnit("人", "人人と町々")).as("no number before it").isEmpty();
        assertThat(withUnit("社", "森林10haha")).as("no unit of this form").isEmpty();
    }

    @Test
    void aTextInPlaceOfAFigureIsLookedAtAsProse() {
        assertThat(figure(new Quantity.Text("おおむね10haha"), "ha")).containsExactly("UNIT_TWICE [「むね10haha」]");
        assertThat(figure(new Quantity.Text("犬○頭"), "頭")).containsExactly("PLACEHOLDER [「犬○頭」, 1]");
        assertThat(figure(new Quantity.Text("できる限り削減"), "ha")).isEmpty();
    }

    private static List<String> beside(String typed) {
        List<FieldView> fields = new ArrayList<>(figures());
        fields.add(FieldView.text("result", typed, null));
        return Looking.at(fields);
    }

    private static List<FieldView> figures() {
        return List.of(
                FieldView.actual(
                        "actual:1",
                        "79",
                        Looking.quantity("79"),
                        "社",
                        List.of(new BigDecimal("77"), new BigDecimal("81")),
                        Looking.quantity("81"),
                        Looking.quantity("84"),
                        Accumulation.YEARLY,
                        Direction.LOWER_IS_BETTER),
                FieldView.settled(
                        "settled",
                        "77,942",
                        Looking.money("77,942"),
                        "千円",
                        Looking.money("154,210"),
                        Looking.money("78,128")));
    }

    private static List<String> same(String now, @Nullable String last) {
        return Looking.at(FieldView.text("result", now, last));
    }

    private static List<String> withUnit(String unit, String typed) {
        return Looking.at(List.of(actual(new Quantity.NotApplicable(), unit), FieldView.text("result", typed, null)));
    }

    private static List<String> figure(Quantity value, String unit) {
        return Looking.at(actual(value, unit));
    }

    private static FieldView actual(Quantity value, String unit) {
        return FieldView.actual(
                "actual:1",
                value.printed(),
                value,
                unit,
                List.of(),
                null,
                null,
                Accumulation.YEARLY,
                Direction.HIGHER_IS_BETTER);
    }
}
