package org.jisseki.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Typed texts and every part of what is read in them: figures/golden.csv. */
class GoldenTest {

    /** Every shape that the sheets of the domain show. */
    private static final List<String> SHAPES = List.of(
            "110件",
            "4件 (30年度)",
            "-",
            "―",
            "",
            "200未満",
            "180人以下",
            "850頭(以下)",
            "696～890",
            "±10％以内",
            "できる限り削減",
            "全地域においておおむね達成・維持",
            "後日設定",
            "調査中",
            "数値未確定",
            "438(見込み)",
            "52.0%(推定)",
            "381(R4.3 暫定累計)",
            "25人/年(R1年末)",
            "犬5頭以下、猫150頭以下",
            "22%、15市町村(40%)",
            "110(100)",
            "700億円の増",
            "3位",
            "15分",
            "120g",
            "1,200時間・台",
            "1.85t-C/人",
            "1億2,000万",
            "1兆2,345億円",
            "3百万円",
            "▲3",
            "△5",
            "－5",
            "１２３",
            "1,234",
            "47.4％",
            "47.4%",
            "77社(30年度)");

    private static final Counted counted = new Counted("golden");

    static List<Map<String, String>> rows() {
        return Tables.read("golden.csv");
    }

    @AfterAll
    static void report() {
        counted.report();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isReadWithEveryPart(Map<String, String> row) {
        assertThat(parts(read(row), unit(row))).isEqualTo(expected(row));
        counted.one();
    }

    /** What is printed is read as the same again: in its cell, behind it with the unit, and from the plan's tables. */
    @ParameterizedTest
    @MethodSource("rows")
    void isPrintedAsItWasMeant(Map<String, String> row) {
        Quantity figure = read(row);
        if (figure != null && figure.shape() != Shape.TEXT) {
            int decimals = decimals(row);
            String unit = unit(row);
            assertThat(QuantityParser.parse(figure.printed(), unit, decimals).figure())
                    .contains(figure);
            assertThat(QuantityParser.parse(figure.printedWithUnit(unit), unit, decimals)
                            .figure())
                    .contains(figure);
        }
        if (figure != null) {
            Quantity stored = Quantity.stored(unit(row), figure.shape().name(), figure.printed(), figure.value());
            assertThat(parts(stored, unit(row))).isEqualTo(expected(row));
        }
    }

    @Test
    void everyShapeOfTheDomainIsThere() {
        assertThat(rows())
                .hasSizeGreaterThanOrEqualTo(120)
                .extracting(row -> row.get("typed"))
                .containsAll(SHAPES);
        assertThat(rows())
                .extracting(row -> row.get("typed") + "|" + row.get("unit"))
                .doesNotHaveDuplicates();
    }

    private static @Nullable Quantity read(Map<String, String> row) {
        Parsed parsed = row.getOrDefault("chosen", "").equals("text")
                ? QuantityParser.text(row.getOrDefault("typed", ""), unit(row), 6)
                : QuantityParser.parse(row.getOrDefault("typed", ""), unit(row), decimals(row));
        assertThat(parsed.refusal()).isEmpty();
        return parsed.figure().orElse(null);
    }

    private static Map<String, String> parts(@Nullable Quantity figure, String unit) {
        return Tables.columns(figure, unit);
    }

    private static Map<String, String> expected(Map<String, String> row) {
        Map<String, String> expected = new LinkedHashMap<>(row);
        List.of("typed", "unit", "decimals", "chosen").forEach(expected::remove);
        return expected;
    }

    private static String unit(Map<String, String> row) {
        return row.getOrDefault("unit", "");
    }

    private static int decimals(Map<String, String> row) {
        return Integer.parseInt(row.getOrDefault("decimals", ""));
    }
}
