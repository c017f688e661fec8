package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.TypedText;
import org.jisseki.cycle.FieldKind;
import org.jisseki.plan.ParagraphKind;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** One part of the narrative, 現状と課題 and so on: its paragraphs, each beside the text of before, each of its own section. */
class NarrativeSection extends Section {

    private final Shown shown;
    private final @Nullable Draft draft;

    /** @param draft NULL where the person does not enter */
    NarrativeSection(
            Shown shown,
            ParagraphKind kind,
            List<EvaluationForm.ParagraphField> fields,
            @Nullable Draft draft,
            FieldFindings findings) {
        this.shown = shown;
        this.draft = draft;
        addClassName("narrative");
        Div head = new Div(new H2(Say.it(
                "submission.paragraph.of",
                Say.it("submission.paragraph." + kind),
                fields.getFirst().year())));
        head.addClassName("sub");
        GuideNote guide = new GuideNote(shown.form(), FieldKind.of(kind));
        guide.setVisible(guide.isVisible()
                && draft != null
                && fields.stream().anyMatch(field -> shown.pen().writes(field.key())));
        add(head, guide);
        for (EvaluationForm.ParagraphField field : fields) {
            add(paragraph(field, guide.ids(FieldKind.of(kind))));
            findings.panels(field.key()).forEach(this::add);
        }
    }

    private Div paragraph(EvaluationForm.ParagraphField field, List<String> described) {
        H3 name = new H3(FieldNames.of(field));
        Span section = new Span(field.section());
        section.addClassNames("s", "org");
        Div head = new Div(name, section);
        PartNote.of(shown, field).ifPresent(head::add);
        head.addClassName("paragraph-head");
        Div sides = new Div();
        sides.addClassName("sides");
        if (draft != null && shown.pen().writes(field.key())) {
            ProseField entry = new ProseField(field.key(), 4, shown, draft, described);
            entry.input().setLabel(Say.it("submission.paragraph.label", FieldNames.of(field)));
            sides.add(before(field, entry.input()), entry);
        } else {
            sides.add(before(field, null), draft == null ? handedIn(field) : new OfOthers(field, draft));
        }
        Div block = new Div(head, sides);
        block.addClassName("paragraph");
        return block;
    }

    private static Div before(EvaluationForm.ParagraphField field, @Nullable TextArea into) {
        return field.before() == null
                ? new LastResult(field.year().plus(-1), (UnitForm.LastResult) null, into)
                : new LastResult(field.before(), into);
    }

    private Div handedIn(EvaluationForm.ParagraphField field) {
        String text = Optional.ofNullable(shown.frozen())
                .map(frozen -> FieldValues.of(frozen).text(field.key()))
                .orElse("-");
        Paragraph words = TypedText.paragraph(text);
        return new Div(words, new FieldHints(shown, null).of(field.key(), ids -> {}));
    }

    /** What another section writes: it is read here, as it stands. */
    private static final class OfOthers extends Div implements EntryField {

        private final String key;
        private final Paragraph words = new Paragraph();
        private final FieldProblem problem;

        OfOthers(EvaluationForm.ParagraphField field, Draft draft) {
            this.key = field.key();
            this.problem = new FieldProblem(FigureField.id(key) + "-problem");
            TypedText.in(words);
            words.setId(FigureField.id(key));
            words.getElement().setAttribute("tabindex", "-1");
            Runnable show = () -> {
                String text = draft.text(key);
                words.setText(text.isBlank() ? Say.it("submission.paragraph.notYet", field.section()) : text);
                if (!text.isBlank()) {
                    problem.setText("");
                }
            };
            draft.watch(show);
            show.run();
            draft.add(this);
            add(words, problem);
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public void takeFocus() {
            words.getElement().callJsFunction("focus");
        }

        @Override
        public void demand(Sentence why) {
            problem.setText(Say.it(why));
        }
    }
}
