package org.jisseki.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jisseki.authority.Action;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.SubmissionId;
import org.springframework.stereotype.Component;

/** Findings (確認事項): raised on a field, answered by the section, closed by who reviews. */
@Component
public class Findings {

    private final FindingRows rows;
    private final SubmissionRows submissionRows;
    private final Submissions submissions;
    private final Forms forms;
    private final OneClick oneClick;
    private final Clock clock;

    Findings(
            FindingRows rows,
            SubmissionRows submissionRows,
            Submissions submissions,
            Forms forms,
            OneClick oneClick,
            Clock clock) {
        this.rows = rows;
        this.submissionRows = submissionRows;
        this.submissions = submissions;
        this.forms = forms;
        this.oneClick = oneClick;
        this.clock = clock;
    }

    /** The findings on a submission, in order. */
    public List<Finding> of(PersonId by, SubmissionId id) {
        return rows.of(submissions.get(by, id).id());
    }

    /** Raises findings without sending back. @throws InvalidFieldsException where a text does not fit */
    public void raise(PersonId by, SubmissionId id, List<NewFinding> findings) {
        oneClick.run(() -> {
            Submission read = permitted(by, id, Action.COMMENT);
            hold(read);
            add(by, read, findings);
        });
    }

    /** The section answers a finding; the answer can be rewritten until the submission is handed in again. */
    public void answer(PersonId by, long findingId, String text) {
        oneClick.run(() -> {
            Finding finding = rows.find(findingId).orElseThrow(NotFoundException::new);
            Submission read = permitted(by, finding.submission(), Action.EDIT);
            if (finding.status() == FindingStatus.CLOSED) {
                throw new RefusedException("submission.findingClosed");
            }
            checkText(finding.field(), text);
            hold(read);
            rows.answer(finding, text.strip(), by, LocalDate.now(clock));
            submissionRows.addContributor(read.id(), by);
        });
    }

    /** Who may comment closes a finding (確認済にする). */
    public void close(PersonId by, long findingId) {
        oneClick.run(() -> {
            Finding finding = rows.find(findingId).orElseThrow(NotFoundException::new);
            Submission read = permitted(by, finding.submission(), Action.COMMENT);
            hold(read);
            rows.close(finding);
        });
    }

    /** Adds findings within the caller's act, which holds the submission's row. */
    public void add(PersonId by, Submission submission, List<NewFinding> findings) {
        UnitForm form = forms.of(submission);
        int number = rows.count(submission.id());
        for (NewFinding finding : findings) {
            if (!form.holds(finding.field())) {
                throw new NotFoundException();
            }
            checkText(finding.field(), finding.text());
            rows.add(
                    submission.id(),
                    ++number,
                    submission.revisionNo(),
                    new NewFinding(finding.field(), finding.text().strip()),
                    by,
                    LocalDate.now(clock));
        }
    }

    private Submission permitted(PersonId by, SubmissionId id, Action action) {
        Submissions.Asked asked = submissions.ask(by, id);
        asked.permissions().require(action);
        return asked.read();
    }

    private void hold(Submission read) {
        if (!submissionRows.countSave(read)) {
            throw submissions.conflict(read);
        }
    }

    private static void checkText(String field, String text) {
        if (text.isBlank()) {
            throw new InvalidFieldsException(Map.of(field, Sentence.of("submission.textMissing")));
        }
        if (text.codePointCount(0, text.length()) > NewFinding.LENGTH) {
            throw new InvalidFieldsException(Map.of(field, Sentence.of("submission.tooLong", NewFinding.LENGTH)));
        }
    }
}
