package org.jisseki.submission.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.Part;

/** What is said of the parts that other sections write of an evaluation (担当分), and the way to one's own. */
final class PartNote {

    private PartNote() {}

    /** Beside a paragraph while the evaluation is in entry: whether its section is done with it; empty where nothing is to be said. */
    static Optional<Span> of(Shown shown, EvaluationForm.ParagraphField field) {
        return shown.status().isOpenForEntry()
                ? shown.part(field.sectionId()).map(part -> note(shown, part))
                : Optional.empty();
    }

    private static Span note(Shown shown, Part part) {
        Span note = new Span(
                part.doneOn() == null
                        ? Say.it("submission.part.state.open")
                        : part.doneBy() == null
                                ? Say.it("submission.part.state.done", part.doneOn())
                                : Say.it("submission.part.state.doneBy", part.doneOn(), shown.name(part.doneBy())));
        note.addClassNames("s", "part-state");
        return note;
    }

    /** Asks whether to hand in though sections are not done. @param open their names */
    static void ask(Shown shown, List<String> open, Runnable handIn) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Say.it("submission.part.ask.title", FieldNames.title(shown.form())));
        dialog.setText(Say.it("submission.part.ask", String.join(Say.it("submission.part.and"), open)));
        dialog.setConfirmText(Say.it("submission.handIn"));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("common.cancel"));
        dialog.addConfirmListener(confirmed -> handIn.run());
        dialog.open();
    }

    /** The id of the first of the person's paragraphs that is blank, else of their first. */
    static Optional<String> first(Shown shown, Draft draft) {
        EvaluationForm evaluation = shown.form().evaluation();
        List<String> own = evaluation == null
                ? List.of()
                : evaluation.paragraphs().stream()
                        .map(EvaluationForm.ParagraphField::key)
                        .filter(key -> shown.pen().owns(key))
                        .toList();
        return own.stream()
                .filter(key -> draft.text(key).isBlank())
                .findFirst()
                .or(() -> own.stream().findFirst())
                .map(FigureField::id);
    }
}
