package org.jisseki.submission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.submission.UnitForm;

/** The bar at the foot while entering: when the draft was saved, what is still missing, 提出する. */
class EntryBar extends Div {

    /** More would fill the window, and the first of them are what comes next. */
    private static final int MOST_LINKS = 8;

    private final Draft draft;
    private final Ending ending;
    private final Span saved = new Span();
    private final Div missing = new Div();

    /**
     * What the bar's button does, and what is said beside it.
     *
     * @param button   the key of its words, {@code complete} of those beside it once nothing is missing
     * @param left     of those before what is missing
     * @param primary  whether it is what comes next
     */
    record Ending(String button, String complete, String left, boolean primary, Runnable act) {

        static Ending handIn(Runnable act) {
            return new Ending("submission.handIn", "submission.complete", "submission.left", true, act);
        }

        /** Of a section that writes a part of what another one hands in. */
        static Ending part(boolean done, Runnable finish, Runnable resume) {
            return done
                    ? new Ending(
                            "submission.part.resume", "submission.part.done", "submission.part.left", false, resume)
                    : new Ending(
                            "submission.part.finish", "submission.part.written", "submission.part.left", true, finish);
        }
    }

    EntryBar(Draft draft, Ending ending) {
        this.draft = draft;
        this.ending = ending;
        addClassName("bar");
        saved.addClassName("s");
        saved.getElement().setAttribute("role", "status");
        missing.addClassName("missing");
        Div state = new Div(new StatusBadge(Status.DRAFT, Say.it("submission.draft")), saved);
        state.addClassName("saved");
        add(new EntryKeeper(draft), state, missing);
        Button end = new Button(Say.it(ending.button()), click -> press());
        if (ending.primary()) {
            end.addThemeVariants(ButtonVariant.PRIMARY);
        }
        end.addClassName("push");
        add(end);
        draft.watch(this::show);
        show();
    }

    private void press() {
        Map<String, Sentence> left = draft.missing();
        if (left.isEmpty()) {
            ending.act().run();
        } else {
            draft.demand(left);
        }
    }

    private void show() {
        saved.setText(saved());
        missing.removeAll();
        if (draft.moved().isPresent()) {
            missing.add(
                    new Span(Say.it(draft.moved().get())),
                    new Button(
                            Say.it("submission.reload"),
                            click -> UI.getCurrent().refreshCurrentRoute(false)));
            return;
        }
        Map<String, Sentence> left = draft.missing();
        if (left.isEmpty()) {
            missing.setText(Say.it(ending.complete()));
            return;
        }
        missing.add(new Span(Say.it(ending.left(), left.size())));
        left.keySet().stream().limit(MOST_LINKS).forEach(key -> missing.add(link(key)));
        if (left.size() > MOST_LINKS) {
            missing.add(new Span(Say.it("submission.left.more", left.size() - MOST_LINKS)));
        }
    }

    private String saved() {
        if (draft.isUnsaved()) {
            return Say.it("submission.saved.not");
        }
        return draft.savedAt()
                .map(at -> Say.it("submission.saved", at.getHour(), "%02d".formatted(at.getMinute())))
                .orElse(Say.it("submission.saved.each"));
    }

    private Button link(String key) {
        Button link = new Button(name(key), click -> draft.field(key).ifPresent(EntryField::takeFocus));
        link.addThemeVariants(ButtonVariant.TERTIARY);
        return link;
    }

    private String name(String key) {
        if (key.startsWith(UnitForm.FINDING)) {
            return Say.it("submission.left.finding", key.substring(UnitForm.FINDING.length()));
        }
        Optional<String> explained = draft.explainedField(key);
        if (explained.isPresent()) {
            return Say.it("submission.left.reason", FieldNames.of(draft.form(), explained.get()));
        }
        String field = FieldNames.of(draft.form(), key);
        return draft.problem(key).isPresent() ? Say.it("submission.left.correct", field) : field;
    }
}
