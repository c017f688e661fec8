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
import org.jisseki.organisation.Directory;
import org.jisseki.record.RecordBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Findings (確認事項): raised on a field, answered by the section, closed by who reviews. */
@Component
public class Findings {

    private final FindingRows rows;
    private final DraftRows drafts;
    private final SubmissionRows submissionRows;
    private final Submissions submissions;
    private final Forms forms;
    private final Pens pens;
    private final WriterRows writers;
    private final Directory directory;
    private final RecordBook record;
    private final OneClick oneClick;
    private final Clock clock;

    Findings(
            FindingRows rows,
            DraftRows drafts,
            SubmissionRows submissionRows,
            Submissions submissions,
            Forms forms,
            Pens pens,
            WriterRows writers,
            Directory directory,
            RecordBook record,
            OneClick oneClick,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.submissionRows = submissionRows;
        this.submissions = submissions;
        this.forms = forms;
        this.pens = pens;
        this.writers = writers;
        this.directory = directory;
        this.record = record;
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

    /**
     * The section answers a finding. What was answered before stays; the newest counts. The draft's text of the answer is used up.
     *
     * @throws ConflictException where something was said on it since it was read
     */
    public void answer(PersonId by, Finding.Read read, String text) {
        oneClick.run(() -> {
            Submission submission = say(by, read, Remark.Kind.ANSWER, text);
            submissionRows.addContributor(submission.id(), by);
            useUp(by, submission.id(), read.id());
        });
    }

    /** Who may comment and did not contribute closes a finding (確認済にする). @throws ConflictException likewise */
    public void close(PersonId by, Finding.Read read) {
        oneClick.run(() -> say(by, read, Remark.Kind.CLOSE, null));
    }

    /** Who may comment asks again (もう一度たずねる): the finding is open, closed or not. @throws ConflictException likewise */
    public void askAgain(PersonId by, Finding.Read read, String text) {
        oneClick.run(() -> say(by, read, Remark.Kind.ASK_AGAIN, text));
    }

    /** How many findings nobody has closed; within the caller's act. */
    public int countUnsettled(Submission submission) {
        return rows.countUnsettled(submission.id());
    }

    /** How many questions on the newest revision wait for an answer, asked at first or again; within the caller's act. */
    public int countAsked(Submission submission) {
        return (int) rows.of(submission.id()).stream()
                .filter(finding -> finding.isAskedOn(submission.revisionNo()))
                .count();
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
                    finding.field(),
                    remark(1, Remark.Kind.RAISE, submission.revisionNo(), finding.text(), by));
            asked(submission, form, finding.field());
        }
    }

    /** The submission's row is held before the finding's moves, as in every act on it. */
    private Submission say(PersonId by, Finding.Read read, Remark.Kind kind, @Nullable String text) {
        Finding finding = rows.find(read.id()).orElseThrow(NotFoundException::new);
        boolean answers = kind == Remark.Kind.ANSWER;
        Submission submission = permitted(by, finding.submission(), action(kind));
        if (answers) {
            pens.requireAnswer(by, submission, forms.of(submission), finding.field());
        }
        if (text != null) {
            checkText(finding.field(), text);
        }
        hold(submission);
        // an answer travels with the revision that is handed in next
        int revisionNo = submission.revisionNo() + (answers ? 1 : 0);
        boolean asRead = read.remarks() == finding.remarks().size();
        if (asRead && finding.status() == FindingStatus.CLOSED && kind != Remark.Kind.ASK_AGAIN) {
            throw new RefusedException("submission.findingClosed");
        }
        if (!asRead || !rows.add(finding, remark(read.remarks() + 1, kind, revisionNo, text, by))) {
            throw conflict(read.id());
        }
        if (kind == Remark.Kind.ASK_AGAIN) {
            asked(submission, forms.of(submission), finding.field());
        }
        return submission;
    }

    // whose paragraph it is was done with it, and is asked for it again
    private void asked(Submission submission, UnitForm form, String field) {
        EvaluationForm evaluation = form.evaluation();
        if (evaluation != null) {
            writers.begin(submission.id(), evaluation.sectionOf(field));
        }
    }

    // blank, not gone: who has it open elsewhere learns that it was given
    private void useUp(PersonId by, SubmissionId id, long finding) {
        String key = UnitForm.ofFinding(rows.find(finding).orElseThrow().number());
        if (drafts.find(id, key).filter(kept -> !kept.text().isEmpty()).isPresent()) {
            drafts.save(id, key, "", by, submissionRows.draftSeq(id), record.now());
        }
    }

    private static Action action(Remark.Kind kind) {
        return switch (kind) {
            case ANSWER -> Action.EDIT;
            case CLOSE -> Action.CLOSE_FINDING;
            case RAISE, ASK_AGAIN -> Action.COMMENT;
        };
    }

    private Remark remark(int seq, Remark.Kind kind, int revisionNo, @Nullable String text, PersonId by) {
        return new Remark(seq, kind, revisionNo, text == null ? null : text.strip(), by, LocalDate.now(clock));
    }

    private ConflictException conflict(long id) {
        Finding now = rows.find(id).orElseThrow(NotFoundException::new);
        Remark last = now.remarks().getLast();
        return new ConflictException(Sentence.of(
                "submission.finding.conflict",
                directory.person(last.by()),
                now.number(),
                Sentence.of("submission.finding.did." + last.kind())));
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
