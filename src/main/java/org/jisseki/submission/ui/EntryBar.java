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
import org.jspecify.annotations.Nullable;

/** The bar at the foot while entering: when the draft was saved, what is still missing, 提出する. */
class EntryBar extends Div {

    /** More would fill the window, and the first of them are what comes next. */
    private static final int MOST_LINKS = 8;

    private final Draft draft;
    private final boolean handsIn;
    private final Span saved = new Span();
    private final Div missing = new Div();

    /** @param handIn NULL where another section hands in */
    EntryBar(Draft draft, @Nullable Runnable handIn) {
        this.draft = draft;
        addClassName("bar");
        saved.addClassName("s");
        saved.getElement().setAttribute("role", "status");
        missing.addClassName("missing");
        this.handsIn = handIn != null;
        Div state = new Div(new StatusBadge(Status.DRAFT, Say.it("submission.draft")), saved);
        state.addClassName("saved");
        add(new EntryKeeper(draft), state, missing);
        if (handIn != null) {
            Button submit = new Button(Say.it("submission.handIn"), click -> press(handIn));
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            submit.addClassName("push");
            add(submit);
        }
        draft.watch(this::show);
        show();
    }

    private void press(Runnable handIn) {
        Map<String, Sentence> left = draft.missing();
        if (left.isEmpty()) {
            handIn.run();
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
            missing.setText(Say.it(handsIn ? "submission.complete" : "submission.evaluation.written"));
            return;
        }
        missing.add(new Span(Say.it("submission.left", left.size())));
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
