package org.jisseki.common.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader copies out of a PDF, in the order of the page. */
public final class PdfText {

    /** In points; every page of the portal leaves more. */
    private static final float MARGIN = 40;

    private PdfText() {}

    public static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return stripper().getText(document);
        }
    }

    /** The same page by page. */
    public static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = stripper();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    /** What is printed where the paper's margin is, or off the paper. */
    public static List<String> beyondTheMargin(byte[] pdf) throws IOException {
        List<String> beyond = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                for (TextPosition letter : letters) {
                    float right = letter.getXDirAdj() + letter.getWidthDirAdj();
                    if (letter.getXDirAdj() < MARGIN || right > letter.getPageWidth() - MARGIN) {
                        beyond.add(text);
                        return;
                    }
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return beyond;
    }

    private static PDFTextStripper stripper() {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        return stripper;
    }
}
