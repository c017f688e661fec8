package org.jisseki.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.ui.AskAgain;
import org.jisseki.common.ui.FindingNote;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.common.ui.ThenAndNow;
import org.jisseki.submission.Finding;
import org.jisseki.submission.FindingStatus;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Remark;
import org.jisseki.submission.UnitForm;

/** A finding under its field, with what the person may do about it: answer it, or close it or ask again. */
class FindingPanel extends Div {

    private final Shown shown;
    private FindingNote note;

    FindingPanel(Finding finding, Shown shown) {
        this.shown = shown;
        setId(id(finding));
        this.note = note(finding);
        add(note);
    }

    static String id(Finding finding) {
        return "finding-" + finding.number();
    }

    /** Lets the section answer it. */
    final FindingPanel answeredIn(Finding finding, Draft draft) {
        if (finding.status() != FindingStatus.CLOSED) {
            Answer answer = new Answer(finding, draft);
            draft.add(answer);
            note.below(answer);
        }
        return this;
    }

    /** Lets who may comment ask again, and close it. @param closes whether they may, too: not who contributed */
    FindingPanel handledBy(Finding finding, boolean closes, FieldFindings.Acts acts) {
        AskAgain again =
                new AskAgain(finding.number(), NewFinding.LENGTH, acts.keeping(), text -> acts.askAgain(finding, text));
        if (finding.status() == FindingStatus.CLOSED) {
            note.acts(again);
        } else if (closes) {
            note.acts(new Button(Say.it("submission.finding.close"), click -> acts.close(finding)), again);
        } else {
            note.acts(again, new Span(Say.it("submission.finding.fourEyes")));
        }
        return this;
    }

    /** Says below it what the field said when it was asked about, and what it says now. */
    FindingPanel heldAgainst(ThenAndNow values) {
        addComponentAsFirst(values);
        return this;
    }

    private FindingNote note(Finding finding) {
        return new FindingNote(
                state(finding),
                finding.remarks().stream().map(this::said).toList(),
                finding.status() == FindingStatus.CLOSED);
    }

    private FindingNote.Said said(Remark remark) {
        return new FindingNote.Said(
                Say.it(
                        "submission.finding.said." + remark.kind(),
                        shown.name(remark.by()),
                        remark.on(),
                        remark.revisionNo()),
                remark.text(),
                remark.kind() == Remark.Kind.ANSWER);
    }

    private void answered(Finding finding, Draft draft) {
        getElement().executeJs("window.jissekiEntry?.settled($0)", UnitForm.ofFinding(finding.number()));
        remove(note);
        note = note(finding);
        add(note);
        answeredIn(finding, draft);
        Notices.done(Say.it("submission.finding.answer.done", finding.number()));
    }

    private static StatusBadge state(Finding finding) {
        return switch (finding.status()) {
            case OPEN -> new StatusBadge(Status.RETURNED, Say.it("submission.finding.open", finding.number()));
            case ANSWERED -> new StatusBadge(Status.IN_REVIEW, Say.it("submission.finding.replied", finding.number()));
            case CLOSED -> new StatusBadge(Status.APPROVED, Say.it("submission.finding.closed", finding.number()));
        };
    }

    /** The answer: saved as it is typed, given by its button or with the hand-in. */
    private final class Answer extends Div implements EntryField {

        private final String key;
        private final TextArea text = new TextArea();

        Answer(Finding finding, Draft draft) {
            this.key = UnitForm.ofFinding(finding.number());
            addClassName("answer");
            text.setLabel(Say.it("submission.finding.answer.label", finding.number()));
            text.setHelperText(Say.it("submission.finding.answer.help"));
            text.setMinRows(2);
            text.setManualValidation(true);
            boolean first = finding.status() == FindingStatus.OPEN;
            // in the draft until it is given
            SharedText shared = new SharedText(text, key, draft, () -> text.setInvalid(false));
            text.setVisible(first || !draft.text(key).isEmpty());
            add(
                    text,
                    shared.news(),
                    new Button(
                            Say.it(first ? "submission.finding.answer" : "submission.finding.answerAgain"),
                            click -> press(finding, draft)));
        }

        // where an answer is given already the first press opens the field for a further one
        private void press(Finding finding, Draft draft) {
            if (!text.isVisible()) {
                text.setVisible(true);
                text.focus();
                return;
            }
            String typed = text.getValue();
            if (typed.isBlank()) {
                demand(Sentence.of("submission.textMissing"));
                takeFocus();
            } else if (typed.codePointCount(0, typed.length()) > NewFinding.LENGTH) {
                demand(Sentence.of("submission.tooLong", NewFinding.LENGTH));
                takeFocus();
            } else {
                answered(draft.answer(finding, typed), draft);
            }
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
            text.setErrorMessage(Say.it(why));
            text.setInvalid(true);
        }
    }
}
