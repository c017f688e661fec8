package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jisseki.figures.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvSheetTest {

    private static final CsvSheet CSV = Rendering.csv();

    static Stream<Long> seeds() {
        return new Random().longs().limit(20).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFactComesBackAsItWas(long seed) throws IOException {
        Sheet sheet = new GeneratedSheets(seed).next();
        List<CSVRecord> rows = rows(sheet);
        List<SheetFact> facts = SheetFacts.of(sheet);
        assertThat(rows).hasSameSizeAs(facts);
        for (int i = 0; i < facts.size(); i++) {
            SheetFact fact = facts.get(i);
            String printed = fact.printed() == null ? "" : fact.printed();
            assertThat(rows.get(i).get("値")).as("%s, seed %d", fact, seed).isEqualTo(printed);
            assertThat(rows.get(i).get("数値"))
                    .isEqualTo(
                            fact.value() == null
                                    ? ""
                                    : fact.value().stripTrailingZeros().toPlainString());
        }
    }

    @Test
    void excelKnowsItsEncodingAndNoNameIsLost() {
        byte[] csv = CSV.write(
                SheetJson.read(SheetJson.write(SampleSheet.of("mie", 1)).replace("ものづくり産業の振興", "𠮷野と髙田と岩﨑の振興")));
        assertThat(csv).startsWith(0xef, 0xbb, 0xbf);
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("𠮷野と髙田と岩﨑の振興")
                .contains("\r\n");
    }

    @Test
    void aBlankIsNoDashAndNothingIsRunAsAFormula() throws IOException {
        Sheet sheet = SheetJson.read(SheetJson.write(SampleSheet.of("mie", 1))
                .replace("開発を担う人材が足りない。", "=HYPERLINK(1)")
                .replace("相談と共同研究を続ける。", "-2+3"));
        List<CSVRecord> rows = rows(sheet);
        assertThat(rows.stream().filter(row -> row.get("項目").equals("現状値")).map(row -> row.get("値")))
                .containsExactly("", "-", "77", "4");
        assertThat(rows.stream().map(row -> row.get("値")))
                .contains("'=HYPERLINK(1)", "'-2+3")
                .doesNotContain("'-");
        assertThat(rows.getFirst().get("年度")).isEmpty();
        assertThat(rows.stream().map(row -> row.get("年度"))).contains("令和元年度", "令和2年度", "令和5年度");
    }

    /** Whatever it was kept with in the database: as a person would write it. */
    @ParameterizedTest
    @CsvSource({"27.000000,27", "0.950000,0.95", "0.000,0", "5.2E+4,52000", "-3.10,-3.1", "1200,1200"})
    void aNumberHasNoZerosThatSayNothing(BigDecimal kept, String written) throws IOException {
        Sheet.Cell cell = new Sheet.Cell(new Quantity.Exact(kept, kept.toPlainString()), null);
        Sheet.Indicator of = SampleSheet.of("mie", 1).indicators().getFirst();
        Sheet.Program with = SampleSheet.of("mie", 1).programs().getFirst();
        Sheet sheet = SampleSheet.of("mie", 1);
        sheet = new Sheet(
                sheet.plan(),
                sheet.year(),
                sheet.no(),
                sheet.releasedAt(),
                sheet.measure(),
                List.of(new Sheet.Indicator(
                        of.code(),
                        of.kind(),
                        of.name(),
                        of.unit(),
                        null,
                        null,
                        null,
                        null,
                        cell,
                        null,
                        List.of(new Sheet.Year(2020, cell, cell, null, cell.figure(), cell.figure())),
                        of.achievement(),
                        null,
                        null,
                        false,
                        null)),
                List.of(new Sheet.Program(
                        with.title(),
                        null,
                        with.basic(),
                        null,
                        List.of(new Sheet.Amount(2019, cell)),
                        new Sheet.Amount(2020, cell),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        false,
                        false,
                        null)),
                List.of(),
                List.of(),
                sheet.form(),
                null);
        assertThat(rows(sheet).stream()
                        .filter(row -> !row.get("数値").isEmpty())
                        .collect(Collectors.toMap(row -> row.get("項目"), row -> row.get("数値"))))
                .hasSize(8)
                .containsEntry("目標達成状況", "0.96")
                .allSatisfy((item, value) -> assertThat(value).isEqualTo(item.equals("目標達成状況") ? "0.96" : written));
    }

    private static List<CSVRecord> rows(Sheet sheet) throws IOException {
        String text = new String(CSV.write(sheet), StandardCharsets.UTF_8).substring(1);
        return CSVParser.parse(
                        text,
                        CSVFormat.EXCEL
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
    }
}
