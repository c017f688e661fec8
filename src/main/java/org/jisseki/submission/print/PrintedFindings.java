package org.jisseki.submission.print;

import java.util.List;
import org.jisseki.submission.Finding;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** 確認事項 with their answers. Public for the template. */
public final class PrintedFindings {

    /** @param answer NULL while there is none */
    public record Remark(
            String state,
            String field,
            String asked,
            String text,
            String answered,
            @Nullable String answer) {}

    private final PrintedUnit unit;
    private final PaperWords words;

    PrintedFindings(PrintedUnit unit, PaperWords words) {
        this.unit = unit;
        this.words = words;
    }

    public List<Remark> all() {
        return unit.findings().stream().map(this::remark).toList();
    }

    private Remark remark(Finding finding) {
        String asked = words.say(
                "submission.finding.asked", unit.name(finding.raisedBy()), finding.raisedOn(), finding.revisionNo());
        String answered = finding.answeredOn() == null
                ? ""
                : words.say("submission.finding.answered", unit.name(finding.answeredBy()), finding.answeredOn());
        return new Remark(state(finding), field(finding.field()), asked, finding.text(), answered, finding.answer());
    }

    private String state(Finding finding) {
        return words.say(
                switch (finding.status()) {
                    case OPEN -> "submission.finding.open";
                    case ANSWERED -> "submission.finding.replied";
                    case CLOSED -> "submission.finding.closed";
                },
                finding.number());
    }

    private String field(String key) {
        return switch (key) {
            case UnitForm.SETTLED -> words.say("submission.settled");
            case UnitForm.RESULT -> words.say("submission.result");
            case UnitForm.WHOLE -> words.say("submission.whole");
            default ->
                unit.form().actuals().stream()
                        .filter(field -> field.key().equals(key))
                        .map(UnitForm.ActualField::name)
                        .findFirst()
                        .orElse(key);
        };
    }
}
