package org.jisseki.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jisseki.authority.Role;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.Words;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.demo.Csv;
import org.jisseki.demo.DemoData;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestPeople;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures of every shape go through the plan's tables without loss; what is none is refused. */
@PortalTest
class FigureImportTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final FiscalYear YEAR = new FiscalYear(2023);

    private final PlanImport imports;
    private final Plans plans;
    private final UnitSheets sheets;
    private final Words words;
    private final JdbcClient jdbc;
    private final PersonId coordinator;
    private final String code = "figure-import-" + NUMBER.incrementAndGet();

    FigureImportTest(
            PlanImport imports,
            Plans plans,
            UnitSheets sheets,
            Words words,
            JdbcClient jdbc,
            ListableBeanFactory portal) {
        this.imports = imports;
        this.plans = plans;
        this.sheets = sheets;
        this.words = words;
        this.jdbc = jdbc;
        DemoData.load(portal);
        this.coordinator = TestPeople.with(jdbc, Role.CENTRAL_COORDINATOR);
    }

    /** The golden table of figures, each the baseline, the target and an actual of an indicator of its own. */
    @Test
    void everyShapeIsStoredInItsParts() {
        List<Map<String, String>> golden = golden();
        assertThat(imports.run(coordinator, filesOf(golden).files())).isInstanceOf(ImportReport.Imported.class);
        PlanSheet sheet = plans.sheet(
                plans.measures(plans.named(code).orElseThrow().id()).getFirst().id());
        assertThat(sheet.indicators()).hasSameSizeAs(golden);
        for (Map<String, String> row : golden) {
            Indicator indicator = sheet.indicators().stream()
                    .filter(each -> each.code().equals("g" + row.get("number")))
                    .findFirst()
                    .orElseThrow();
            UnitSheet own = sheets.indicator(indicator.id(), sheet.plan().firstYear());
            assertThat(List.of(
                            read(indicator.baseline()),
                            read(sheet.target(indicator, YEAR).orElseThrow().quantity()),
                            read(sheet.actual(indicator, YEAR).orElseThrow().quantity()),
                            read(own.target(indicator, YEAR).orElseThrow().quantity()),
                            read(own.actual(indicator, YEAR).orElseThrow().quantity())))
                    .as(row.toString())
                    .containsOnly(parts(row));
            for (String table : List.of("target", "actual")) {
                assertThat(jdbc.sql("SELECT printed, shape, value, low, high, qualifier FROM " + table
                                        + " WHERE indicator_id = ?")
                                .param(indicator.id())
                                .query((stored, n) -> List.of(
                                        text(stored.getString("printed")),
                                        text(stored.getString("shape")),
                                        number(stored.getBigDecimal("value")),
                                        number(stored.getBigDecimal("low")),
                                        number(stored.getBigDecimal("high")),
                                        text(stored.getString("qualifier"))))
                                .single())
                        .as(row.toString())
                        .isEqualTo(columns(row, "printed", "shape", "value", "low", "high", "qualifier"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "できる限り削減|「できる限り削減」は数値ではありません（値がないときは「-」、まだ分からないときは「調査中」）。次のように入力できます：「できる限り削減」|“できる限り削減” is no number (“-” where there is no such value; a word that says that it is not known yet is taken as it stands). You may enter: 「できる限り削減」",
                "100社|単位「社」は入れないでください。値だけを入れます。|Leave the unit “社” out; give the value alone.",
                "1．5．2|「1．5．2」には小数点が2つあります。小数点は1つだけです。次のように入力できます：「1．5．2」|“1．5．2” has two decimal points; there is only one. You may enter: 「1．5．2」",
                "100件|「100件」の単位を確かめてください。この欄の単位は「社」です。次のように入力できます：「100件」|Check the unit of “100件”: this field is in “社”. You may enter: 「100件」",
                "1 234社|「1 234社」は、数の間に空白があります。次のように入力できます：「1 234社」|“1 234社” has a blank within the number. You may enter: 「1 234社」",
                "890～696|「890～696」の範囲は、小さい値から大きい値へ書いてください。次のように入力できます：696～890 ／ 「890～696」|The range “890～696” does not go from a smaller to a larger number. You may enter: 696～890 ／ 「890～696」",
                "「200未満」|「200未満」は値として読めます。文章ではなく、値として入力してください。次のように入力できます：200未満|“200未満” can be read as a figure. Enter it as a figure, not as text. You may enter: 200未満",
            })
    void whatIsNoFigureIsRefused(String typed, String sentence, String english) {
        Csv files = files().with("target.csv", "training,2023,100", "training,2023," + typed);
        assertThat(imports.run(coordinator, files.files()))
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(refusal -> {
                                    assertThat(words.say(refusal.sentence(), Locale.JAPANESE))
                                            .isEqualTo(sentence);
                                    assertThat(words.say(refusal.sentence(), Locale.ENGLISH))
                                            .isEqualTo(english);
                                    assertThat(refusal.row()).isEqualTo(7);
                                    assertThat(refusal.column()).isEqualTo("printed");
                                }));
        assertThat(plans.named(code)).isEmpty();
    }

    /** Excel saves an accounting format's 0 as " -   ": neither a 0 nor "no such value" is made of it, it is asked about. */
    @ParameterizedTest
    @ValueSource(strings = {" - ", " -   ", "\u00a0-\u00a0\u00a0", "\u3000－\u3000", "\" -   \"", " -", "- "})
    void aSpreadsheetsZeroIsAskedAbout(String cell) {
        Csv files = files().with("target.csv", "training,2023,100", "training,2023," + cell);
        assertThat(imports.run(coordinator, files.files()))
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(refusal -> {
                                    assertThat(refusal.sentence().key()).isEqualTo("csv.accountingZero");
                                    assertThat(refusal.row()).isEqualTo(7);
                                    assertThat(refusal.column()).isEqualTo("printed");
                                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-"})
    void whatItsSentenceOffersIsTaken(String cell) {
        Csv files = files().with("target.csv", "training,2023,100", "training,2023," + cell);
        assertThat(imports.run(coordinator, files.files())).isInstanceOf(ImportReport.Imported.class);
    }

    private Csv files() {
        return new Csv(DemoData.files("plan")).with("plan.csv", DemoData.PLAN, code);
    }

    /** 目安値, in a column that kept files may lack: 0 is 0, blank is unknown, what is no figure is refused. */
    @Test
    void whatThePlanPublishedForAYearIsImported() {
        String file = "indicator,fiscal_year,printed,note,rationale,earlier_printed,milestone_printed\n"
                + "training,2022,,,,,0\ntraining,2023,100,,,,";
        Csv files = files().with("target.csv", all(), file);
        assertThat(imports.run(coordinator, files.files())).isInstanceOf(ImportReport.Imported.class);
        PlanSheet sheet = plans.sheet(
                plans.measures(plans.named(code).orElseThrow().id()).getFirst().id());
        assertThat(sheet.targets())
                .extracting(target -> Optional.ofNullable(target.milestone())
                        .map(Quantity::value)
                        .map(BigDecimal::toPlainString)
                        .orElse("blank"))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(new BigDecimal(first)).isEqualByComparingTo("0"),
                        second -> assertThat(second).isEqualTo("blank"));

        assertThat(imports.run(
                        coordinator,
                        files().with("target.csv", all(), file.replace(",0\n", ",年内\n"))
                                .files()))
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(
                                        refusal -> assertThat(refusal.column()).isEqualTo("milestone_printed")));
    }

    /** 合計特殊出生率 1.54: a number of nothing. */
    @Test
    void anIndicatorMayHaveNoUnit() {
        List<Map<String, String>> rate = List.of(Map.of("number", "1", "unit", "", "decimals", "2", "printed", "1.54"));
        for (int again = 0; again < 2; again++) {
            assertThat(imports.run(coordinator, filesOf(rate).files())).isInstanceOf(ImportReport.Imported.class);
        }
        Indicator indicator = plans.sheet(
                        plans.measures(plans.named(code).orElseThrow().id())
                                .getFirst()
                                .id())
                .indicators()
                .getFirst();
        assertThat(indicator.unit()).isEmpty();
        assertThat(Objects.requireNonNull(indicator.baseline())
                        .print(indicator.unit())
                        .whole())
                .isEqualTo("1.54");
    }

    private Csv filesOf(List<Map<String, String>> golden) {
        Csv files = files();
        StringBuilder indicators = new StringBuilder(head(files, "indicator.csv"));
        StringBuilder values = new StringBuilder();
        for (Map<String, String> row : golden) {
            String printed = row.getOrDefault("printed", "");
            String cell = row.getOrDefault("chosen", "").isEmpty() ? printed : "「" + printed + "」";
            indicators.append(
                    "g%1$s,322,SUB,指標%1$s,,%2$s,HIGHER_IS_BETTER,YEARLY,%3$s,,policy-evaluation,,\"%4$s\",,%1$s,\n"
                            .formatted(row.get("number"), row.get("unit"), row.get("decimals"), cell));
            values.append("g%s,2023,\"%s\"".formatted(row.get("number"), cell)).append(",\n");
        }
        // it judges one of the demo's own indicators
        files.without("achievement_override.csv");
        files.put("indicator.csv", indicators.toString());
        files.put(
                "target.csv",
                "indicator,fiscal_year,printed,note,rationale,earlier_printed\n"
                        + values.toString().replace(",\n", ",,,\n"));
        files.put("actual.csv", "indicator,fiscal_year,printed,note\n" + values);
        return files;
    }

    private static String all() {
        return new String(Objects.requireNonNull(DemoData.files("plan").get("target.csv")), UTF_8);
    }

    private static String head(Csv files, String file) {
        String text = new String(Objects.requireNonNull(files.files().get(file)), UTF_8);
        return text.substring(0, text.indexOf('\n') + 1);
    }

    private static List<Map<String, String>> golden() {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get()
                .parse(new InputStreamReader(
                        Objects.requireNonNull(FigureImportTest.class.getResourceAsStream("/figures/golden.csv")),
                        UTF_8))) {
            for (CSVRecord record : parser) {
                Map<String, String> row = record.toMap();
                row.put("number", String.valueOf(record.getRecordNumber()));
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<String> parts(Map<String, String> row) {
        return columns(row, "shape", "value", "low", "high", "with_unit", "word", "period", "as_of", "note");
    }

    private static List<String> columns(Map<String, String> row, String... names) {
        return List.of(names).stream().map(name -> row.getOrDefault(name, "")).toList();
    }

    private static List<String> read(@Nullable Quantity quantity) {
        if (quantity == null) {
            return List.of("", "", "", "", "", "", "", "", "");
        }
        var details = quantity.details();
        return List.of(
                quantity.shape().name(),
                number(quantity.value()),
                number(quantity.low()),
                number(quantity.high()),
                quantity.printedWithUnit(null),
                details.qualifier() == null ? "" : details.qualifier().word(),
                text(details.period()),
                text(details.asOf()),
                text(details.note()));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Object text) {
        return text == null ? "" : text.toString();
    }
}
