package org.jisseki.common.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "県内企業の取組 | 県/内/企/業/の/取/組",
                // what must not begin a line
                "企業、団体。 | 企/業、/団/体。",
                "データとフォロー | デー/タ/と/フォ/ロー",
                "あっという | あっ/と/い/う",
                "人々と佐々木 | 人々/と/佐々/木",
                "（新）事業 | （新）/事/業",
                "「取組」の | 「取/組」/の",
                "……と―― | ……/と――",
                // what must not end one
                "額￥100 | 額/￥100",
                // a figure keeps its unit, a word stays whole
                "約52,135千円に | 約/52,135千/円/に",
                "令和2年度の | 令/和/2年/度/の",
                "50％減 | 50％/減",
                "AMIC等 | AMIC/等",
                "(R1) 75,735千円 → (R2) | '(R1) /75,735千/円 /→ /(R2)'",
                // beyond the first plane, with its selector
                "𠮷野家と髙﨑 | 𠮷/野/家/と/髙/﨑",
            })
    void breaksBetweenCharactersSaveWhereJapanesePrintDoesNot(String text, String pieces) {
        assertThat(String.join("/", pieces(text))).isEqualTo(pieces);
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to > 0; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        assertThat(from).isEqualTo(text.length());
        return pieces;
    }
}
