package org.jisseki.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.UnaryOperator;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.HintNote;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.DraftValue;
import org.jisseki.submission.HintReasons;
import org.jisseki.submission.Hints;
import org.jisseki.submission.hint.Hint;

/**
 * A hint under its field, with the reason that who enters may give: saved as it is typed, never asked for, and of two who give one
 * the second is asked whose is to stand.
 */
class HintPanel extends HintNote implements Joined, EntryField {

    private final String key;
    private final Draft draft;
    private final TextArea reason = new TextArea();
    private final Div offer = new Div();
    private final FieldNews news;

    /** @param id of the words alone */
    HintPanel(Hint hint, String id, Draft draft) {
        super(Say.it(hint.said()));
        this.key = HintReasons.key(hint);
        this.draft = draft;
        this.news = new FieldNews(
                draft.who(),
                UnaryOperator.identity(),
                () -> draft.takeTheirs(key),
                () -> draft.keepMine(key, reason.getValue()));
        name(id);
        reason.setLabel(Say.it("hint.reason.label"));
        reason.setManualValidation(true);
        reason.setValue(draft.text(key));
        // entry-keeper.ts decides when it is sent, as of every field
        reason.getElement().setAttribute("data-entry", HintReasons.REASON + hint.rule() + ":" + hint.field());
        reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        reason.addValueChangeListener(change -> keep(change.getValue()));
        offer(id);
        add(reason, news, offer);
        show(!draft.text(key).isEmpty());
        draft.share(this, hint);
        draft.add(this);
    }

    /** The hint is gone. */
    void leave() {
        draft.leave(this);
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
        InBrowser.confirm(reason, text);
    }

    @Override
    public void offer(DraftValue theirs) {
        show(true);
        InBrowser.offer(reason, theirs, draft);
    }

    @Override
    public void put(String text) {
        show(true);
        InBrowser.put(reason, text);
    }

    @Override
    public void takeFocus() {
        reason.focus();
    }

    @Override
    public void demand(Sentence why) {
        // what is asked is said by the news beside it already
    }

    private void offer(String id) {
        Span optional = new Span(Say.it("hint.optional"));
        optional.addClassName("s");
        Button explain = new Button(Say.it("hint.explain"));
        explain.addThemeVariants(ButtonVariant.TERTIARY);
        explain.getElement().setAttribute("aria-describedby", id);
        explain.addClickListener(click -> {
            show(true);
            reason.focus();
        });
        offer.addClassName("offer");
        offer.add(explain, optional);
    }

    private void show(boolean open) {
        reason.setVisible(open);
        offer.setVisible(!open);
    }

    private void keep(String typed) {
        boolean tooLong = typed.codePointCount(0, typed.length()) > Hints.LENGTH;
        reason.setInvalid(tooLong);
        reason.setErrorMessage(tooLong ? Say.it("submission.tooLong", Hints.LENGTH) : "");
        if (!tooLong) {
            draft.save(key, typed);
        }
    }
}
