package org.jisseki.submission;

import java.time.Clock;
import java.time.LocalDate;
import org.jisseki.common.Sentence;
import org.jisseki.record.RecordBook;
import org.springframework.stereotype.Component;

/** Answers that were typed and not given by their button count when the unit is handed in, each as said by who typed it. */
@Component
class TypedAnswers {

    private final FindingRows findings;
    private final DraftRows drafts;
    private final SubmissionRows submissions;
    private final RecordBook record;
    private final Clock clock;

    TypedAnswers(FindingRows findings, DraftRows drafts, SubmissionRows submissions, RecordBook record, Clock clock) {
        this.findings = findings;
        this.drafts = drafts;
        this.submissions = submissions;
        this.record = record;
        this.clock = clock;
    }

    /** Gives them within the hand-in, which holds the submission's row and has found that they fit. */
    void give(Submission read) {
        findings.of(read.id()).stream()
                .filter(finding -> finding.status() != FindingStatus.CLOSED)
                .forEach(finding -> drafts.find(read.id(), UnitForm.ofFinding(finding.number()))
                        .filter(typed -> !typed.text().isBlank())
                        .ifPresent(typed -> give(read, finding, typed)));
    }

    private void give(Submission read, Finding finding, DraftValue typed) {
        Remark answer = new Remark(
                finding.remarks().size() + 1,
                Remark.Kind.ANSWER,
                read.revisionNo() + 1,
                typed.text().strip(),
                typed.by(),
                LocalDate.now(clock));
        if (!findings.add(finding, answer)) {
            throw new ConflictException(Sentence.of("submission.changed"));
        }
        // blank, not gone: who has it open elsewhere learns that it was given
        drafts.save(read.id(), typed.field(), "", typed.by(), submissions.draftSeq(read.id()), record.now());
    }
}
