package org.jisseki.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jisseki.authority.Action;
import org.jisseki.common.Keeping;
import org.jisseki.common.Status;
import org.jisseki.common.ui.AskAgain;
import org.jisseki.common.ui.FindingNote;
import org.jisseki.common.ui.HintNote;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.common.ui.ThenAndNow;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.Finding;
import org.jisseki.submission.FindingStatus;
import org.jisseki.submission.FrozenHint;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Remark;
import org.jisseki.submission.UnitForm;

/** Makes the hints of a field with their reasons, and its findings, the answered ones first, with 確認済にする and もう一度たずねる for who may. */
record FindingNotes(Sheet sheet, Acts acts) {

    /** What is done to a finding. */
    interface Acts {
        void close(Finding finding);

        void askAgain(Finding finding, String text);

        /** Where it is kept what is typed here. */
        Keeping keeping();
    }

    /** The order in which a reviewer reads them. */
    static final Comparator<Finding> ORDER = Comparator.comparing((Finding finding) -> switch (finding.status()) {
                case ANSWERED -> 0;
                case OPEN -> 1;
                case CLOSED -> 2;
            })
            .thenComparing(Finding::number);

    List<Component> of(String field) {
        return Stream.concat(
                        sheet.hints(field).stream().map(FindingNotes::hint),
                        sheet.findings(field).stream().sorted(ORDER).map(this::note))
                .toList();
    }

    private static Component hint(FrozenHint hint) {
        return new HintNote(Say.it(hint.said()), hint.reason());
    }

    /** Those whose field the form no longer has. */
    List<Component> ofFieldsGone() {
        return sheet.opened().findings().stream()
                .filter(finding -> !sheet.form().holds(finding.field()))
                .sorted(ORDER)
                .map(this::note)
                .toList();
    }

    private Component note(Finding finding) {
        FindingNote note = new FindingNote(
                state(finding),
                finding.remarks().stream().map(this::said).toList(),
                finding.status() == FindingStatus.CLOSED);
        note.setId(id(finding));
        if (!finding.field().equals(UnitForm.WHOLE)) {
            note.below(values(finding));
        }
        if (sheet.opened().permissions().may(Action.COMMENT)) {
            AskAgain again = new AskAgain(
                    finding.number(), NewFinding.LENGTH, acts.keeping(), text -> acts.askAgain(finding, text));
            if (finding.status() == FindingStatus.CLOSED) {
                note.acts(again);
            } else if (sheet.opened().permissions().may(Action.CLOSE_FINDING)) {
                note.acts(close(finding), again);
            } else {
                note.acts(again, new Span(Say.it("review.finding.fourEyes")));
            }
        }
        return note;
    }

    // the letter closes what is answered, never what still waits for an answer
    private Button close(Finding finding) {
        String words = Say.it("review.finding.close");
        return finding.status() == FindingStatus.ANSWERED
                ? new KeyButton(words, "C", () -> acts.close(finding))
                : new Button(words, click -> acts.close(finding));
    }

    static String id(Finding finding) {
        return "finding-" + finding.number();
    }

    private FindingNote.Said said(Remark remark) {
        return new FindingNote.Said(
                Say.it(
                        "submission.finding.said." + remark.kind(),
                        sheet.name(remark.by()),
                        remark.on(),
                        remark.revisionNo()),
                remark.text(),
                remark.kind() == Remark.Kind.ANSWER);
    }

    private ThenAndNow values(Finding finding) {
        String field = finding.field();
        FieldValues then = sheet.whenAsked().getOrDefault(finding.revisionNo(), FieldValues.NONE);
        String revision = Say.it("review.revision", finding.revisionNo());
        return sheet.form().holds(field)
                ? new ThenAndNow(revision, then.text(field), sheet.values().text(field))
                : new ThenAndNow(
                        Say.it(
                                "submission.finding.gone",
                                revision,
                                then.name(field).orElse(field)),
                        then.text(field),
                        null);
    }

    private static StatusBadge state(Finding finding) {
        return switch (finding.status()) {
            case OPEN -> new StatusBadge(Status.RETURNED, Say.it("submission.finding.open", finding.number()));
            case ANSWERED -> new StatusBadge(Status.IN_REVIEW, Say.it("submission.finding.replied", finding.number()));
            case CLOSED -> new StatusBadge(Status.APPROVED, Say.it("submission.finding.closed", finding.number()));
        };
    }
}
