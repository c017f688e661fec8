package org.jisseki.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jisseki.common.Sentence;
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
                "haha|件|0|figures.notANumber",
                "NaN|件|0|figures.notANumber",
                "Infinity|件|0|figures.notANumber",
                "∞|件|0|figures.notANumber",
                "1e5|件|0|figures.notANumber",
                "0x10|件|0|figures.otherUnit",
                "件|件|0|figures.notANumber",
                "▲|件|0|figures.notANumber",
                "▲-3|件|0|figures.notANumber",
                "--3|件|0|figures.notANumber",
                "+3|件|0|figures.notANumber",
                "(3)|件|0|figures.notANumber",
                "1 234|件|0|figures.notANumber",
                "約3|件|0|figures.notANumber",
                "696-890|件|0|figures.dashedRange",
                "5²|件|0|figures.notANumber",
                "①|件|0|figures.notANumber",
                "½|件|0|figures.notANumber",
                "犬○頭|頭|0|figures.notANumber",
                "1.|件|1|figures.notANumber",
                ".5|件|1|figures.notANumber",
                "1.,5|件|1|figures.commas",
                "1.2.3|件|1|figures.twoPoints",
                "１．２．３|件|1|figures.twoPoints",
                "1,23|件|0|figures.commas",
                "1234,567|件|0|figures.commas",
                ",123|件|0|figures.notANumber",
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
    @ValueSource(strings = {"-", "－", "―", "—", "−", "ー", " - ", "該当なし"})
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
                .contains(Sentence.of("figures.notANumber", "𠮷".repeat(30) + "…"));
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
}
