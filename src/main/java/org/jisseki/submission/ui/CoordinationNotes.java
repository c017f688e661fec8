package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.TypedText;
import org.jisseki.record.RecordRow;

/** What coordinators did to a submission, beside who holds it until when: asked again, extended, moved; who, when and why. */
class CoordinationNotes extends Div {

    CoordinationNotes(Shown shown) {
        addClassName("notes");
        List<RecordRow> reminders = shown.acts().stream()
                .filter(row -> is(row, "REMIND") && row.seq() > lastMove(shown))
                .toList();
        if (!reminders.isEmpty()) {
            RecordRow last = reminders.getLast();
            note(Say.it("submission.note.reminded", SubmissionWay.day(last), who(shown, last), reminders.size()));
        }
        shown.acts().stream()
                .filter(row -> is(row, "EXTEND"))
                .forEach(row -> note(Say.it(
                        "submission.note.extended",
                        days(row),
                        SubmissionWay.day(row),
                        who(shown, row),
                        why(shown, row))));
        shown.acts().stream()
                .filter(row -> is(row, "REASSIGN"))
                .forEach(row -> note(Say.it(
                        "submission.note.reassigned", SubmissionWay.day(row), who(shown, row), why(shown, row))));
        shown.acts().stream()
                .filter(row -> is(row, "REASSIGN_WRITER"))
                .forEach(row -> note(Say.it(
                        "submission.note.writerReassigned", SubmissionWay.day(row), who(shown, row), why(shown, row))));
    }

    private void note(String words) {
        Paragraph note = TypedText.paragraph(words);
        note.addClassName("held");
        add(note);
    }

    // what was asked again is answered by the next step, whoever took it
    private static int lastMove(Shown shown) {
        return shown.acts().stream()
                .filter(row -> row.act().to() != null || is(row, "REASSIGN"))
                .mapToInt(RecordRow::seq)
                .max()
                .orElse(0);
    }

    private static String days(RecordRow row) {
        String detail = row.act().detail();
        return detail == null
                ? ""
                : Arrays.stream(detail.split(" "))
                        .map(part -> part.split("=", 2))
                        .map(part -> Say.it(
                                "submission.note.day", Say.it("common.step." + part[0]), LocalDate.parse(part[1])))
                        .collect(Collectors.joining("、"));
    }

    private static boolean is(RecordRow row, String act) {
        return act.equals(row.act().act());
    }

    private static String who(Shown shown, RecordRow row) {
        return shown.name(row.act().person());
    }

    private static String why(Shown shown, RecordRow row) {
        return shown.reasons().getOrDefault(row.seq(), "");
    }
}
