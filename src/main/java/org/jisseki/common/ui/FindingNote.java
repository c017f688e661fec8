package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A finding (確認事項) as it stands beside its field: who asked what, and what was answered. Controls are added below. */
public class FindingNote extends Div {

    /**
     * @param state  its number and whether it is answered
     * @param asked  by whom, when, about which revision
     * @param answer what was answered, and by whom and when; both NULL where nothing was
     */
    public FindingNote(
            StatusBadge state, String asked, String text, @Nullable String answered, @Nullable String answer) {
        addClassName("note");
        Div head = new Div(state, small(asked));
        head.addClassName("note-head");
        add(head, words(text));
        if (answer != null) {
            Div reply = new Div(small(answered == null ? "" : answered), words(answer));
            reply.addClassName("reply");
            add(reply);
        }
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("s");
        return small;
    }

    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("typed");
        return words;
    }
}
