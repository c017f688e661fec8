package org.jisseki.submission.print;

import java.util.List;
import org.jisseki.submission.Finding;
import org.jisseki.submission.Remark;
import org.jspecify.annotations.Nullable;

/** 確認事項 with all that was said on them. Public for the template. */
public final class PrintedFindings {

    /** A finding. @param answered whether there is an answer */
    public record Asked(String state, String field, List<Said> said, boolean answered) {}

    /** @param text NULL where the line says all; {@code answer} whether it answers */
    public record Said(String head, @Nullable String text, boolean answer) {}

    private final PrintedUnit unit;
    private final PaperWords words;

    PrintedFindings(PrintedUnit unit, PaperWords words) {
        this.unit = unit;
        this.words = words;
    }

    public List<Asked> all() {
        return unit.findings().stream()
                .map(finding -> new Asked(
                        state(finding),
                        words.fieldName(unit.form(), finding.field()),
                        finding.remarks().stream().map(this::said).toList(),
                        finding.answer() != null))
                .toList();
    }

    private Said said(Remark remark) {
        return new Said(
                words.say(
                        "submission.finding.said." + remark.kind(),
                        unit.name(remark.by()),
                        remark.on(),
                        remark.revisionNo()),
                remark.text(),
                remark.kind() == Remark.Kind.ANSWER);
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
}
