package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Span;

/** A short remark in a box beside a value. */
public class Tag extends Span {

    private static final String DEMO = "デモ（架空値）";

    /** A remark as stored with the value; the demo's mark is drawn dashed. */
    public Tag(String note) {
        super(DEMO.equals(note) ? Say.it("common.demo") : note);
        addClassName("tag");
        if (DEMO.equals(note)) {
            addClassName("demo");
        }
    }

    /** デモ（架空値）. */
    public static Tag demo() {
        return new Tag(DEMO);
    }
}
