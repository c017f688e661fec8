package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.pdf.PdfText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Why there is an edition, and why a unit is missing in it, on everything that the public reads. */
class PublicReasonTest {

    private static final String WHY = "名簿の<b>集計漏れ</b>のため。\n髙田氏の𠮷報による。";
    private static final String INDICATOR = "四日市コンビナートの競争力強化・先進化に向けた取組数";
    private static final String UNDECIDED = "国の統計が<i>未公表</i>のため";
    private static final Sheet FIRST = SheetJson.read(SheetJson.write(SampleSheet.of("mie", 1))
            .replaceFirst("(\"name\":\"四日市コンビナートの.*?)\"missing\":false,\"absence\":null", absent(UNDECIDED))
            .replaceFirst("(\"title\":\"国内販路開拓支援事業.*?)\"missing\":false", "$1\"missing\":true")
            .replaceFirst("(\"title\":\"国内販路開拓支援事業.*?)\"absence\":null", "$1\"absence\":\"" + SampleSheet.WHY + "\"")
            .replace(
                    "\"missing\":[",
                    "\"missing\":[{\"name\":\"施策322の評価\",\"kind\":\"EVALUATION\",\"reason\":\"合議中のため\"},"));
    private static final Sheet SECOND = SheetJson.read(SheetJson.write(FIRST)
            .replace("\"no\":1", "\"no\":2")
            .replace("\"name\":{\"kind\":\"FIRST\",\"number\":1}", "\"name\":{\"kind\":\"CORRECTION\",\"number\":1}")
            .replaceFirst("\"reason\":null}$", "\"reason\":\"" + WHY.replace("\n", "\\\\n") + "\"}")
            .replace("開発を担う人材が足りない。", "開発を担う人が足りない。")
            .replaceFirst(
                    "\\{\"name\":\"" + INDICATOR + "\"[^}]*\\}",
                    "{\"name\":\"別の取組\",\"kind\":\"INDICATOR\",\"reason\":null}"));

    @Test
    void whyAUnitIsMissingStandsBesideItAndInTheListOfWhatIsMissing() throws IOException {
        Document page = Jsoup.parse(Rendering.newest(FIRST, Locale.JAPANESE));

        assertThat(page.select("section.note li").eachText())
                .containsExactly("施策の評価（進展度と記述）　理由：合議中のため", SampleSheet.LATE + "　理由：" + SampleSheet.WHY, INDICATOR);
        assertThat(page.expectFirst("section.note").text()).contains("決裁のあと、更新の版に載せます");
        assertThat(page.expectFirst(".verdict").text()).isEqualTo("進展度　未提出 未提出の理由　合議中のため");
        assertThat(page.select(".about tr").eachText()).contains("未提出の理由 " + UNDECIDED);
        assertThat(page.select(".program").getLast().text()).contains("この年度の報告： 未提出　理由：" + SampleSheet.WHY);
        assertThat(page.select(".why dd").eachText()).anyMatch(text -> text.contains("理由：" + UNDECIDED));
        assertThat(page.select("i")).as("a text is only ever a text").isEmpty();

        assertThat(SheetOnThePage.bare(PdfText.of(Rendering.pdf().render(FIRST).bytes())))
                .contains(
                        SheetOnThePage.bare("進展度　未提出"),
                        SheetOnThePage.bare(UNDECIDED),
                        SheetOnThePage.bare("未提出　理由：" + SampleSheet.WHY),
                        SheetOnThePage.bare(SampleSheet.LATE + "　理由：" + SampleSheet.WHY));
        assertThat(new String(Rendering.csv().write(FIRST), StandardCharsets.UTF_8).lines())
                .contains(
                        "施策,322 ものづくり産業の振興,未提出の理由,令和2年度,2020,合議中のため,,,",
                        "副指標," + INDICATOR + ",未提出の理由,令和2年度,2020," + UNDECIDED + ",,,",
                        "主な事業," + SampleSheet.LATE + ",未提出の理由,令和2年度,2020," + SampleSheet.WHY + ",,,");
    }

    @Test
    void whyThereIsAnEditionStandsInItsErrataAndItsHistory() throws IOException {
        Document page = Jsoup.parse(Rendering.corrected(FIRST, SECOND, Locale.JAPANESE));
        assertThat(page.select(".note .because").eachText()).containsExactly("訂正理由　名簿の<b>集計漏れ</b>のため。 髙田氏の𠮷報による。");
        assertThat(page.select(".history dl > div").eachText())
                .containsExactly(
                        "訂正第1版 令和3年7月15日（木）公表　前の版との違い 訂正理由　名簿の<b>集計漏れ</b>のため。 髙田氏の𠮷報による。", "初版 令和3年7月15日（木）公表");
        assertThat(page.select(".note p").eachText()).contains("前の版で未提出だったもののうち、この版から載るもの　" + INDICATOR);
        assertThat(Jsoup.parse(Rendering.newest(FIRST, Locale.JAPANESE)).select(".history"))
                .isEmpty();

        Document errata = Jsoup.parse(Rendering.errata(FIRST, SECOND, Locale.ENGLISH));
        assertThat(errata.select(".because").eachText())
                .first()
                .isEqualTo("Reason for the correction　名簿の<b>集計漏れ</b>のため。 髙田氏の𠮷報による。");
        Errata between = Errata.between(FIRST, SECOND);
        assertThat(SheetOnThePage.bare(
                        PdfText.of(Rendering.pdf().errata(SECOND, between).bytes())))
                .contains(SheetOnThePage.bare("訂正理由　" + WHY));
        assertThat(new String(Rendering.csv().write(SECOND, between), StandardCharsets.UTF_8))
                .contains(",わけ,訂正理由\r\n", "\"" + WHY + "\"\r\n");
    }

    @Test
    void whatIsComparedIsWhatTheSheetReportsNotWhySomethingWasMissing() {
        Errata errata = Errata.between(FIRST, SECOND);
        assertThat(errata.changes()).extracting(Errata.Change::wrong).containsExactly("開発を担う人材が足りない。");
        assertThat(errata.followed()).extracting(Sheet.Missing::name).containsExactly(INDICATOR);
    }

    @Test
    void anEditionOfBeforeHasTheNamesAlone() {
        Sheet old = SheetJson.read(SheetJson.write(SampleSheet.of("mie", 1))
                .replaceFirst("\"missing\":\\[.*?\\]", "\"missing\":[\"②別の事業\"]")
                .replace(",\"reason\":null}", "}"));

        assertThat(old.missing()).isEqualTo(List.of(new Sheet.Missing("②別の事業", null, null, null)));
        assertThat(old.reason()).isNull();
        assertThat(Jsoup.parse(Rendering.newest(old, Locale.JAPANESE))
                        .select("section.note li")
                        .eachText())
                .containsExactly("②別の事業");
    }

    private static String absent(String why) {
        return "$1\"missing\":true,\"absence\":\"" + why + "\"";
    }
}
