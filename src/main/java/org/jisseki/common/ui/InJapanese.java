package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Span;

/** Names of the plan and the organisation are Japanese on English pages too: said to be, they are spoken and broken as such. */
public final class InJapanese {

    private InJapanese() {}

    public static Span name(String name) {
        Span span = new Span(name);
        span.getElement().setAttribute("lang", "ja");
        return span;
    }
}
