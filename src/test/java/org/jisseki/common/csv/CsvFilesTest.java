package org.jisseki.common.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFilesTest {

    private static final CsvTable THING = CsvTable.of(
            "thing",
            true,
            List.of("code"),
            CsvColumn.required("code", new CellType.Line(5)),
            CsvColumn.optional("story", new CellType.Prose(10)),
            CsvColumn.optional("count", new CellType.Whole(1, 9)),
            CsvColumn.optional("year", new CellType.Year()),
            CsvColumn.optional("day", new CellType.Day()),
            CsvColumn.optional("cap", new CellType.Decimal(3, 2)),
            CsvColumn.optional("colour", new CellType.Choice(List.of("RED", "BLUE"))),
            CsvColumn.optional("part_of", new CellType.Code("thing")));
    private static final String HEAD = "code,story,count,year,day,cap,colour,part_of\n";

    @Test
    void readsWhatExcelWrites() {
        CsvFiles files = read("\uFEFF" + HEAD.replace("\n", "\r\n")
                + "a,\"一行目\r\n二,行\",3,2020,2021-04-01,1.00,RED,\r\n,,,,,,,\r\nb,,,,,,,a\r\n");
        assertThat(files.refusals().isEmpty()).isTrue();
        assertThat(files.rows("thing")).hasSize(2);
        CsvRow first = files.rows("thing").getFirst();
        assertThat(first.text("story")).isEqualTo("一行目\n二,行");
        assertThat(first.text("part_of")).isNull();
        assertThat(first.decimal("cap")).isEqualByComparingTo("1");
        assertThat(files.rows("thing").getLast().number()).isEqualTo(4);
        assertThat(files.imported().counts()).containsExactly(Map.entry("thing", 2));
    }

    @Test
    void aDayMayBeWrittenAsPeopleWriteIt() {
        CsvFiles files = read(HEAD + "a,,,,R3.4.1,,,\nb,,,,2021/4/1,,,\nc,,,,令和３年４月１日（木）,,,\nd,,,,\u200B,,,\n");
        assertThat(files.refusals().isEmpty()).isTrue();
        assertThat(files.rows("thing").stream().limit(3).map(row -> row.day("day")))
                .containsOnly(LocalDate.of(2021, 4, 1));
        assertThat(files.rows("thing").getLast().day("day")).isNull();
    }

    /** A holiday is named by its day: the same one written in two ways stands there twice. */
    @Test
    void twoWaysToWriteADayAreOneKey() {
        CsvTable holiday = CsvTable.of("holiday", true, List.of("day"), CsvColumn.required("day", new CellType.Day()));
        assertThat(CsvFiles.read(List.of(holiday), Map.of("holiday.csv", bytes("day\n2021-05-03\nR3.5.3\n")))
                        .refusals()
                        .report()
                        .refusals())
                .extracting(refusal -> refusal.sentence().key())
                .containsExactly("csv.duplicate");
    }

    @Test
    void columnsMayStandInAnyOrder() {
        assertThat(read("part_of,colour,cap,day,year,count,story,code\n,,,,,,,z\n")
                        .rows("thing"))
                .singleElement()
                .extracting(row -> row.text("code"))
                .isEqualTo("z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,,0,,,,,|count|csv.notWhole",
                "a,,x,,,,,|count|csv.notWhole",
                "a,,,令和2,,,,|year|csv.notYear",
                "a,,,220,,,,|year|csv.notYear",
                "a,,,,2021-02-30,,,|day|common.day.noSuchDay",
                "a,,,,4/1,,,|day|common.day.noYear",
                "a,,,,4/6/3,,,|day|common.day.whichYear",
                "a,,,,202-06-03,,,|day|common.day.yearDigits",
                "a,,,,平成32年4月1日,,,|day|common.day.eraEnded",
                "a,,,,,0,,|cap|csv.notDecimal",
                "a,,,,,1.001,,|cap|csv.notDecimal",
                "a,,,,,,GREEN,|colour|csv.notOneOf",
                "abcdef,,,,,,,|code|csv.tooLong",
                "a,12345678901,,,,,,|story|csv.tooLong",
                ",x,,,,,,|code|csv.required",
                "a,,,,,,,nowhere|part_of|csv.dangling"
            })
    void namesTheCellThatIsWrong(String row, String column, String key) {
        assertThat(refusals(HEAD + row + "\n")).singleElement().satisfies(refusal -> {
            assertThat(refusal.table()).isEqualTo("thing");
            assertThat(refusal.row()).isEqualTo(2);
            assertThat(refusal.column()).isEqualTo(column);
            assertThat(refusal.sentence().key()).isEqualTo(key);
        });
    }

    @Test
    void namesTheRowThatIsWrong() {
        assertThat(keys(HEAD + "a,,,,,,\n")).containsExactly("csv.cells");
        assertThat(keys(HEAD + "a,,,,,,,\nb,,,,,,,\na,,,,,,,\n")).containsExactly("csv.duplicate");
        assertThat(refusals(HEAD + "a,,,,,,,\na,,,,,,,\n"))
                .singleElement()
                .extracting(Refusal::row)
                .isEqualTo(3);
        assertThat(keys(HEAD + "\"a\nb\",,,,,,,\n")).containsExactly("csv.controlCharacter");
        assertThat(keys(HEAD + "\"a,,,,,,,\n")).containsExactly("csv.malformed");
    }

    @Test
    void namesTheColumnsThatAreWrong() {
        assertThat(keys("code,story,count,year,day,cap,colour\n")).containsExactly("csv.missingColumn");
        assertThat(keys(HEAD.replace("story", "stroy"))).containsExactly("csv.unknownColumn", "csv.missingColumn");
        assertThat(keys(HEAD.replace("story", "story,story"))).containsExactly("csv.columnTwice");
        assertThat(keys("")).containsExactly("csv.empty");
    }

    @Test
    void namesTheFilesThatAreWrong() {
        assertThat(CsvFiles.read(List.of(THING), Map.of()).refusals().report().refusals())
                .extracting(refusal -> refusal.sentence().key())
                .containsExactly("csv.missingFile");
        assertThat(CsvFiles.read(List.of(THING), Map.of("thing.csv", bytes(HEAD), "thin.csv", bytes(HEAD)))
                        .refusals()
                        .report()
                        .refusals())
                .extracting(refusal -> refusal.sentence().key())
                .containsExactly("csv.unknownFile");
        assertThat(CsvFiles.read(List.of(THING), Map.of("thing.csv", bytes(HEAD), "a/Thing.CSV", bytes(HEAD)))
                        .refusals()
                        .report()
                        .refusals())
                .extracting(refusal -> refusal.sentence().key())
                .containsExactly("csv.fileTwice");
        byte[] shiftJis = (HEAD + "a,表,,,,,,\n").getBytes(Charset.forName("windows-31j"));
        assertThat(CsvFiles.read(List.of(THING), Map.of("thing.csv", shiftJis))
                        .refusals()
                        .report()
                        .refusals())
                .extracting(refusal -> refusal.sentence().key())
                .containsExactly("csv.notUtf8");
    }

    @Test
    void gathersAllAndKeepsTheFirst() {
        String rows = "a,,0,,,,,\n".repeat(300);
        ImportReport.Refused refused = read(HEAD + rows).refusals().report();
        assertThat(refused.refusals()).hasSize(Refusals.SHOWN);
        assertThat(refused.total()).isEqualTo(599); // 300 counts, 299 codes that are there already
    }

    @Test
    void theTemplateIsAFileWithoutRows() {
        assertThat(refusals(THING.template())).isEmpty();
    }

    private static List<Refusal> refusals(String file) {
        CsvFiles files = read(file);
        files.refuseDangling(table -> Set.copyOf(files.codes(table)));
        return files.refusals().report().refusals();
    }

    private static List<String> keys(String file) {
        return refusals(file).stream().map(refusal -> refusal.sentence().key()).toList();
    }

    private static CsvFiles read(String file) {
        return CsvFiles.read(List.of(THING), Map.of("thing.csv", bytes(file)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
