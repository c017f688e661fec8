package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.Say;

/** A text, with the count of its characters. It may grow too long while it is written; nothing is cut off. */
class ProseField extends Div implements EntryField {

    private final String key;
    private final TextArea text = new TextArea();
    private final Span count = new Span();
    private final FieldProblem problem;
    private final List<String> described;
    private final int longest;

    /** @param described the ids of what else describes it */
    ProseField(String key, int rows, Shown shown, Draft draft, List<String> described) {
        this.key = key;
        this.described = described;
        this.longest = shown.form().longest(key);
        this.problem = new FieldProblem(FigureField.id(key) + "-problem");
        addClassName("result");
        text.setId(FigureField.id(key));
        text.setMinRows(rows);
        text.setManualValidation(true);
        SharedText shared = new SharedText(text, key, draft, () -> {
            count();
            problem.show(text, draft.problem(key).orElse(null));
        });
        count.setId(FigureField.id(key) + "-count");
        count.addClassName("s");
        describe(List.of());
        count();
        problem.show(text, draft.problem(key).orElse(null));
        draft.add(this);
        add(text, count, problem, shared.news(), new FieldHints(shown, draft).of(key, this::describe));
    }

    TextArea input() {
        return text;
    }

    private void describe(List<String> hints) {
        List<String> ids = new ArrayList<>(described);
        ids.addAll(List.of(problem.getId().orElse(""), count.getId().orElse("")));
        ids.addAll(hints);
        FieldProblem.describe(text.getElement(), ids.toArray(String[]::new));
    }

    private void count() {
        String typed = text.getValue();
        count.setText(Say.it("submission.result.count", typed.codePointCount(0, typed.length()), longest));
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public void takeFocus() {
        text.focus();
    }

    @Override
    public void demand(Sentence why) {
        problem.show(text, why);
    }
}
