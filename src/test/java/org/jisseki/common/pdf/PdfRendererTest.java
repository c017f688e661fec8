package org.jisseki.common.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final OffsetDateTime MADE = OffsetDateTime.parse("2021-07-15T09:30:00+09:00");

    private static String page(String body) {
        return """
                <!DOCTYPE html>
                <html lang="ja"><head><title>施策322</title><meta name="subject" content="試し刷り"/>
                <style>body{font-family:%s;font-size:10pt}b{font-weight:bold}</style></head>
                <body>%s</body></html>
                """.formatted(PdfRenderer.fontFamily(), body);
    }

    @Test
    void whatIsReadOutOfTheFileIsWhatWentIn() throws IOException {
        String names = "𠮷野・髙田・岩﨑・葛城・辻・祇園・渡邊・渡邉";
        String signs = "①②⑳ ▲1,234 △5 －5 ±10％以内 ～〜 ㈱ ℃ ㎡ → ― ‐ ⅠⅡ";

        Pdf pdf = PdfRenderer.render(page("<p>" + names + "</p><p><b>" + names + "</b></p><p>" + signs + "</p>"), MADE);

        assertThat(pdf.missing()).isEmpty();
        assertThat(PdfText.of(pdf.bytes())).contains(names + "\n" + names).contains(signs);
    }

    @Test
    void everyWordIsFoundWhateverShapesAFontWouldJoin() throws IOException {
        String words = "office efficient affluent fjord flow afterthought AVATAR Tokyo";

        Pdf pdf = PdfRenderer.render(page("<p>" + words + "</p><p><b>" + words + "</b></p>"), MADE);

        assertThat(PdfText.of(pdf.bytes())).contains(words + "\n" + words);
        Conformance.assertKeptAndReadable(pdf.bytes());
    }

    @Test
    void whatIsNeverSeenIsNotMissedAndLeavesNoMark() throws IOException {
        String text = "区\u200b切り★\ufe0f印\u2060続\ufeffき";

        Pdf pdf = PdfRenderer.render(page("<p>" + text + "</p>"), MADE);

        assertThat(pdf.missing()).isEmpty();
        assertThat(PdfText.of(pdf.bytes())).contains("区切り★印続き");
    }

    @Test
    void embedsEveryFontItUses() throws IOException {
        Pdf pdf = PdfRenderer.render(page("<p>あ𠮷<b>決裁</b></p>"), MADE);

        List<String> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        assertThat(fonts)
                .containsExactlyInAnyOrder("BIZUDPGothic-Regular", "BIZUDPGothic-Bold", "JissekiFallback-Regular");
    }

    @Test
    void namesTheCharactersThatNoFontHas() throws IOException {
        Pdf pdf = PdfRenderer.render(page("<p>目標😀達成😀、葛\udb40\udd00城、改\u000b頁</p>"), MADE);

        assertThat(pdf.missing()).containsExactly("😀", "\udb40\udd00", "\u000b");
        assertThat(Pdf.named(pdf.missing())).isEqualTo("😀 (U+1F600), \udb40\udd00 (U+E0100), \u000b (U+000B)");
        assertThat(PdfText.of(pdf.bytes())).contains("目標〓達成〓、葛").contains("改頁");
    }

    @Test
    void aLongParagraphIsBrokenWithoutAnUnlawfulLine() throws IOException {
        String sentence = "本県では、「ものづくり企業」の新たな取組（令和2年度は52,135千円）を進め、データの活用・オープン化といった…。";
        String text = IntStream.range(0, 20).mapToObj(i -> sentence).collect(Collectors.joining());

        Pdf pdf = PdfRenderer.render(page("<p style='width:61mm'>" + text + "</p>"), MADE);

        String[] lines = PdfText.of(pdf.bytes()).strip().split("\n");
        assertThat(lines).hasSizeGreaterThan(40);
        assertThat(String.join("", lines)).isEqualTo(text);
        for (String line : lines) {
            assertThat(line).doesNotMatch("^[、。」）・ーっ…].*").doesNotMatch(".*[「（]$");
        }
    }

    @Test
    void theSamePageAtTheSameTimeIsTheSameFile() throws IOException {
        byte[] first = PdfRenderer.render(page("<p>施策</p>"), MADE).bytes();

        assertThat(PdfRenderer.render(page("<p>施策</p>"), MADE).bytes()).isEqualTo(first);
        try (PDDocument document = Loader.loadPDF(first)) {
            assertThat(document.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE))
                    .isEqualTo("D:20210715093000+09'00'");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("施策322");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
        }
    }

    @Test
    void nothingOutsideThePageIsRead() throws IOException {
        Pdf pdf = PdfRenderer.render(page("<p>前<img src='file:///etc/hostname' alt='絵'/>後</p>"), MADE);

        assertThat(PdfText.of(pdf.bytes())).contains("前").contains("後");
    }
}
