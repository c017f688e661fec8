package org.jisseki.submission.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.UnaryOperator;
import org.jisseki.submission.DraftValue;

/**
 * Joins a text field to the draft that several people fill in. The browser's side, {@code entry-keeper.ts}, decides when what
 * is typed is sent, and keeps it until it is confirmed here; it never lets go of a text that was not sent yet.
 */
final class SharedText implements Joined {

    private final TextFieldBase<?, String> field;
    private final String key;
    private final Draft draft;
    private final FieldNews news;

    /** @param typed what else to do once a text was saved, or refused to somebody who was slower */
    SharedText(TextFieldBase<?, String> field, String key, Draft draft, Runnable typed) {
        this.field = field;
        this.key = key;
        this.draft = draft;
        this.news = new FieldNews(
                draft.who(),
                UnaryOperator.identity(),
                () -> draft.takeTheirs(key),
                () -> draft.keepMine(key, field.getValue()));
        field.getElement().setAttribute("data-entry", key);
        field.setValue(draft.text(key));
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> {
            draft.save(key, change.getValue());
            typed.run();
        });
        draft.share(this);
    }

    @Override
    public FieldNews news() {
        return news;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public void confirm(String text) {
        InBrowser.confirm(field, text);
    }

    @Override
    public void offer(DraftValue theirs) {
        InBrowser.offer(field, theirs, draft);
    }

    @Override
    public void put(String text) {
        InBrowser.put(field, text);
    }
}
