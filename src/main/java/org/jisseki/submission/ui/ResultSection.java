package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** 成果: a text, with the count of its characters. It may grow too long while it is written; nothing is cut off. */
class ResultSection extends Section {

    ResultSection(Shown shown, @Nullable Draft draft, FieldFindings findings) {
        Div head = new Div(new H2(Say.it("submission.result")));
        head.addClassName("sub");
        add(head);
        if (draft == null) {
            String text = shown.frozen() == null ? null : shown.frozen().result();
            Paragraph words = new Paragraph(text == null ? "-" : text);
            words.addClassName("typed");
            add(words, new FieldHints(shown, null).of(UnitForm.RESULT, ids -> {}));
        } else {
            add(new Field(shown, draft));
        }
        findings.panels(UnitForm.RESULT).forEach(this::add);
    }

    private static final class Field extends Div implements EntryField {

        private final TextArea text = new TextArea();
        private final Span count = new Span();
        private final FieldProblem problem = new FieldProblem(FigureField.id(UnitForm.RESULT) + "-problem");

        Field(Shown shown, Draft draft) {
            addClassName("result");
            text.setId(FigureField.id(UnitForm.RESULT));
            text.setLabel(Say.it("submission.result.label", shown.form().year()));
            text.setMinRows(4);
            text.setManualValidation(true);
            SharedText shared = new SharedText(text, UnitForm.RESULT, draft, () -> {
                count();
                problem.show(text, draft.problem(UnitForm.RESULT).orElse(null));
            });
            count.setId(FigureField.id(UnitForm.RESULT) + "-count");
            count.addClassName("s");
            describe(List.of());
            count();
            problem.show(text, draft.problem(UnitForm.RESULT).orElse(null));
            draft.add(this);
            add(text, count, problem, shared.news(), new FieldHints(shown, draft).of(UnitForm.RESULT, this::describe));
        }

        private void describe(List<String> hints) {
            FieldProblem.describe(
                    text.getElement(),
                    Stream.concat(
                                    Stream.of(
                                            problem.getId().orElse(""),
                                            count.getId().orElse("")),
                                    hints.stream())
                            .toArray(String[]::new));
        }

        private void count() {
            String typed = text.getValue();
            count.setText(
                    Say.it("submission.result.count", typed.codePointCount(0, typed.length()), UnitForm.RESULT_LENGTH));
        }

        @Override
        public String key() {
            return UnitForm.RESULT;
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
}
