package org.jisseki.submission.ui;

import com.vaadin.flow.component.Focusable;
import java.util.function.UnaryOperator;
import org.jisseki.common.Sentence;
import org.jisseki.submission.DraftValue;

/**
 * Joins what is chosen, and not typed, to the draft that several people fill in. Who chose after somebody else did is asked
 * whose choice is to stand; their own stays in the field meanwhile.
 */
final class SharedChoice implements Joined, EntryField {

    private final Focusable<?> field;
    private final String key;
    private final Draft draft;
    private final FieldNews news;
    private String chosen;

    /** @param words what a kept choice is called; blank is what holds unless somebody chooses */
    SharedChoice(Focusable<?> field, String key, Draft draft, UnaryOperator<String> words) {
        this.field = field;
        this.key = key;
        this.draft = draft;
        this.chosen = draft.text(key);
        this.news =
                new FieldNews(draft.who(), words, () -> draft.takeTheirs(key), () -> draft.keepMine(key, this.chosen));
        draft.share(this);
        draft.add(this);
    }

    /** Saves a choice that was made here. */
    void choose(String choice) {
        chosen = choice;
        draft.save(key, choice);
    }

    /** What is chosen: here while it is asked whose is to stand, else in the draft. */
    String chosen() {
        return draft.isAsked(key) ? chosen : draft.text(key);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public FieldNews news() {
        return news;
    }

    @Override
    public void confirm(String text) {
        chosen = text;
    }

    @Override
    public void offer(DraftValue theirs) {
        if (draft.isAsked(key)) {
            draft.notTaken(theirs);
        } else {
            draft.takeTheirs(key);
        }
    }

    @Override
    public void put(String text) {
        chosen = text;
    }

    @Override
    public void takeFocus() {
        field.focus();
    }

    @Override
    public void demand(Sentence why) {
        // whose choice is to stand is asked beside it already
        takeFocus();
    }
}
