package org.jisseki.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list as a file of either kind: figures are figures, and a text that looks like a formula is a text. */
class TableFilesTest {

    private static final TrackingTable.Table TABLE = new TrackingTable.Table(
            "提出状況一覧",
            List.of("入力票", "期限", "残り営業日", "持っている人"),
            List.of(
                    row("=HYPERLINK(\"http://x\",\"開く\")", LocalDate.of(2021, 5, 28), -2, "𠮷田 髙﨑"),
                    row("＋1、\"二\"\n行", null, null, null)));

    @Test
    void csvBeginsWithTheMarkThatExcelNeedsAndDefusesFormulasNotFigures() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        TableFiles.csv(TABLE, out);

        assertThat(out.toString(UTF_8)).isEqualTo("""
                \uFEFF入力票,期限,残り営業日,持っている人
                "'=HYPERLINK(""http://x"",""開く"")",2021-05-28,-2,𠮷田 髙﨑
                "'＋1、""二""
                行",,,
                """.replace("\n", "\r\n").replace("二\"\"\r\n", "二\"\"\n"));
    }

    @Test
    void aWorkbookHoldsTextsNumbersAndDaysAndNoFormula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        TableFiles.xlsx(TABLE, out);

        String sheet = part(out.toByteArray(), "xl/worksheets/sheet1.xml");
        String texts = part(out.toByteArray(), "xl/sharedStrings.xml");
        assertThat(texts).contains("=HYPERLINK(&quot;http://x&quot;,&quot;開く&quot;)", "𠮷田 髙﨑", "＋1、");
        assertThat(sheet)
                .doesNotContain("<f>", "<f ")
                .contains("<v>-2</v>") // a number
                .contains("r=\"A2\" t=\"s\"")
                .contains("<v>44344"); // 28 May 2021, counted from 1900
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }
}
