package org.jisseki.common.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    private static final List<String> SIGNS = List.of(
            "=", "+", "-", "@", "＝", "＋", "－", "＠", "−", " ", "　", "\t", "\r", "\n", "\u00a0", "\u200b", "\ufeff",
            "\ufe0f", "'", "1", "5.2", "A1", "▲", "件", "(", "\"", ",", "%");

    static Stream<String> generated() {
        Random random = new Random();
        return Stream.generate(() -> IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(at -> SIGNS.get(random.nextInt(SIGNS.size())))
                        .collect(Collectors.joining()))
                .limit(2_000);
    }

    /** What a spreadsheet sees first, after all that it may drop, is no sign of a formula, save that of a plain number. */
    @Test
    void noCellBeginsAFormula() {
        assertThat(generated()).allSatisfy(text -> {
            String cell = Formulas.asText(text);
            assertThat(cell).isIn(text, "'" + text);
            String seen = cell.replaceFirst("^[\\s\\p{Z}\\p{Cc}\\p{Cf}\ufe0f]+", "");
            if (seen.matches("(?s)[=+\\-@＝＋－＠−].*")) {
                assertThat(seen.strip()).matches("[-－−]([0-9０-９][0-9０-９,，]*([.．][0-9０-９]+)?[%％]?)?");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+81",
                "-5+1",
                "@SUM(A1)",
                "＝1+1",
                "＋1",
                "－5＋1",
                "＠A1",
                "  =1+1",
                "　=1+1",
                "\t=1",
                "\r=1",
                "\u00a0=1",
                "\u200b=1",
                "\ufeff＝1",
                " \n\u2060@A1",
                "-A1",
                "- 箇条書き",
                "\t本文"
            })
    void whatLooksLikeAFormulaIsMarkedAsText(String text) {
        assertThat(Formulas.asText(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "▲3",
                "-5",
                "－5",
                "-1,234.5",
                "−0.3",
                "-12%",
                "-",
                "－",
                "―",
                "3社=4社",
                "① 航空宇宙産業振興事業",
                "𠮷田班",
                "'=1"
            })
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(Formulas.asText(text)).isEqualTo(text);
    }
}
