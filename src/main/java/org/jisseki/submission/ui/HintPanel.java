package org.jisseki.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jisseki.common.ui.HintNote;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.Hints;
import org.jisseki.submission.hint.Hint;

/** A hint under its field, with the reason that who enters may give: saved as it is typed, never asked for. */
class HintPanel extends HintNote {

    private final Hint hint;
    private final Draft draft;
    private final TextArea reason = new TextArea();

    /** @param id of the words alone */
    HintPanel(Hint hint, String id, Draft draft) {
        super(Say.it(hint.sentence()));
        this.hint = hint;
        this.draft = draft;
        name(id);
        String given = draft.reason(hint);
        reason.setLabel(Say.it("hint.reason.label"));
        reason.setManualValidation(true);
        reason.setValue(given);
        // entry-keeper.ts decides when it is sent, as of every field
        reason.getElement().setAttribute("data-entry", "reason:" + hint.rule() + ":" + hint.field());
        reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        reason.addValueChangeListener(change -> keep(change.getValue()));
        reason.setVisible(!given.isEmpty());
        add(reason);
        if (given.isEmpty()) {
            add(offer(id));
        }
    }

    private Div offer(String id) {
        Span optional = new Span(Say.it("hint.optional"));
        optional.addClassName("s");
        Button explain = new Button(Say.it("hint.explain"));
        explain.addThemeVariants(ButtonVariant.TERTIARY);
        explain.getElement().setAttribute("aria-describedby", id);
        Div offer = new Div(explain, optional);
        offer.addClassName("offer");
        explain.addClickListener(click -> {
            reason.setVisible(true);
            reason.focus();
            remove(offer);
        });
        return offer;
    }

    private void keep(String typed) {
        boolean tooLong = typed.codePointCount(0, typed.length()) > Hints.LENGTH;
        reason.setInvalid(tooLong);
        reason.setErrorMessage(tooLong ? Say.it("submission.tooLong", Hints.LENGTH) : "");
        if (!tooLong) {
            draft.explain(hint, typed);
            reason.getElement().executeJs("window.jissekiEntry?.saved(this, $0)", typed);
        }
    }
}
