package org.jisseki.common.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end in Japanese: between any two characters, save what must not begin a line (行頭禁則), must not end one
 * (行末禁則), or belongs together: a figure and its unit, both halves of a dash. Words in Latin letters stay whole.
 */
final class LineBreaks implements FSTextBreaker {

    private static final String NOT_FIRST = ")]}>,.:;!?%‰℃°′″”’»"
            + "）］｝〕〉》」』】〗〙，．：；！？％。、・゛゜ヽヾゝゞ々〻ー～〜‐゠–…‥"
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ";
    private static final String NOT_LAST = "([{<“‘«（［｛〔〈《「『【〖〘￥＄£¥$№";
    private static final String TOGETHER = "—―…‥";

    private final BreakIterator places = BreakIterator.getLineInstance(Locale.JAPANESE);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        places.setText(newText);
    }

    /** The end of the next piece that stays on one line, or -1 behind the last. */
    @Override
    public int next() {
        int place = places.next();
        while (place != BreakIterator.DONE && place < text.length() && !mayBreak(place)) {
            place = places.next();
        }
        return place;
    }

    private boolean mayBreak(int place) {
        int before = text.codePointBefore(place);
        int after = text.codePointAt(place);
        return NOT_FIRST.indexOf(after) < 0
                && NOT_LAST.indexOf(before) < 0
                && !(before == after && TOGETHER.indexOf(before) >= 0)
                && !isFigureWithUnit(before, after);
    }

    /** 52,135千円, 令和2年度: the unit does not stand alone on the next line. */
    private static boolean isFigureWithUnit(int before, int after) {
        return Character.isDigit(before) && Character.isIdeographic(after);
    }
}
