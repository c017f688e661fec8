package org.jisseki.common.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+81", "-5", "@SUM(A1)", "＝1+1", "＋1", "－5", "＠A1", "  =1+1", "　=1+1", "\t=1", "\r=1"})
    void whatLooksLikeAFormulaIsMarkedAsText(String text) {
        assertThat(Formulas.asText(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "▲3", "―", "3社=4社", "① 航空宇宙産業振興事業", "𠮷田班", "'=1"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(Formulas.asText(text)).isEqualTo(text);
    }
}
