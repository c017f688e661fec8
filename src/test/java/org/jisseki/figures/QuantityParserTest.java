package org.jisseki.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.common.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // typed | unit | decimals | value | printed
                "110|件|0|110|110",
                "110件|件|0|110|110",
                "１１０件|件|0|110|110",
                "　１１０　件　|件|0|110|110",
                "1,234|社|0|1234|1,234",
                "１，２３４社|社|0|1234|1,234",
                "1234567|社|0|1234567|1,234,567",
                "12,345,678|社|0|12345678|12,345,678",
                "999|社|0|999|999",
                "0|件|0|0|0",
                "007|件|0|7|7",
                "47.4|％|1|47.4|47.4",
                "47.4%|％|1|47.4|47.4",
                "４７．４％|%|1|47.4|47.4",
                "50|％|1|50|50.0",
                "50.0|％|0|50|50",
                "47.40|％|1|47.4|47.4",
                "1,234.5|千台|1|1234.5|1,234.5",
                "▲3|件|0|-3|▲3",
                "△5|件|0|-5|▲5",
                "－5|件|0|-5|▲5",
                "−5|件|0|-5|▲5",
                "-5|件|0|-5|▲5",
                "ー5|件|0|-5|▲5",
                "▲1,234.5|件|1|-1234.5|▲1,234.5",
                "-0|件|0|0|0",
                "12㎡|㎡|0|12|12",
                "12m2|㎡|0|12|12",
                "999999999999999999|件|0|999999999999999999|999,999,999,999,999,999",
                "0.000001|件|6|0.000001|0.000001",
            })
    void readsWhatIsPlainlyAFigure(String typed, String unit, int decimals, BigDecimal value, String printed) {
        assertThat(QuantityParser.parse(typed, unit, decimals).figure()).hasValueSatisfying(figure -> {
            assertThat(figure.value()).isEqualByComparingTo(value);
            assertThat(figure.printed()).isEqualTo(printed);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // typed | unit | decimals | key
                "haha|件|0|figures.words",
                "NaN|件|0|figures.words",
                "Infinity|件|0|figures.words",
                "∞|件|0|figures.words",
                "1e5|件|0|figures.exponent",
                "0x10|件|0|figures.twoValues",
                "件|件|0|figures.words",
                "▲|件|0|figures.words",
                "▲-3|件|0|figures.twoSigns",
                "--3|件|0|figures.twoSigns",
                "+3|件|0|figures.plusSign",
                "(3)|件|0|figures.inParentheses",
                "1 234|件|0|figures.blankWithin",
                "約3|件|0|figures.about",
                "696-890|件|0|figures.dashedRange",
                "5²|件|0|figures.numberSign",
                "①|件|0|figures.numberSign",
                "½|件|0|figures.numberSign",
                "犬○頭|頭|0|figures.placeholder",
                "1.|件|1|figures.trailingSign",
                ".5|件|1|figures.leadingSign",
                "1.,5|件|1|figures.commas",
                "1.2.3|件|1|figures.twoPoints",
                "１．２．３|件|1|figures.twoPoints",
                "1,23|件|0|figures.commas",
                "1234,567|件|0|figures.commas",
                ",123|件|0|figures.leadingSign",
                "1,,234|件|0|figures.commas",
                "1.234,567|件|3|figures.commas",
                "3社|件|0|figures.otherUnit",
                "3件件|件|0|figures.otherUnit",
                "3%|件|0|figures.otherUnit",
                "4(たぶん)|件|0|figures.remark",
                "1.5|件|0|figures.whole",
                "47.45|％|1|figures.decimals",
                "0.0000001|件|9|figures.decimals",
                "1234567890123456789|件|0|figures.tooLarge",
            })
    void refusesWhatIsNot(String typed, String unit, int decimals, String key) {
        assertThat(QuantityParser.parse(typed, unit, decimals).refusal()).hasValueSatisfying(sentence -> {
            assertThat(sentence.key()).isEqualTo(key);
            assertThat(sentence.args()).first().isEqualTo(typed);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\t"})
    void blankIsNoFigureAndNoRefusal(String typed) {
        assertThat(QuantityParser.parse(typed, "件", 0)).isEqualTo(new Parsed.Blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "－", "―", "—", "−", "ー", "該当なし"})
    void aDashSaysThatThereIsNoSuchValue(String typed) {
        assertThat(QuantityParser.parse(typed, "件", 0)).isEqualTo(new Parsed.Accepted(new Quantity.NotApplicable()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"未確定", "調査中", "数値未確定", "集計中", "後日設定"})
    void aWordMayStandInPlaceOfAFigure(String typed) {
        assertThat(QuantityParser.parse(typed, "件", 0)).isEqualTo(new Parsed.Accepted(new Quantity.Pending(typed)));
    }

    @Test
    void quotesOnlyTheBeginningOfALongText() {
        String typed = "𠮷".repeat(100);
        assertThat(QuantityParser.parse(typed, "件", 0).refusal())
                .hasValueSatisfying(
                        sentence -> assertThat(sentence.args()).first().isEqualTo("𠮷".repeat(30) + "…"));
    }

    @Test
    void blankAndDashAndWordSurviveStorage() {
        assertThat(Quantity.stored(null, null)).isNull();
        assertThat(Quantity.stored("-", null)).isEqualTo(new Quantity.NotApplicable());
        assertThat(Quantity.stored("調査中", null)).isEqualTo(new Quantity.Pending("調査中"));
        assertThat(Quantity.stored("1,234", new BigDecimal("1234.000000")))
                .isEqualTo(new Quantity.Exact(new BigDecimal("1234.000000"), "1,234"));
        assertThat(Quantity.stored(null, new BigDecimal("1234.500000")))
                .isEqualTo(new Quantity.Exact(new BigDecimal("1234.500000"), "1,234.5"));
    }

    @Test
    void printLosesNothingWhereTheValueIsFinerThanTheIndicator() {
        assertThat(Quantity.known(new BigDecimal("47.45"), 1).printed()).isEqualTo("47.45");
        assertThat(Quantity.known(new BigDecimal("1E+3"), 0).printed()).isEqualTo("1,000");
    }

    @Test
    void aRangeAmongSeveralHasAUnitOfItsOwnBehindItsHigherNumber() {
        Quantity read = QuantityParser.parse("犬2頭～6、猫9", "匹", 0).figure().orElseThrow();
        assertThat(read.printed()).isEqualTo("犬2～6頭、猫9匹");
        assertThat(QuantityParser.parse(read.printed(), "匹", 0).figure()).contains(read);
    }

    /** Words of a kind, not a list of them: at work, still open, to come; a remark may stand behind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "現在調査中",
                "未集計",
                "集計中（9月頃確定）",
                "未公表（R5.9公表予定）",
                "未把握",
                "公表待ち",
                "調査未了",
                "算出中",
                "確定次第",
                "確定次第公表",
                "取りまとめ中",
                "9月頃確定予定",
                "R5.9公表予定",
                "令和5年9月公表予定",
                "現在、集計中",
                "数値は確定前",
                "後日公表",
                "調査中※9月に確定",
                "回答待ち",
                "未判明",
                "結果集計中",
                "検査中"
            })
    void whatIsNotYetKnownIsPendingWithItsWord(String typed) {
        String printed = Reading.folded(typed);
        assertThat(QuantityParser.parse(typed, "件", 0)).isEqualTo(new Parsed.Accepted(new Quantity.Pending(printed)));
        assertThat(QuantityParser.printed(printed, "件")).isEqualTo(new Parsed.Accepted(new Quantity.Pending(printed)));
        assertThat(Money.parse(typed)).isEqualTo(new Parsed.Accepted(new Quantity.Pending(printed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"未実施", "実施中止", "予定", "438公表予定", "不明", "未", "中", "開催中"})
    void whatSaysSomethingElseIsNotPending(String typed) {
        assertThat(QuantityParser.parse(typed, "件", 0).refusal()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"「できる限り削減」", "「1/3」", "「29/29市町」", "「▲」", "\uFEFF「haha」"})
    void inCornerBracketsATextIsHeldAsText(String typed) {
        String text = Reading.readable(typed);
        Quantity.Text held = new Quantity.Text(text.substring(1, text.length() - 1));
        assertThat(QuantityParser.parse(typed, "件", 0)).isEqualTo(new Parsed.Accepted(held));
        assertThat(QuantityParser.cell(typed, "件")).isEqualTo(new Parsed.Accepted(held));
        assertThat(Money.parse(typed)).isEqualTo(new Parsed.Accepted(held));
        assertThat(Money.cell(typed)).isEqualTo(new Parsed.Accepted(held));
    }

    /** A negative amount is refused as an amount and held as text: the two sentences do not send one in a circle. */
    @Test
    void aNegativeAmountCanBeHeldAsText() {
        for (String typed : List.of("▲12", "-1千円", "100以下", "１，２３４円")) {
            assertThat(Money.parse(typed).refusal()).as(typed).isPresent();
            assertThat(Money.parse("「" + typed + "」")).isEqualTo(new Parsed.Accepted(new Quantity.Text(typed)));
        }
        assertThat(Money.parse("「12」").refusal().orElseThrow().key()).isEqualTo("figures.textIsFigure");
    }

    /** BOM, blanks of no width, no-break blanks, soft hyphens, marks of direction, variation selectors. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF1234",
                "1\u200B234",
                "1234\u00A0",
                "\u00A01\u202F234",
                "12\u00AD34",
                "\u200E1234\u202C",
                "1234\uFE0F",
                "1\u2060,234件",
                "1,234\u200D件\u00A0"
            })
    void whatNobodySeesIsTakenAway(String typed) {
        assertThat(QuantityParser.parse(typed, "件", 0).figure().orElseThrow().printed())
                .isEqualTo("1,234");
        assertThat(Typed.hidden(typed)).isNotEmpty().allMatch(name -> name.matches("U\\+[0-9A-F]{4,5}"));
    }

    /** Excel's accounting format shows 0 as a dash with blanks around it. */
    @ParameterizedTest
    @ValueSource(strings = {" - ", "- ", " -", "\u00A0-\u00A0", "　－　", " -   "})
    void aDashWithBlanksAroundItIsAskedAbout(String typed) {
        assertThat(QuantityParser.parse(typed, "件", 0).refusal().orElseThrow().key())
                .isEqualTo("figures.accountingZero");
        assertThat(Money.parse(typed).refusal().orElseThrow().key()).isEqualTo("figures.accountingZero");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            372台(1995)            | 台   | 1995 |          |
            372台(1995年)          | 台   | 1995年 |        |
            22.1(全国16位)         | ％   |      | 全国16位 |
            120人(延べ)            | 人   |      | 延べ     |
            120人(うち県外3人)     | 人   |      | うち県外3人 |
            23.4%(前年度22.1)      | ％   |      | 前年度22.1 |
            0件(発生なし)          | 件   |      | 発生なし |
            22.1(全国16位)(延べ)   | ％   |      | 全国16位、延べ |
            0件(該当者なし)        | 件   |      | 該当者なし |
            12件(県内のみ)         | 件   |      | 県内のみ |
            12件(速報、全国3位)    | 件   |      | 全国3位  |
            83.3%(30校/36校)       | ％   |      |          | 30校 of 36校
            83.3%（３０校／３６校） | ％  |      |          | 30校 of 36校
            83.3%(36校中30校)      | ％   |      |          | 30校 of 36校
            75(3/4)                | ％   |      |          | 3 of 4
            7か所(7か国延べ35企業) | か所 |      |          | 7か国 + 延べ35企業
            3回(120人、5団体)      | 回   |      |          | 120人 + 5団体
            """)
    void whatStandsInParenthesesIsKeptForWhatItIs(
            String typed, String unit, String period, String remark, String beside) {
        Quantity read = QuantityParser.parse(typed, unit, 1).figure().orElseThrow();
        Details details = read.details();
        assertThat(details.period()).isEqualTo(period);
        assertThat(details.remark()).isEqualTo(remark);
        assertThat(details.aside()).isNull();
        assertThat(details.beside() == null ? null : said(details.beside())).isEqualTo(beside);
        // nothing is lost: what stands in the parentheses is printed as it was typed
        String folded = Reading.folded(typed);
        assertThat(read.printedWithUnit(unit)).endsWith(folded.substring(folded.indexOf('(')));
        assertThat(QuantityParser.parse(read.printed(), unit, 1).figure()).contains(read);
    }

    /** A whole page pasted into a field is refused like any other text, by every pattern. */
    @ParameterizedTest
    @ValueSource(strings = {"約", "1.5あ", "(1)", "たぶん", "1,", "犬5頭、", "3校/", "未公表（", "※", "2022/", "調査中", "○"})
    void aPageOfTextIsRefusedToo(String part) {
        String page = part.repeat(20_000);
        for (String typed : List.of(page, "1(" + page + ")", "1.5" + page, "「" + page + "」")) {
            assertThat(QuantityParser.parse(typed, "件", 0).refusal()).isPresent();
            assertThat(QuantityParser.text(typed, "件", 0).refusal()).isPresent();
            assertThat(Money.parse(typed).refusal()).isPresent();
        }
    }

    private static String said(Beside beside) {
        return beside.values().stream()
                .map(value -> (value.name() == null ? "" : value.name())
                        + value.number().toPlainString()
                        + (value.unit() == null ? "" : value.unit()))
                .collect(Collectors.joining(beside.ratio() ? " of " : " + "));
    }
}
