package org.jisseki.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jisseki.figures.Quantity;
import org.jisseki.figures.Yardsticks;
import org.jspecify.annotations.Nullable;

/** A sheet with one of every shape that a page can show. Names and budgets are those of 施策322; the rest is invented. */
final class SampleSheet {

    static final String DEMO = "デモ（架空値）";
    static final String LATE = "国内販路開拓支援事業";

    static final String WHY = "決算の確認に日数を要するため。";

    private SampleSheet() {}

    static Sheet of(String planCode, int no) {
        return new Sheet(
                new Sheet.PlanHead(planCode, "令和2～5年度 行動計画", 2020, 2023),
                2020,
                no,
                "2021-07-15T10:00:00.000+09:00",
                new Sheet.MeasureHead(
                        "322", "ものづくり産業の振興", DEMO, new Sheet.Office("雇用経済部", null), "県内のものづくり企業が新しい分野に踏み出している。", 2023),
                List.of(
                        indicator("MAIN", "県内ものづくり企業の新たな製品開発や事業化等につながった件数（累計）", "件", null, blank(), "27", "26", "110"),
                        indicator("SUB", "技術開発や技術課題解決に向けた共同研究等に取り組んだ企業数（累計）", "社", null, dash(), "30", "34", "150"),
                        indicator("SUB", "技術人材育成講座等の参加企業数", "社", 2018, known("77"), "84", "79", "100"),
                        indicator("SUB", "四日市コンビナートの競争力強化・先進化に向けた取組数", "件", 2018, known("4"), "4", null, "5")),
                List.of(
                        program("①中小企業・小規模企業の課題解決支援事業", "32201 ものづくり基盤技術の強化・産学官連携の促進", null, "75735", "52135", "51120"),
                        program("②高度部材に係る研究開発促進事業", "32201 ものづくり基盤技術の強化・産学官連携の促進", null, "156049", "78128", "77942"),
                        program("⑤（一部新）次世代自動車開発支援事業", "32202 次世代ものづくり産業の振興に向けた人材育成と事業環境整備", null, "3008", "12102", "0"),
                        program(
                                "四日市コンビナート競争力強化事業",
                                "32203 四日市コンビナートの競争力強化",
                                new Sheet.Office("環境生活部", DEMO),
                                "953",
                                "797",
                                "781"),
                        program(LATE, "32204 ものづくり企業の販路開拓の促進", null, "2416", "2500", null)),
                List.of(
                        new Sheet.Part(
                                "ISSUES",
                                2020,
                                List.of(
                                        new Sheet.Paragraph("①", "裾野の広い企業群があり、技術の移り変わりが速い。\n支え方を改める。", DEMO, null),
                                        new Sheet.Paragraph("②", "開発を担う人材が足りない。", null, null))),
                        new Sheet.Part(
                                "DIRECTION", 2020, List.of(new Sheet.Paragraph(null, "相談と共同研究を続ける。", null, null)))),
                List.of(
                        new Sheet.Missing(LATE, "PROGRAM", WHY, "late"),
                        new Sheet.Missing("四日市コンビナートの競争力強化・先進化に向けた取組数", "INDICATOR", null, "efforts")),
                SheetForm.REPORT,
                null);
    }

    private static Sheet.Indicator indicator(
            String kind,
            String name,
            String unit,
            @Nullable Integer baselineYear,
            Sheet.Cell baseline,
            String target,
            @Nullable String actual,
            String goal) {
        Quantity targeted = known(target).figure();
        Quantity reached = actual == null ? null : known(actual).figure();
        List<Sheet.Year> years = IntStream.rangeClosed(2020, 2023)
                .mapToObj(year -> switch (year) {
                    case 2020 ->
                        new Sheet.Year(
                                year,
                                new Sheet.Cell(targeted, DEMO),
                                new Sheet.Cell(reached, null),
                                "はじめの年は" + target + unit,
                                null,
                                null);
                    case 2023 -> new Sheet.Year(year, known(goal), blank(), null, null, null);
                    default -> new Sheet.Year(year, blank(), blank(), null, null, null);
                })
                .toList();
        return new Sheet.Indicator(
                name,
                kind,
                name,
                unit,
                null,
                null,
                kind.equals("MAIN") ? "支援をきっかけに進んだ件数" : null,
                null,
                baseline,
                baselineYear,
                years,
                actual == null ? null : Yardsticks.judge(Yardsticks.mie(1), targeted, reached),
                null,
                "ものづくり産業振興課 振興班",
                false,
                null);
    }

    private static Sheet.Program program(
            String title,
            String basic,
            Sheet.@Nullable Office office,
            String before,
            String budget,
            @Nullable String settled) {
        return new Sheet.Program(
                title,
                null,
                basic,
                office,
                List.of(new Sheet.Amount(2019, known(before)), new Sheet.Amount(2020, known(budget))),
                settled == null ? null : new Sheet.Amount(2020, known(settled)),
                List.of(new Sheet.Outline(2020, title + "として、技術の相談に応じ、共同研究を進め、人材を育てる。", DEMO)),
                settled == null ? null : "相談に応じ、共同研究を進めた。",
                null,
                title.replaceFirst("^[①-⑳]?(?:（.+?）)?", ""),
                "ものづくり産業振興課 振興班",
                false,
                false,
                null);
    }

    private static Sheet.Cell known(String value) {
        return new Sheet.Cell(Quantity.known(new BigDecimal(value), 0), null);
    }

    private static Sheet.Cell dash() {
        return new Sheet.Cell(new Quantity.NotApplicable(), null);
    }

    private static Sheet.Cell blank() {
        return new Sheet.Cell(null, null);
    }
}
