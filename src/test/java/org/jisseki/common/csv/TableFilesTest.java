package org.jisseki.common.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** The list as a file of either kind: figures are figures, and a text that looks like a formula is a text. */
class TableFilesTest {

    private static final TableFiles.Table TABLE = new TableFiles.Table(
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
    void aWorkbookHoldsTextsNumbersAndDaysAndNoFormula(@TempDir Path folder) throws Exception {
        Path workbook = folder.resolve("list.xlsx");

        try (OutputStream out = Files.newOutputStream(workbook)) {
            TableFiles.xlsx(TABLE, out);
        }

        String sheet = part(workbook, "xl/worksheets/sheet1.xml");
        assertThat(texts(part(workbook, "xl/sharedStrings.xml")))
                .contains("=HYPERLINK(\"http://x\",\"開く\")", "𠮷田 髙﨑", "＋1、\"二\"\n行");
        assertThat(sheet)
                .doesNotContain("<f>", "<f ")
                .contains("<v>-2</v>") // a number
                .contains("r=\"A2\" t=\"s\"")
                .contains("<v>44344"); // 28 May 2021, counted from 1900
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static List<String> texts(String xml) throws Exception {
        NodeList texts = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                .getElementsByTagName("t");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }

    // through the directory at its end, as spreadsheets open it
    private static String part(Path workbook, String name) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        }
    }
}
