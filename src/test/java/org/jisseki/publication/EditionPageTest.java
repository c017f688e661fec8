package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the pages say, made without a portal. */
class EditionPageTest {

    private static final String HOSTILE =
            "<script>alert(1)</script>'><img src=x onerror=alert(1)>${7*7}[[${7*7}]]#{publication.all}";
    private static final Sheet SHEET = SampleSheet.of("mie", 1);
    private final Document page = Jsoup.parse(Rendering.newest(SHEET, Locale.JAPANESE));

    @Test
    void namesTheBooksYearAndTheFiscalYear() {
        assertThat(page.title()).contains("施策322 ものづくり産業の振興", "令和3年版・令和2年度実績");
        assertThat(page.expectFirst(".crumb").text()).isEqualTo("令和2～5年度 行動計画 › 令和3年版・令和2年度実績");
        assertThat(page.expectFirst(".editions").text()).isEqualTo("初版 令和3年7月15日（木）公表");
        assertThat(page.expectFirst(".lead").text()).isEqualTo("主担当部局：雇用経済部");
    }

    @Test
    void theFormHasThePapersColumns() {
        Element form = page.expectFirst("table.form");
        assertThat(form.expectFirst("thead tr").children().eachText())
                .containsExactly("目標項目", "令和元年度", "2年度", "3年度", "4年度", "5年度");
        assertThat(form.select("thead tr").getLast().children().eachText())
                .containsExactly("現状値", "目標値 実績値", "目標達成 状況", "目標値 実績値", "目標値 実績値", "目標値 実績値");
        assertThat(cells(form.expectFirst("tbody tr")))
                .as("blank cells included: baseline and the years without target")
                .containsExactly("県内ものづくり企業の新たな製品開発や事業化等につながった件数（累計）", "", "27件 デモ（架空値）", "0.96", "", "", "110件");
        assertThat(cells(form.select("tbody tr").getLast())).containsExactly("26件", "", "", "");
    }

    @Test
    void aDashIsNotABlankAndABaselineKeepsItsOwnYear() {
        assertThat(row("共同研究等").child(1).text()).isEqualTo("-");
        assertThat(row("県内ものづくり企業").child(1).text()).isEmpty();
        assertThat(row("参加企業数").child(1).text()).isEqualTo("77社 (30年度)");
    }

    @Test
    void everyShapeIsPrintedWithItsUnitInItsPlace() {
        Sheet shapes = SheetJson.read(SheetJson.write(SHEET)
                .replace(
                        "\"kind\":\"KNOWN\",\"value\":110,\"printed\":\"110\"",
                        "\"kind\":\"BOUND\",\"limit\":200,\"sense\":\"BELOW\",\"printed\":\"200未満\"")
                .replace(
                        "\"kind\":\"KNOWN\",\"value\":150,\"printed\":\"150\"",
                        "\"kind\":\"RANGE\",\"low\":696,\"high\":890,\"printed\":\"696～890\"")
                .replace("\"value\":100,\"printed\":\"100\"", "\"value\":438,\"printed\":\"438(見込み)\"")
                .replace(
                        "\"kind\":\"KNOWN\",\"value\":5,\"printed\":\"5\"",
                        "\"kind\":\"TEXT\",\"printed\":\"できる限り削減\""));
        Document page = Jsoup.parse(Rendering.newest(shapes, Locale.JAPANESE));
        assertThat(page.select("table.form:not(.about) tbody tr:first-child > td:last-child")
                        .eachText())
                .containsExactly("200件未満", "696～890社", "438社(見込み)", "できる限り削減");
        assertThat(page.select("table.form:not(.about) tbody tr:first-child > td:last-child small")
                        .eachText())
                .containsExactly("件", "社", "社");
    }

    @Test
    void whatWasNotDecidedIsBlankAndNamed() {
        Element row = row("四日市コンビナートの");
        assertThat(row.child(3).text()).as("achievement").isEmpty();
        assertThat(row.nextElementSiblings().getFirst().child(0).text())
                .as("actual")
                .isEmpty();
        assertThat(page.expectFirst("section.note").select("li").eachText())
                .containsExactly(SampleSheet.LATE + "　理由：" + SampleSheet.WHY, "四日市コンビナートの競争力強化・先進化に向けた取組数");
        assertThat(program(SampleSheet.LATE).text()).doesNotContain("決算額");
    }

    @Test
    void everyRatioTellsHowItCameAbout() {
        assertThat(page.select(".how details > summary").eachText())
                .containsExactly(
                        "県内ものづくり企業の新たな製品開発や事業化等につながった件数（累計）　0.96",
                        "技術開発や技術課題解決に向けた共同研究等に取り組んだ企業数（累計）　1.00",
                        "技術人材育成講座等の参加企業数　0.94");
        assertThat(page.select(".how h3").eachText()).containsExactly("0.96 の出し方", "1.00 の出し方", "0.94 の出し方");
        Element capped = page.select(".how details").get(1);
        assertThat(capped.select("dt").eachText()).containsExactly("式", "計算", "丸め", "上限", "判定", "規則");
        assertThat(capped.select("dd").eachText())
                .containsExactly(
                        "実績値 ÷ 目標値（高いほどよい指標）",
                        "34 ÷ 30 ＝ 1.133…",
                        "小数第3位を四捨五入して 1.13",
                        "1.00（丸めた値 1.13 が超えたため）",
                        "34社 は目標 30社 に達したので達成。丸める前の値で比べる",
                        "計画の規則 第1版");
    }

    @Test
    void programsAreAsThePaperPrintsThem() {
        Element program = program("⑤（一部新）次世代自動車開発支援事業");
        assertThat(program.expectFirst(".basic").text()).isEqualTo("【基本事業名：32202 次世代ものづくり産業の振興に向けた人材育成と事業環境整備】");
        assertThat(program.select("dt").eachText()).containsExactly("予算額：", "決算額：", "事業概要：", "取組の結果：");
        assertThat(program.expectFirst("dd").text()).isEqualTo("(R1) 3,008千円 → (R2) 12,102千円");
        assertThat(program.select("dd").get(1).text()).as("nought is printed").isEqualTo("(R2) 0千円");
        assertThat(program("四日市コンビナート競争力強化事業").expectFirst("h3").text())
                .as("unnumbered, of another department")
                .isEqualTo("四日市コンビナート競争力強化事業（環境生活部） デモ（架空値）");
    }

    @Test
    void paragraphsKeepTheirNumbersAndLines() {
        assertThat(page.expectFirst(".paragraphs .typed").wholeText()).isEqualTo("裾野の広い企業群があり、技術の移り変わりが速い。\n支え方を改める。");
        assertThat(page.select("h2").eachText()).contains("現状と課題", "令和2年度の取組方向");
        assertThat(page.select(".number").eachText()).containsExactly("①", "②");
    }

    @Test
    void noScriptNoStyleInThePageAndATextOnlyEverAText() {
        Sheet planted = SheetJson.read(SheetJson.write(SHEET)
                .replace("技術人材育成講座等の参加企業数", HOSTILE)
                .replace("相談に応じ、共同研究を進めた。", HOSTILE)
                .replace("雇用経済部", HOSTILE));
        Document page = Jsoup.parse(Rendering.newest(planted, Locale.JAPANESE));
        assertThat(page.select("script, style, img, [style], [onerror], [onclick]"))
                .isEmpty();
        assertThat(page.text().split(Pattern.quote(HOSTILE), -1))
                .as("its occurrences, in full")
                .hasSizeGreaterThan(6);
    }

    @Test
    void anOlderEditionSaysSoAndLeadsOn() {
        Document old = Jsoup.parse(Rendering.superseded(SHEET, Locale.JAPANESE));
        assertThat(old.expectFirst("p.note").text()).contains("旧版（更新あり）");
        assertThat(old.expectFirst("p.note a").attr("href")).isEqualTo("/published/mie/2020/322/2");
        assertThat(old.select(".editions li").eachText()).first().asString().startsWith("更新第1版");
    }

    @Test
    void englishHasItsOwnAddressAndMarksWhatIsJapanese() {
        Document english = Jsoup.parse(Rendering.newest(SHEET, Locale.ENGLISH));
        assertThat(english.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.expectFirst(".crumb").text()).contains("2021 book, results of FY2020 (R2)");
        assertThat(english.expectFirst("h1 [lang=ja]").text()).isEqualTo("322 ものづくり産業の振興");
        assertThat(english.expectFirst(".top a[hreflang]").attr("href")).isEqualTo("/published/mie/2020/322");
        assertThat(page.expectFirst(".top a[hreflang]").attr("href")).isEqualTo("/published/mie/2020/322?lang=en");
        assertThat(english.select("dd").eachText())
                .contains(
                        "26 ÷ 27 = 0.962…",
                        "half up at decimal 3, to 0.96",
                        "26件 does not reach the target of 27件: missed, by the values before rounding");
    }

    @Test
    void theIndexShelvesByYearAndADemoSaysThatItIsOne() {
        Document index = Jsoup.parse(
                Rendering.index(List.of(Rendering.edition(SHEET, 2)), Locale.JAPANESE, LocalDate.of(2021, 5, 25)));
        assertThat(index.expectFirst("section").text())
                .isEqualTo("令和2～5年度 行動計画 令和3年版・令和2年度実績 322 ものづくり産業の振興 更新第1版　令和3年7月15日（木）公表");
        assertThat(index.expectFirst(".shelf a").attr("href")).isEqualTo("/published/mie/2020/322");
        assertThat(index.expectFirst(".notice").text()).contains("デモ", "令和3年5月25日（火）");
        assertThat(page.select(".notice")).isEmpty();
        assertThat(Jsoup.parse(Rendering.index(List.of(), Locale.JAPANESE, null))
                        .text())
                .contains("まだありません");
    }

    @Test
    void whatIsFrozenIsTheSameTextAndComesBackAsItWas() {
        String content = SheetJson.write(SHEET);
        assertThat(SheetJson.write(SampleSheet.of("mie", 1))).isEqualTo(content);
        assertThat(SheetJson.read(content)).isEqualTo(SHEET);
        assertThat(content).startsWith("{\"plan\":{\"code\":\"mie\"");
    }

    @Test
    void anEditionOfBeforeIsReadAsItWasFrozen() throws IOException {
        Sheet old = SheetJson.read(
                new ClassPathResource("publication/edition-of-before.json").getContentAsString(StandardCharsets.UTF_8));

        assertThat(old.form()).isEqualTo(SheetForm.REPORT);
        Document page = Jsoup.parse(Rendering.newest(old, Locale.JAPANESE));
        assertThat(page.text())
                .contains("令和3年版・令和2年度実績", "77社 (30年度)", "84社", "79社", "0.94", "(R1) 75,735千円", "51,120千円", "②別の事業")
                .doesNotContain("未提出", "担当：", "進展度", "（決算）", "（担当班の入力）", "まだ値のないもの");
        assertThat(page.select(".how dd").eachText()).contains("79 ÷ 84 ＝ 0.940…");
        assertThat(Rendering.pdf().render(old).missing()).isEmpty();
        assertThat(Errata.between(old, SheetJson.read(SheetJson.write(old))).changes())
                .isEmpty();
    }

    @Test
    void whatIsMissingPendingEnteredOrClosedSaysSo() {
        Sheet sheet = SheetJson.read(
                SheetJson.write(SHEET)
                        .replaceFirst("(\"name\":\"四日市コンビナートの.*?)\"missing\":false", "$1\"missing\":true")
                        .replaceFirst("(\"title\":\"国内販路開拓支援事業.*?)\"missing\":false", "$1\"missing\":true")
                        .replaceFirst("\"settledDue\":null", "\"settledDue\":\"2021-08\"")
                        .replaceFirst("\"closed\":false", "\"closed\":true")
                        .replaceFirst("\"entered\":false", "\"entered\":true")
                        .replace(
                                "\"verdict\":null",
                                "\"verdict\":{\"grade\":\"B\",\"name\":{\"ja\":\"ある程度進んだ\",\"en\":\"progressed\"},\"reason\":\"件数が届かない。\"}"));
        Document page = Jsoup.parse(Rendering.newest(sheet, Locale.JAPANESE));

        assertThat(page.select("table.form .absent").eachText()).containsExactly("未提出");
        assertThat(page.select(".program").getLast().text()).contains("この年度の報告： 未提出", "担当：ものづくり産業振興課 振興班");
        assertThat(page.select(".why dl > div").eachText())
                .containsExactly(
                        "四日市コンビナートの競争力強化・先進化に向けた取組数 公表の時点で提出がなかったため、空欄です。あとの版で補います。 担当：ものづくり産業振興課 振興班",
                        "①中小企業・小規模企業の課題解決支援事業 未確定です。令和3年8月に確定する予定です。 担当：ものづくり産業振興課 振興班",
                        "国内販路開拓支援事業 公表の時点で提出がなかったため、空欄です。あとの版で補います。 担当：ものづくり産業振興課 振興班");
        assertThat(page.select(".program").getFirst().text()).contains("75,735千円 （担当班の入力）", "51,120千円", "（決算）");
        assertThat(page.expectFirst(".verdict").text()).isEqualTo("進展度　B（ある程度進んだ） 判断理由　件数が届かない。");
        assertThat(Jsoup.parse(Rendering.newest(sheet, Locale.ENGLISH))
                        .expectFirst(".verdict h2")
                        .text())
                .isEqualTo("Progress　B (progressed)");
    }

    private static List<String> cells(Element row) {
        return row.children().stream().map(Element::text).toList();
    }

    private Element row(String name) {
        return page.select("table.form:not(.about) tbody tr").stream()
                .filter(row -> row.text().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Element program(String title) {
        return page.select(".program").stream()
                .filter(program -> program.expectFirst("h3").text().startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
