package org.jisseki.review.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jisseki.authority.Action;
import org.jisseki.common.Status;
import org.jisseki.common.ui.FindingNote;
import org.jisseki.common.ui.HintNote;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.submission.Finding;
import org.jisseki.submission.FindingStatus;
import org.jisseki.submission.FrozenHint;

/** Makes the hints of a field with their reasons, and its findings, each with 確認済にする for who may close it. */
record FindingNotes(Sheet sheet, Consumer<Finding> close) {

    List<Component> of(String field) {
        return Stream.concat(
                        sheet.hints(field).stream().map(FindingNotes::hint),
                        sheet.findings(field).stream().map(this::note))
                .toList();
    }

    private static Component hint(FrozenHint hint) {
        return new HintNote(Say.it(hint.sentence()), hint.reason());
    }

    private Component note(Finding finding) {
        FindingNote note = new FindingNote(
                state(finding),
                Say.it(
                        "review.finding.asked",
                        sheet.name(finding.raisedBy()),
                        finding.raisedOn(),
                        finding.revisionNo()),
                finding.text(),
                finding.answeredOn() == null
                        ? null
                        : Say.it("review.finding.answered", sheet.name(finding.answeredBy()), finding.answeredOn()),
                finding.answer());
        boolean closes = finding.status() != FindingStatus.CLOSED
                && sheet.opened().permissions().may(Action.COMMENT);
        if (closes) {
            note.add(new KeyButton(Say.it("review.finding.close"), "C", () -> close.accept(finding)));
        }
        return note;
    }

    private static StatusBadge state(Finding finding) {
        return switch (finding.status()) {
            case OPEN -> new StatusBadge(Status.RETURNED, Say.it("review.finding.open", finding.number()));
            case ANSWERED -> new StatusBadge(Status.IN_REVIEW, Say.it("review.finding.replied", finding.number()));
            case CLOSED -> new StatusBadge(Status.APPROVED, Say.it("review.finding.closed", finding.number()));
        };
    }
}
