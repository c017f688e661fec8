package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.common.Sentence;
import org.jisseki.common.Typed;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.UnitForm;

/** A figure's field: text, so that full-width digits and an IME work. What was typed stays until the field is left, then it is tidied. */
class FigureField extends TextField implements EntryField {

    private final String key;
    private final FieldProblem problem;
    private List<String> findings = List.of();
    private List<String> hints = List.of();
    private final SharedText shared;

    FigureField(String key, String unit, String label, Draft draft) {
        this.key = key;
        this.problem = new FieldProblem(id(key) + "-problem");
        setId(id(key));
        addClassName("fig");
        setAriaLabel(label);
        setAutocomplete(Autocomplete.OFF);
        if (!unit.isEmpty()) {
            // a long one stands in two lines, so that the figure has the room
            setSuffixComponent(new Span(Say.printed(unit).replace('\u00a0', ' ').strip()));
        }
        getElement().setAttribute("data-figure", true);
        setManualValidation(true);
        this.shared = new SharedText(
                this, key, draft, () -> problem.show(this, draft.problem(key).orElse(null)));
        addValueChangeListener(change -> {
            if (change.isFromClient() && !key.equals(UnitForm.SETTLED_DUE)) {
                setHelperText(null);
            }
        });
        problem.show(this, draft.problem(key).orElse(null));
        describedBy(List.of());
        draft.add(this);
        addBlurListener(left -> tidy(draft));
    }

    // not while it is typed in: what is saved meanwhile would change under the hands
    private void tidy(Draft draft) {
        String typed = getValue();
        String tidied = draft.tidied(key);
        if (isReadOnly() || tidied.equals(typed) || !typed.equals(draft.text(key))) {
            return;
        }
        setValue(tidied);
        List<String> gone = Typed.hidden(typed);
        if (!gone.isEmpty()) {
            setHelperText(Say.it("figures.hidden", String.join(" ", gone)));
        }
    }

    /** Says again what is wrong, where another field has changed what this one means. */
    void check(Draft draft) {
        problem.show(this, draft.problem(key).orElse(null));
    }

    /** The sentence, to be placed beside the field. */
    FieldProblem problem() {
        return problem;
    }

    /** What others made of the field, to be placed beside it. */
    FieldNews news() {
        return shared.news();
    }

    /** What else describes the field: its findings. */
    final void describedBy(List<String> ids) {
        findings = ids;
        describe();
    }

    /** What describes it besides: its hints. */
    final void hintedBy(List<String> ids) {
        hints = ids;
        describe();
    }

    private void describe() {
        List<String> all = new ArrayList<>(findings);
        all.addAll(hints);
        all.add(id(key) + "-problem");
        FieldProblem.describe(getElement(), all.toArray(String[]::new));
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public void takeFocus() {
        focus();
    }

    @Override
    public void demand(Sentence why) {
        problem.show(this, why);
    }

    static String id(String key) {
        return "field-" + key.replace(':', '-');
    }
}
