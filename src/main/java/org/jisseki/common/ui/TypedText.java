package org.jisseki.common.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * Text that people typed, shown as they typed it: its lines, blank lines and leading blanks stay, and what has no place to break
 * is broken. The one way by which a view shows such text; the class is that of the published pages and of paper as well.
 */
public final class TypedText {

    /** By which style sheets know such text. */
    private static final String CLASS = "typed";

    private TypedText() {}

    /** As a paragraph of its own. */
    public static Paragraph paragraph(String text) {
        return in(new Paragraph(text));
    }

    /** Within a line, or a cell. */
    public static Span span(String text) {
        return in(new Span(text));
    }

    /** What shows such text, or will. */
    public static <C extends HasStyle> C in(C shown) {
        shown.addClassName(CLASS);
        return shown;
    }
}
