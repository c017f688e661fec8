package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jisseki.common.Bilingual;
import org.jisseki.common.pdf.Conformance;
import org.jisseki.common.pdf.PdfText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people typed is read as they typed it: on the page, on paper, in the file for spreadsheets, in what differs. */
class TypedTextTest {

    private static final String BEFORE = "-誤";
    private static final String AFTER = "-正";

    /** What is not said in a row of its own: it stands with the edition, or with what is missing. */
    private static final Set<String> NOT_COMPARED =
            Set.of("Sheet.reason", "Missing.reason", "Indicator.absence", "Program.absence");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thePageShowsItAsItWasTyped(boolean missing) {
        Sheet before = sheet(BEFORE, missing);
        Sheet sheet = sheet(AFTER, missing);
        Document page = Jsoup.parse(Rendering.corrected(before, sheet, Locale.JAPANESE));
        assertShown(page, texts(AFTER, missing).values());
        assertNoneElsewhere(page);
        Document english = Jsoup.parse(Rendering.corrected(before, sheet, Locale.ENGLISH));
        assertShown(english, texts(AFTER, missing).values());
        assertNoneElsewhere(english);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatDiffersToo(boolean missing) {
        Document page = Jsoup.parse(Rendering.errata(sheet(BEFORE, missing), sheet(AFTER, missing), Locale.JAPANESE));
        assertShown(page, compared(BEFORE, missing));
        assertShown(page, compared(AFTER, missing));
        assertNoneElsewhere(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void paperHasItsLines(boolean missing) throws IOException {
        Sheet sheet = sheet(AFTER, missing);
        assertOnPaper("typed-sheet-" + missing, Rendering.pdf().render(sheet).bytes(), printed(AFTER, missing));
        byte[] errata = Rendering.pdf()
                .errata(sheet, Errata.between(sheet(BEFORE, missing), sheet))
                .bytes();
        Set<String> both = new LinkedHashSet<>(compared(BEFORE, missing));
        both.addAll(compared(AFTER, missing));
        assertOnPaper("typed-errata-" + missing, errata, both);
        assertThat(Rendering.pdf().render(sheet).missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSpreadsheetGetsItWhole(boolean missing) throws IOException {
        Sheet sheet = sheet(AFTER, missing);
        assertThat(cells(Rendering.csv().write(sheet))).containsAll(compared(AFTER, missing));
        List<String> errata = cells(Rendering.csv().write(sheet, Errata.between(sheet(BEFORE, missing), sheet)));
        assertThat(Stream.of(BEFORE, AFTER).flatMap(version -> compared(version, missing).stream()))
                .allSatisfy(text -> assertThat(errata).anyMatch(cell -> cell.startsWith(text)));
    }

    /** One look everywhere: the style sheets of pages, views and paper. */
    @Test
    void everyStyleSheetKeepsLinesAndBreaksWhatHasNoPlaceToBreak() throws IOException {
        for (String sheet : List.of(
                "src/main/resources/static/published/published.css",
                "src/main/resources/templates/published/sheet-pdf.css",
                "src/main/resources/templates/print/measure.html",
                "frontend/styles/base.css",
                "frontend/styles/print.css")) {
            assertThat(Files.readString(Path.of(sheet)).replaceAll("\\s", ""))
                    .as(sheet)
                    .containsPattern(
                            "\\.typed\\{white-space:pre-wrap;(overflow-wrap:anywhere|word-wrap:break-word);?\\}");
        }
        try (Stream<Path> sheets = Files.walk(Path.of("frontend/styles"))) {
            assertThat(sheets.filter(Files::isRegularFile).map(TypedTextTest::read))
                    .noneMatch(css -> css.contains("pre-line"));
        }
    }

    private static Sheet base(boolean evaluated) {
        Sheet sheet = SampleSheet.of("mie", 1);
        return new Sheet(
                sheet.plan(),
                sheet.year(),
                sheet.no(),
                sheet.releasedAt(),
                sheet.measure(),
                sheet.indicators(),
                sheet.programs(),
                sheet.narrative(),
                evaluated
                        ? sheet.missing()
                        : List.of(new Sheet.Missing(sheet.measure().name(), "EVALUATION", null, null)),
                sheet.form(),
                evaluated ? new Sheet.Verdict("B", new Bilingual("ある程度進んだ", "progressed somewhat"), "") : null,
                new EditionName(EditionKind.CORRECTION, 1),
                "");
    }

    private static Sheet sheet(String version, boolean missing) {
        return TypedSheet.of(base(!missing), version, missing);
    }

    private static Map<String, String> texts(String version, boolean missing) {
        return TypedSheet.typed(base(!missing), version, missing);
    }

    private static Set<String> printed(String version, boolean missing) {
        Map<String, String> texts = new HashMap<>(texts(version, missing));
        // the sheet on paper is the sheet: why there is a further edition is said in what differs
        texts.remove("Sheet.reason");
        return new HashSet<>(texts.values());
    }

    private static Set<String> compared(String version, boolean missing) {
        return texts(version, missing).entrySet().stream()
                .filter(text -> !NOT_COMPARED.contains(text.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void assertShown(Document page, Iterable<String> texts) {
        List<String> shown =
                page.select(".typed").stream().map(Element::wholeText).toList();
        // a remark may follow
        assertThat(texts).isNotEmpty().allSatisfy(text -> assertThat(shown).anyMatch(each -> each.startsWith(text)));
    }

    private static void assertNoneElsewhere(Document page) {
        assertThat(page.select("*").stream()
                        .filter(element -> element.wholeOwnText().contains("〔"))
                        .filter(element -> element.closest(".typed") == null))
                .isEmpty();
    }

    private static void assertOnPaper(String name, byte[] pdf, Set<String> texts) throws IOException {
        Path file = Path.of("target", "pdf", name + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        Conformance.assertKeptAndReadable(pdf);
        assertThat(PdfText.beyondTheMargin(pdf)).isEmpty();
        String all = PdfText.of(pdf);
        List<String> lines = all.lines().map(String::strip).toList();
        String bare = PdfSheetTest.withoutFeet(SheetOnThePage.bare(all));
        for (String text : texts) {
            String seen = text.replace("\u200b", "").replace("\ufe0f", "");
            assertThat(bare).contains(SheetOnThePage.bare(seen));
            String last = null;
            for (String line :
                    seen.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
                // what is wider than a cell of a table is broken
                if (!line.startsWith("https:") && !line.startsWith("〔")) {
                    String before = last;
                    assertThat(lines)
                            .as(line)
                            .anyMatch(each -> each.contains(line))
                            .noneMatch(each -> before != null && each.contains(before) && each.contains(line));
                    last = line;
                }
            }
        }
    }

    private static List<String> cells(byte[] csv) throws IOException {
        return CSVParser.parse(new String(csv, StandardCharsets.UTF_8), CSVFormat.EXCEL).getRecords().stream()
                .flatMap(row -> row.stream())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
