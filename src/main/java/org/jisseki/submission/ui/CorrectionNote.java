package org.jisseki.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.TypedText;
import org.jisseki.submission.Correction;
import org.jisseki.submission.CorrectionKind;

/** What a submission corrects and why; and of what was released, which corrections there are. */
class CorrectionNote extends Div {

    private CorrectionNote() {
        addClassNames("note", "correction");
    }

    /** Of a correction. @param giveUp is run once it was asked again; only offered where nothing was handed in yet */
    static CorrectionNote of(Shown shown, Correction correction, Runnable giveUp) {
        CorrectionNote note = new CorrectionNote();
        Div head = new Div(
                title(Say.it("submission.correction.of." + correction.kind(), correction.edition())),
                link(correction.base(), "submission.correction.base"));
        head.addClassName("note-head");
        note.add(head, TypedText.paragraph(Say.it(correction.why())));
        if (correction.kind() == CorrectionKind.UPDATE) {
            note.add(new Paragraph(Say.it(
                    "submission.correction.named",
                    shown.form().pinnable().stream()
                            .filter(correction.fields()::contains)
                            .map(key -> FieldNames.of(shown.form(), key))
                            .collect(Collectors.joining(Say.it("submission.correction.and"))))));
        }
        if (shown.mayGiveUp(correction)) {
            Button button = new Button(Say.it("submission.correction.giveUp"), click -> ask(shown, giveUp));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            note.add(button);
        }
        return note;
    }

    /** Of what was released: the correction that is under way, else the newest edition's; empty where it was never corrected. */
    static Optional<CorrectionNote> ofReleased(Shown shown) {
        return shown.laterCorrection().map(correction -> {
            CorrectionNote note = new CorrectionNote();
            Div head = new Div(
                    title(Say.it(correction.open() ? "submission.correction.open" : "submission.correction.done")),
                    link(correction.submission(), "submission.correction.see." + correction.kind()));
            head.addClassName("note-head");
            note.add(head, TypedText.paragraph(Say.it(correction.why())));
            return note;
        });
    }

    private static Span title(String words) {
        Span title = new Span(words);
        title.addClassName("b7");
        return title;
    }

    private static Anchor link(SubmissionId to, String key) {
        return new Anchor(SubmissionNavigation.to(to), Say.it(key));
    }

    private static void ask(Shown shown, Runnable giveUp) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(
                Say.it("submission.correction.giveUp.title", shown.form().title()));
        dialog.setText(Say.it("submission.correction.giveUp.text"));
        dialog.setConfirmText(Say.it("submission.correction.giveUp"));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("common.cancel"));
        dialog.addConfirmListener(confirmed -> giveUp.run());
        dialog.open();
    }
}
