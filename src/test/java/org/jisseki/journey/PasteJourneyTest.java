package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cells of a spreadsheet, pasted in the formats that Excel, LibreOffice and Google Sheets put on the clipboard. */
class PasteJourneyTest {

    private static final int ALL = 30;
    private static final List<String> BLANK = Collections.nCopies(ALL, "");

    /** Answers whether the page left the paste to the browser. */
    private static final String PASTE = """
            (field, [text, html]) => {
                const clipboard = new DataTransfer();
                clipboard.setData('text/plain', text);
                if (html) clipboard.setData('text/html', html);
                const input = field.matches('input') ? field : field.querySelector('input');
                return input.dispatchEvent(new ClipboardEvent('paste',
                    { clipboardData: clipboard, bubbles: true, cancelable: true, composed: true }));
            }""";

    private static Journey journey;
    private EntryWorld world;

    @BeforeAll
    static void start() {
        journey = Journey.start("paste-journey");
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @BeforeEach
    void build() {
        world = new EntryWorld(journey, ALL);
    }

    @Test
    void thirtyCellsOfEachSpreadsheetFillThirtyFieldsAndOneUndoTakesThemBack() {
        try (Desk desk = open()) {
            paste(figure(desk, 1), lines(n -> "1" + n, "\r\n") + "\r\n", excel(n -> "1" + n));
            world.awaitActuals(texts(n -> "1" + n));
            assertThat(desk.page().getByText("30欄に貼り付けました。")).isVisible();
            desk.shoot("entry-pasted");
            desk.page().keyboard().press("ControlOrMeta+Z");
            world.awaitActuals(BLANK);
            assertThat(desk.page().getByText("30欄を貼り付ける前の値に戻しました。")).isVisible();

            paste(figure(desk, 1), lines(n -> "２" + n, "\n") + "\n", libreOffice(n -> "２" + n));
            world.awaitActuals(texts(n -> "２" + n));
            // figures of full-width digits are read: 21 of 50
            assertThat(desk.page().getByText("0.42").first()).isVisible();
            desk.button("貼り付けを元に戻す").click();
            world.awaitActuals(BLANK);

            paste(
                    figure(desk, 1),
                    lines(n -> n == 1 ? "77,94,2" : "3" + n, "\n"),
                    google(n -> n == 1 ? "77,94,2" : "3" + n));
            world.awaitActuals(texts(n -> n == 1 ? "77,94,2" : "3" + n));
            assertThat(desk.page().getByText("3桁ごと")).isVisible();
        }
    }

    @Test
    void textAloneWithQuotedCellsAndATrailingLineIsReadToo() {
        try (Desk desk = open()) {
            paste(figure(desk, 1), "34\r\n\"約\r\n35\"\r\n\r\n\"\"\"37\"\"\"\r\n", "");
            world.awaitActuals(Map.of(0, "34", 1, "約 35", 2, "", 3, "\"37\"", 4, ""));
        }
    }

    @Test
    void mergedAndBlankCellsEmptyNothing() {
        try (Desk desk = open()) {
            figure(desk, 2).fill("7");
            world.awaitActuals(Map.of(1, "7"));
            paste(
                    figure(desk, 1),
                    "41\n\n43\n",
                    "<table><tr><td rowspan=2>41</td></tr><tr></tr><tr><td>43</td></tr></table>");
            world.awaitActuals(Map.of(0, "41", 1, "7", 2, "43"));
        }
    }

    /** An accounting format shows 0 as " - ": pasted, it is neither 0 nor "no such value", it is asked about. */
    @Test
    void aSpreadsheetsZeroIsAskedAboutInEveryFormatOfTheClipboard() {
        String zero =
                "<span style='mso-spacerun:yes'>&nbsp;</span>-<span style='mso-spacerun:yes'>&nbsp;&nbsp; </span>";
        try (Desk desk = open()) {
            paste(figure(desk, 1), "34\r\n -   \r\n-\r\n", excel(n -> n == 1 ? "34" : n == 2 ? zero : "-", 3));
            world.awaitActuals(Map.of(0, "34", 1, " - ", 2, "-"));
            assertThat(desk.page().getByText("表計算ソフトが0を表した形かもしれません")).hasCount(1);
            desk.shoot("entry-pasted-zero");

            paste(figure(desk, 4), "34\n -   \n-\n\" - \"\n", "");
            world.awaitActuals(Map.of(3, "34", 4, " - ", 5, "-", 6, " - "));
            assertThat(desk.page().getByText("表計算ソフトが0を表した形かもしれません")).hasCount(3);

            figure(desk, 2).fill("0");
            world.awaitActuals(Map.of(1, "0"));
            assertThat(desk.page().getByText("表計算ソフトが0を表した形かもしれません")).hasCount(2);
        }
    }

    @Test
    void whatWouldBeOverwrittenOrIsLeftOverIsShownFirst() {
        try (Desk desk = open()) {
            figure(desk, 29).fill("9");
            world.awaitActuals(Map.of(28, "9"));
            paste(figure(desk, 28), "28\n29\n30\n31\n32\n", "");
            Locator dialog = desk.page().getByRole(AriaRole.ALERTDIALOG);
            assertThat(dialog).containsText("1欄の入力済みの値が書き換わります。");
            assertThat(dialog).containsText("貼り付け先のないセルが2つあります（貼り付けません）：31、32");
            assertThat(dialog.getByRole(AriaRole.ROW).nth(2)).containsText("指標29");
            desk.snap("entry-paste-asked");
            desk.answer("戻る").click();
            assertThat(figure(desk, 28)).isFocused();
            assertThat(figure(desk, 28)).hasValue("");
            assertThat(world.actuals().get(28)).isEqualTo("9");

            paste(figure(desk, 28), "28\n29\n30\n31\n32\n", "");
            desk.answer("3欄に貼り付ける").click();
            world.awaitActuals(Map.of(27, "28", 28, "29", 29, "30"));
            desk.page().keyboard().press("ControlOrMeta+Z");
            world.awaitActuals(Map.of(27, "", 28, "9", 29, ""));
        }
    }

    @Test
    void aSingleCellIsTextLikeAnyOther() {
        try (Desk desk = open()) {
            assertThat(paste(figure(desk, 1), "34\r\n", "<table><tr><td>34</td></tr></table>"))
                    .as("left to the browser")
                    .isTrue();
            assertThat(paste(figure(desk, 1), "34\n35", "")).as("two are not").isFalse();
        }
    }

    private Desk open() {
        return journey.desk().signIn(world.first()).open(world.path());
    }

    private static Locator figure(Desk desk, int number) {
        return desk.page().getByLabel("令和2年度実績　指標%d".formatted(number), new Page.GetByLabelOptions().setExact(true));
    }

    private static boolean paste(Locator field, String text, String html) {
        field.focus();
        return (Boolean) field.evaluate(PASTE, List.of(text, html));
    }

    private static List<String> texts(IntFunction<String> cell) {
        return IntStream.rangeClosed(1, ALL).mapToObj(cell).toList();
    }

    private static String lines(IntFunction<String> cell, String between) {
        return String.join(between, texts(cell));
    }

    private static String rows(IntFunction<String> cell, String row) {
        return rows(cell, row, ALL);
    }

    private static String rows(IntFunction<String> cell, String row, int count) {
        return texts(cell).stream().limit(count).map(row::formatted).collect(Collectors.joining());
    }

    private static String excel(IntFunction<String> cell) {
        return excel(cell, ALL);
    }

    private static String excel(IntFunction<String> cell, int count) {
        return "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table border=0 cellpadding=0><!--StartFragment-->"
                + rows(
                        cell,
                        " <tr height=18>\r\n  <td height=18 class=xl65 align=right\r\n  width=72>%s</td>\r\n </tr>\r\n",
                        count)
                + "<!--EndFragment--></table></body></html>";
    }

    private static String libreOffice(IntFunction<String> cell) {
        return "<html><head><meta name=\"generator\" content=\"LibreOffice 24.8\"/></head><body><table cellspacing=\"0\" border=\"0\">"
                + "<colgroup width=\"85\"></colgroup>"
                + rows(
                        cell,
                        "<tr><td height=\"17\" align=\"right\" sdnum=\"1041;\"><font face=\"Noto Sans CJK JP\">%s<br></font></td></tr>\n")
                + "</table></body></html>";
    }

    private static String google(IntFunction<String> cell) {
        return "<google-sheets-html-origin><style type=\"text/css\"></style><table data-sheets-root=\"1\"><colgroup><col width=\"100\"/></colgroup><tbody>"
                + rows(cell, "<tr style=\"height:21px;\"><td style=\"padding:2px 3px;text-align:right;\">%s</td></tr>")
                + "</tbody></table></google-sheets-html-origin>";
    }
}
