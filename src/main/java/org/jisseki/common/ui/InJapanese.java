package org.jisseki.common.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/** Names of the plan and the organisation are Japanese on English pages too: said to be, they are spoken and broken as such. */
public final class InJapanese {

    private InJapanese() {}

    /** A text of the page's language with a name in it, which alone is said to be Japanese; the whole text where it has none. */
    public static Span within(String text, String name) {
        int at = name.isEmpty() ? -1 : text.indexOf(name);
        if (at < 0) {
            return new Span(text);
        }
        return new Span(new Text(text.substring(0, at)), name(name), new Text(text.substring(at + name.length())));
    }

    public static Span name(String name) {
        Span span = new Span(name);
        span.getElement().setAttribute("lang", "ja");
        return span;
    }
}
