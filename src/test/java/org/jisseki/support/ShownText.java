package org.jisseki.support;

import com.vaadin.flow.dom.Element;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a row shows, piece by piece, and how else people type it: a search finds the row by each. */
public final class ShownText {

    private static final int FULL_WIDTH = 0xFEE0;
    private static final int KANA = 0x60;

    private ShownText() {}

    /** Every piece of text of a row, as it stands: what has text of its own is one with what it holds. A dash says nothing. */
    public static List<String> of(Element row) {
        return pieces(row)
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .toList();
    }

    /** As it stands, in full width, in the other kana, with its sound marks apart, in capitals. */
    public static List<String> typed(String piece) {
        String apart = Normalizer.normalize(piece, Normalizer.Form.NFD);
        return List.of(
                piece,
                mapped(piece, '!', '~', FULL_WIDTH),
                mapped(piece, '\u3041', '\u3096', KANA),
                mapped(piece, '\u30a1', '\u30f6', -KANA),
                apart,
                apart.replace('\u3099', '\u309b').replace('\u309a', '\u309c'),
                piece.toUpperCase(Locale.ROOT));
    }

    private static Stream<String> pieces(Element element) {
        boolean says = element.isTextNode()
                || element.getChildren()
                        .anyMatch(
                                child -> child.isTextNode() && !child.getText().isBlank());
        return says
                ? Stream.of(element.getTextRecursively())
                : element.getChildren().flatMap(ShownText::pieces);
    }

    private static String mapped(String text, char first, char last, int by) {
        return text.codePoints()
                .map(point -> point >= first && point <= last ? point + by : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
