package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jisseki.common.pdf.Conformance;
import org.jisseki.common.pdf.Pdf;
import org.jisseki.common.pdf.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a sheet says is read out of its PDF again, nothing lost and nothing altered. */
class PdfSheetTest {

    private static final PdfSheet PDF = Rendering.pdf();

    @Test
    void everythingThatTheSheetSaysStandsInTheFile() throws IOException {
        assertSaysAll(SampleSheet.of("mie", 1), 0);
    }

    @Test
    void itIsKeptForGoodAndCanBeReadOut() {
        Sheet sheet = SampleSheet.of("mie", 1);
        Conformance.assertKeptAndReadable(PDF.render(sheet).bytes());
        Conformance.assertKeptAndReadable(
                PDF.render(new GeneratedSheets(1).next()).bytes());
        Sheet start = SheetJson.read(SheetJson.write(sheet).replace("\"REPORT\"", "\"START\""));
        assertThat(start.form()).isEqualTo(SheetForm.START);
        Conformance.assertKeptAndReadable(PDF.render(start).bytes());
        Sheet altered = new GeneratedSheets(2).altered(sheet);
        Conformance.assertKeptAndReadable(
                PDF.errata(altered, Errata.between(sheet, altered)).bytes());
    }

    static Stream<Long> seeds() {
        return new Random().longs().limit(8).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void generatedSheetsToo(long seed) throws IOException {
        assertSaysAll(new GeneratedSheets(seed).next(), seed);
    }

    @Test
    void whatNoFontHasIsNamed() {
        Sheet sheet =
                SheetJson.read(SheetJson.write(SampleSheet.of("mie", 1)).replace("開発を担う人材が足りない。", "開発を担う人材が足りない😀。"));
        Pdf pdf = PDF.render(sheet);
        assertThat(pdf.missing()).containsExactly("😀");
        assertThat(PDF.render(SampleSheet.of("mie", 1)).missing()).isEmpty();
    }

    /** However far down a heading comes to stand: what it is over begins on its page. */
    @Test
    void noHeadingAndNoHeadOfATableIsLeftAloneAtTheFootOfAPage() throws IOException {
        String vision =
                Objects.requireNonNull(SampleSheet.of("mie", 1).measure().vision());
        for (int lines = 0; lines < 40; lines += 3) {
            Sheet sheet = SheetJson.read(
                    SheetJson.write(SampleSheet.of("mie", 1)).replace(vision, vision.repeat(1 + 2 * lines)));
            for (String page : PdfText.pages(PDF.render(sheet).bytes())) {
                List<String> body = page.lines().filter(line -> !line.isBlank()).toList();
                // the foot comes first
                assertThat(body.getLast())
                        .as("the last line of a page, %d times", lines)
                        .isNotIn("主指標", "副指標", "実績値", "状況", "現状と課題", "令和2年度の取組方向", "主な事業")
                        .doesNotStartWith("目標項目の説明と");
            }
        }
    }

    @Test
    void theSameSheetIsTheSameFile() {
        assertThat(PDF.render(SampleSheet.of("mie", 1)).bytes())
                .isEqualTo(PDF.render(SampleSheet.of("mie", 1)).bytes());
    }

    private static void assertSaysAll(Sheet sheet, long seed) throws IOException {
        Pdf pdf = PDF.render(sheet);
        Path file = Path.of("target", "pdf", "sheet-" + sheet.measure().code() + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf.bytes());
        assertThat(pdf.missing()).isEmpty();

        String text = withoutFeet(SheetOnThePage.bare(PdfText.of(pdf.bytes())));
        for (SheetFact fact : SheetFacts.of(sheet)) {
            String shown = fact.shown();
            if (shown != null) {
                assertThat(text).as("%s, seed %s", fact, seed).contains(SheetOnThePage.bare(shown));
            }
        }
    }

    /** What stands at the foot of every page stands in the midst of a paragraph that goes over to the next. */
    static String withoutFeet(String text) {
        Matcher foot = Pattern.compile("^(.*?)1/(\\d+)").matcher(text);
        assertThat(foot.find()).isTrue();
        return text.replaceAll(Pattern.quote(foot.group(1)) + "\\d+/" + foot.group(2), "");
    }
}
