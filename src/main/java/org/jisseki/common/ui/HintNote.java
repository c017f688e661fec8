package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A hint (ご確認ください) as it stands under its field, marked ※: it stops nobody. Controls are added below. */
public class HintNote extends Div {

    private final Paragraph words;

    /** @param seen what was seen and what to check */
    public HintNote(String seen) {
        Span mark = new Span(Say.it("hint.mark"));
        mark.addClassName("b7");
        this.words = new Paragraph(mark, new Span("　" + seen));
        addClassName("hint");
        add(words);
    }

    /** A hint that was handed in, with its reason. @param reason NULL where none was given, which is said */
    public HintNote(String seen, @Nullable String reason) {
        this(seen);
        add(TypedText.paragraph(reason == null ? Say.it("hint.noReason") : Say.it("hint.reason", reason)));
    }

    /** Names what was seen, without the controls, for the field to name as its description. */
    protected final void name(String id) {
        words.setId(id);
    }
}
