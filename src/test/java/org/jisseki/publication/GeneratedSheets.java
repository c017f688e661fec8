package org.jisseki.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jisseki.common.Bilingual;
import org.jisseki.figures.Quantity;
import org.jisseki.figures.Yardsticks;
import org.jspecify.annotations.Nullable;

/** Sheets drawn at random: any number of indicators and programs, every shape of a figure, names that few fonts have, long texts. */
final class GeneratedSheets {

    private static final List<String> WORDS = List.of(
            "𠮷野川",
            "髙田",
            "岩﨑",
            "渡邊",
            "ものづくり",
            "（一部新）",
            "「取組」",
            "データ",
            "令和2年度",
            "52,135千円",
            "AMIC",
            "・",
            "①",
            "～",
            "―",
            "企業",
            "支援",
            "、",
            "。",
            "㈱",
            "％",
            "▲3",
            "人材育成",
            "コンビナート");

    private final Random random;

    GeneratedSheets(long seed) {
        this.random = new Random(seed);
    }

    Sheet next() {
        String code = String.valueOf(random.nextInt(100, 1000));
        return new Sheet(
                new Sheet.PlanHead("g", "令和2～5年度 " + words(2), 2020, 2023),
                2020,
                random.nextInt(1, 4),
                "2021-07-15T10:00:00.000+09:00",
                new Sheet.MeasureHead(code, words(4), maybe("デモ"), new Sheet.Office(words(2), null), words(30), 2023),
                list(1 + random.nextInt(4), this::indicator),
                list(1 + random.nextInt(8), this::program),
                List.of(
                        new Sheet.Part("ISSUES", 2020, list(1 + random.nextInt(5), this::paragraph)),
                        new Sheet.Part("RESULTS", 2020, list(1 + random.nextInt(5), this::paragraph)),
                        new Sheet.Part("DIRECTION", 2021, list(1, this::paragraph))),
                List.of(),
                SheetForm.REPORT,
                random.nextBoolean()
                        ? null
                        : new Sheet.Verdict("B", new Bilingual("ある程度進んだ", "progressed somewhat"), words(40)));
    }

    /** The same sheet with some of its figures and texts altered. */
    Sheet altered(Sheet sheet) {
        return new Sheet(
                sheet.plan(),
                sheet.year(),
                sheet.no() + 1,
                sheet.releasedAt(),
                sheet.measure(),
                sheet.indicators().stream()
                        .map(indicator -> random.nextBoolean() ? indicator : reached(indicator))
                        .toList(),
                sheet.programs(),
                sheet.narrative().stream()
                        .map(part -> random.nextBoolean()
                                ? part
                                : new Sheet.Part(
                                        part.kind(),
                                        part.year(),
                                        part.paragraphs().stream()
                                                .map(p -> new Sheet.Paragraph(
                                                        p.number(), p.text() + words(2), p.note(), p.section()))
                                                .toList()))
                        .toList(),
                sheet.missing(),
                sheet.form(),
                sheet.verdict());
    }

    private Sheet.Indicator reached(Sheet.Indicator indicator) {
        Quantity actual = number();
        List<Sheet.Year> years = indicator.years().stream()
                .map(y -> y.year() == 2020
                        ? new Sheet.Year(
                                y.year(),
                                y.target(),
                                new Sheet.Cell(actual, null),
                                y.rationale(),
                                y.earlier(),
                                y.proposed())
                        : y)
                .toList();
        Quantity target = years.getFirst().target().figure();
        return new Sheet.Indicator(
                indicator.code(),
                indicator.kind(),
                indicator.name(),
                indicator.unit(),
                indicator.note(),
                indicator.office(),
                indicator.description(),
                indicator.source(),
                indicator.baseline(),
                indicator.baselineYear(),
                years,
                Yardsticks.judge(Yardsticks.mie(1), target, actual),
                indicator.result(),
                indicator.section(),
                indicator.missing(),
                indicator.absence());
    }

    private Sheet.Indicator indicator(int at) {
        Quantity target = number();
        Quantity actual = number();
        return new Sheet.Indicator(
                "i" + at,
                at == 0 ? "MAIN" : random.nextBoolean() ? "SUB" : "ACTIVITY",
                words(5) + at,
                "件",
                maybe("デモ"),
                null,
                words(12),
                maybe(words(3)),
                new Sheet.Cell(figure(), null),
                random.nextBoolean() ? null : 2018,
                IntStream.rangeClosed(2020, 2023)
                        .mapToObj(year -> year == 2020
                                ? new Sheet.Year(
                                        year,
                                        new Sheet.Cell(target, null),
                                        new Sheet.Cell(actual, null),
                                        words(8),
                                        null,
                                        null)
                                : new Sheet.Year(
                                        year,
                                        new Sheet.Cell(figure(), null),
                                        new Sheet.Cell(null, null),
                                        null,
                                        null,
                                        null))
                        .toList(),
                Yardsticks.judge(Yardsticks.mie(1), target, actual),
                maybe(words(10)),
                "ものづくり産業振興課 振興班",
                false,
                null);
    }

    private Sheet.Program program(int at) {
        return new Sheet.Program(
                words(4) + at,
                null,
                "3220" + (1 + random.nextInt(4)) + " " + words(4),
                random.nextBoolean() ? null : new Sheet.Office(words(1) + "部", null),
                List.of(
                        new Sheet.Amount(2019, new Sheet.Cell(number(), null)),
                        new Sheet.Amount(2020, new Sheet.Cell(number(), null)),
                        new Sheet.Amount(2021, new Sheet.Cell(number(), null), random.nextBoolean())),
                random.nextBoolean() ? null : new Sheet.Amount(2020, new Sheet.Cell(number(), null)),
                List.of(new Sheet.Outline(2020, words(40), null)),
                maybe(words(30)),
                null,
                "p" + at,
                "ものづくり産業振興課 振興班",
                false,
                random.nextBoolean(),
                null);
    }

    /** Up to twenty lines. */
    private Sheet.Paragraph paragraph(int at) {
        String lines = String.join("\n", list(1 + random.nextInt(20), line -> words(10)));
        return new Sheet.Paragraph(Character.toString('①' + at), lines, null, "ものづくり産業振興課 振興班");
    }

    private @Nullable Quantity figure() {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> new Quantity.NotApplicable();
            case 2 -> new Quantity.Pending("調査中");
            case 3 -> new Quantity.Text("できる限り削減");
            case 4 -> new Quantity.Exact(new BigDecimal("438"), "438(見込み)");
            default -> number();
        };
    }

    private Quantity number() {
        return Quantity.known(BigDecimal.valueOf(random.nextLong(1, 10_000_000), random.nextInt(3)), 0);
    }

    private String words(int count) {
        return String.join("", list(count, at -> WORDS.get(random.nextInt(WORDS.size()))));
    }

    private @Nullable String maybe(String text) {
        return random.nextBoolean() ? text : null;
    }

    private <T> List<T> list(int count, IntFunction<T> drawn) {
        return IntStream.range(0, count).mapToObj(drawn).toList();
    }
}
