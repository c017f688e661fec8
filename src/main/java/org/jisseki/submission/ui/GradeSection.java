package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.Language;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.TypedText;
import org.jisseki.cycle.FieldKind;
import org.jisseki.plan.Grade;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.EvaluationGate;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;

/** 進展度 with the reason for it: a judgement of the section that hands in. */
class GradeSection extends Section {

    private final Shown shown;
    private final EvaluationForm evaluation;

    /** @param draft NULL where the person does not enter */
    GradeSection(Shown shown, EvaluationForm evaluation, @Nullable Draft draft, FieldFindings findings) {
        this.shown = shown;
        this.evaluation = evaluation;
        Div head = new Div(new H2(Say.it("submission.grade")));
        head.addClassName("sub");
        add(head);
        if (draft != null && !shown.waiting().isEmpty()) {
            add(waiting(shown.waiting()));
        }
        if (draft == null) {
            UnitContent.Evaluation said =
                    shown.frozen() == null ? null : shown.frozen().evaluation();
            add(words(said == null ? "" : said.grade(), said == null ? "" : said.reason()));
        } else if (shown.pen().writes(EvaluationForm.GRADE)) {
            GuideNote guide = new GuideNote(shown.form(), FieldKind.GRADE, FieldKind.GRADE_REASON);
            ProseField reason =
                    new ProseField(EvaluationForm.REASON, 3, shown, draft, guide.ids(FieldKind.GRADE_REASON));
            reason.input().setLabel(Say.it("submission.grade.reason"));
            Choice choice = new Choice(draft);
            choice.describedBy(guide.ids(FieldKind.GRADE));
            add(guide, choice, reason);
        } else {
            Div typed = new Div();
            Runnable show = () -> {
                typed.removeAll();
                typed.add(words(draft.text(EvaluationForm.GRADE), draft.text(EvaluationForm.REASON)));
            };
            draft.watch(show);
            show.run();
            add(typed);
        }
        findings.panels(EvaluationForm.GRADE).forEach(this::add);
        findings.panels(EvaluationForm.REASON).forEach(this::add);
    }

    private static Paragraph waiting(List<EvaluationGate.Waiting> waiting) {
        Paragraph words = new Paragraph(Say.it(
                "submission.evaluation.heldUp",
                waiting.size(),
                waiting.stream().map(EvaluationGate.Waiting::title).collect(Collectors.joining("、"))));
        words.addClassName("waits");
        return words;
    }

    private Div words(String code, String reason) {
        Span grade = new Span(evaluation.grade(code).map(GradeSection::name).orElse("-"));
        grade.addClassName("k");
        Paragraph why = new Paragraph(reason.isBlank() ? "-" : reason);
        TypedText.in(why);
        return new Div(grade, why, new FieldHints(shown, null).of(EvaluationForm.REASON, ids -> {}));
    }

    private static String name(Grade grade) {
        return Say.it("submission.grade.name", grade.code(), grade.name().in(Language.current()));
    }

    /** One of the plan's grades. */
    private final class Choice extends Div implements EntryField {

        private final Select<Grade> grade = new Select<>();
        private final FieldProblem problem = new FieldProblem(FigureField.id(EvaluationForm.GRADE) + "-problem");

        Choice(Draft draft) {
            addClassName("grade");
            grade.setLabel(Say.it("submission.grade"));
            grade.setItems(evaluation.grades());
            grade.setItemLabelGenerator(GradeSection::name);
            grade.setManualValidation(true);
            SharedChoice shared = new SharedChoice(
                    grade,
                    EvaluationForm.GRADE,
                    draft,
                    code -> evaluation.grade(code).map(GradeSection::name).orElse("-"));
            grade.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    shared.choose(change.getValue().code());
                    problem.show(grade, null);
                }
            });
            Runnable show = () -> evaluation.grade(shared.chosen()).ifPresent(grade::setValue);
            draft.watch(show);
            show.run();
            draft.add(this);
            add(grade, problem, shared.news());
        }

        void describedBy(List<String> ids) {
            FieldProblem.describe(
                    grade.getElement(),
                    Stream.concat(ids.stream(), problem.getId().stream()).toArray(String[]::new));
        }

        @Override
        public String key() {
            return EvaluationForm.GRADE;
        }

        @Override
        public void takeFocus() {
            grade.focus();
        }

        @Override
        public void demand(Sentence why) {
            problem.show(grade, why);
        }
    }
}
