package org.jisseki.review.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** Marks what changed from one revision to the next (見え消し). */
final class Changes {

    private Changes() {}

    /** The new text with what was taken out struck through and what was put in underlined; one stretch of each. */
    static Paragraph text(@Nullable String before, String now) {
        Paragraph marked = new Paragraph();
        marked.addClassName("typed");
        if (before == null || before.equals(now)) {
            marked.setText(now);
            return marked;
        }
        int head = sameHead(before, now);
        int tail = sameTail(before, now, head);
        append(marked, null, now.substring(0, head));
        append(marked, "del", before.substring(head, before.length() - tail));
        append(marked, "ins", now.substring(head, now.length() - tail));
        append(marked, null, now.substring(now.length() - tail));
        return marked;
    }

    private static void append(Paragraph to, @Nullable String tag, String text) {
        if (!text.isEmpty()) {
            to.getElement().appendChild(tag == null ? Element.createText(text) : new Element(tag).setText(text));
        }
    }

    // A pair of surrogates is one character, and stays whole.
    private static int sameHead(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int n = 0;
        while (n < most && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n > 0 && Character.isHighSurrogate(a.charAt(n - 1)) ? n - 1 : n;
    }

    private static int sameTail(String a, String b, int head) {
        int most = Math.min(a.length(), b.length()) - head;
        int n = 0;
        while (n < most && a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)) {
            n++;
        }
        return n > 0 && Character.isLowSurrogate(a.charAt(a.length() - n)) ? n - 1 : n;
    }
}
