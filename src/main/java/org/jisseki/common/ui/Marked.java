package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jisseki.common.TextDiff;
import org.jspecify.annotations.Nullable;

/**
 * Marks what changed (見え消し): struck through what went out, underlined what came in. Screen readers pass over both marks in
 * silence, so that each also carries its word, hidden from the eye.
 */
public final class Marked {

    private Marked() {}

    /** A text with its changes marked. @param before NULL where there is nothing to compare with */
    public static Paragraph text(@Nullable String before, String now) {
        Paragraph marked = new Paragraph();
        TypedText.in(marked);
        if (before == null) {
            marked.setText(now);
            return marked;
        }
        for (TextDiff.Stretch stretch : TextDiff.of(before, now)) {
            Element text = Element.createText(stretch.text());
            marked.getElement()
                    .appendChild(
                            switch (stretch.kind()) {
                                case SAME -> text;
                                case OUT -> out(text);
                                case IN -> in(text);
                            });
        }
        return marked;
    }

    /** What is no longer there. */
    public static Span out(Span content) {
        return around(out(content.getElement()));
    }

    /** What is there instead. */
    public static Span in(Span content) {
        return around(in(content.getElement()));
    }

    private static Element out(Element content) {
        return mark("del", Say.it("common.mark.out"), content);
    }

    private static Element in(Element content) {
        return mark("ins", Say.it("common.mark.in"), content);
    }

    private static Element mark(String tag, String word, Element content) {
        return new Element(tag).appendChild(hidden(word), content, hidden(Say.it("common.mark.end")));
    }

    private static Element hidden(String words) {
        Span hidden = new Span(words);
        hidden.addClassName("visually-hidden");
        return hidden.getElement();
    }

    private static Span around(Element mark) {
        Span span = new Span();
        span.getElement().appendChild(mark);
        return span;
    }
}
