package org.jisseki.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding (確認事項) beside its field with all that was said on it. A closed one is folded. Controls are added below. */
public class FindingNote extends Div {

    /**
     * One thing that was said.
     *
     * @param head   who said it, when, about which revision
     * @param text   NULL where the head says all
     * @param answer whether it answers
     */
    public record Said(String head, @Nullable String text, boolean answer) {}

    private final Div thread = new Div();

    /**
     * @param state  its number and where it stands
     * @param folded whether it opens only when asked to
     */
    public FindingNote(StatusBadge state, List<Said> said, boolean folded) {
        addClassName("note");
        thread.addClassName("thread");
        Div head = new Div(state, small(said.getFirst().head()));
        head.addClassName("note-head");
        thread.add(words(said.getFirst().text()));
        said.stream().skip(1).map(FindingNote::further).forEach(thread::add);
        if (folded) {
            NativeDetails details = new NativeDetails();
            details.setSummary(head);
            details.setContent(thread);
            super.add(details);
        } else {
            super.add(head, thread);
        }
    }

    /** Adds below what was said. */
    public void below(Component... content) {
        thread.add(content);
    }

    /** Adds in one line what can be done about it. */
    public void acts(Component... acts) {
        Div line = new Div(acts);
        line.addClassName("note-acts");
        thread.add(line);
    }

    private static Div further(Said said) {
        Div further = new Div(small(said.head()));
        if (said.text() != null) {
            further.add(words(said.text()));
        }
        further.addClassName(said.answer() ? "reply" : "again");
        return further;
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("s");
        return small;
    }

    private static Paragraph words(@Nullable String text) {
        return TypedText.paragraph(text == null ? "" : text);
    }
}
