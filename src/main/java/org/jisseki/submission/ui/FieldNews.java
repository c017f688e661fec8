package org.jisseki.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.UnaryOperator;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.TypedText;
import org.jisseki.submission.DraftValue;

/**
 * What somebody else made of a field while it stood open here. Where both wrote, it asks whose text is to stay; its buttons
 * remain the same ones while the texts change, so that a press that is under way reaches them.
 */
class FieldNews extends Div {

    /** What is longer is shown below the sentence, not in it. */
    private static final int IN_A_SENTENCE = 24;

    private static final int MINUTE_FROM = 11;
    private static final int MINUTE_TO = 16;

    private final PersonId reader;
    private final UnaryOperator<String> called;
    private final Paragraph words = new Paragraph();
    private final Paragraph theirs = new Paragraph();
    private final Button take = new Button();
    private final Button keep = new Button(Say.it("submission.news.keep"));
    private final Div choice = new Div(take, keep);

    /**
     * @param called what a saved text is read as
     * @param take   what takes over the other text; {@code keep} saves one's own instead
     */
    FieldNews(PersonId reader, UnaryOperator<String> called, Runnable take, Runnable keep) {
        this.reader = reader;
        this.called = called;
        this.take.addClickListener(click -> take.run());
        this.keep.addClickListener(click -> keep.run());
        TypedText.in(theirs);
        choice.addClassName("choice");
        addClassName("news");
        getElement().setAttribute("role", "status");
        add(words, theirs, choice);
        clear();
    }

    /** Says what was changed; the field shows it already. */
    void changed(DraftValue now, String before) {
        String was = called.apply(before);
        String is = called.apply(now.text());
        String key = isLong(was) || isLong(is)
                ? "submission.news.rewritten"
                : was.isBlank()
                        ? "submission.news.entered"
                        : is.isBlank() ? "submission.news.cleared" : "submission.news.changed";
        words.setText(Say.it(key, who(now), at(now), was, is));
        show(false, false);
    }

    /** Asks: the other text stands, one's own is not saved. */
    void ask(DraftValue now) {
        String text = called.apply(now.text());
        boolean apart = isLong(text);
        words.setText(
                text.isBlank()
                        ? Say.it("submission.news.both.cleared", who(now), at(now))
                        : Say.it(
                                apart ? "submission.news.both.long" : "submission.news.both", who(now), at(now), text));
        theirs.setText(text);
        take.setText(
                apart
                        ? Say.it("submission.news.take.long")
                        : text.isBlank()
                                ? Say.it("submission.news.take.cleared")
                                : Say.it("submission.news.take", text));
        show(apart, true);
    }

    final void clear() {
        words.setText("");
        theirs.setText("");
        show(false, false);
    }

    private void show(boolean apart, boolean asks) {
        theirs.setVisible(apart);
        choice.setVisible(asks);
        setClassName("asks", asks);
    }

    private String who(DraftValue value) {
        return value.by().equals(reader)
                ? Say.it("submission.news.you")
                : Say.it("submission.news.person", value.editor());
    }

    private static String at(DraftValue value) {
        return value.at() == null ? "" : value.at().substring(MINUTE_FROM, MINUTE_TO);
    }

    private static boolean isLong(String text) {
        return text.length() > IN_A_SENTENCE || text.contains("\n");
    }
}
