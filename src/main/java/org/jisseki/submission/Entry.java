package org.jisseki.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.authority.Action;
import org.jisseki.authority.Permissions;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.RecordBook;
import org.springframework.stereotype.Component;

/** What the responsible section does: enter, hand in, take back. */
@Component
public class Entry {

    /**
     * A submission as its view shows it.
     *
     * @param draft     what is typed so far, by field
     * @param revisions what was handed in, oldest first
     * @param missing   for each field that keeps the draft from being handed in, why; empty where nothing does
     * @param reasons   what was said to the hints on it
     * @param values    the draft once more, with who typed what and when
     * @param parts     what other sections write of it, done or not
     * @param correction what it corrects; empty for the year's own
     */
    public record Opened(
            Submission submission,
            Permissions permissions,
            UnitForm form,
            Map<String, String> draft,
            List<Revision> revisions,
            List<Finding> findings,
            Map<String, Sentence> missing,
            HintReasons reasons,
            List<DraftValue> values,
            Pen pen,
            List<Part> parts,
            Optional<Correction> correction) {}

    /**
     * What came of a save. The text is kept as it was typed, whether it can be handed in or not.
     *
     * @param problem why it cannot be handed in as it is
     */
    public record Saved(Submission submission, Optional<Sentence> problem) {}

    /** A submission whose row is held for a save. @param contributed whether the person entered or edited before */
    record Edited(Submission submission, UnitForm form, boolean contributed) {}

    /** The longest text that a draft keeps, in characters. */
    private static final int DRAFT_LENGTH = 8000;

    private final Submissions submissions;
    private final Editing editing;
    private final SubmissionRows rows;
    private final DraftRows drafts;
    private final RevisionRows revisions;
    private final FindingRows findings;
    private final EvidenceRows evidence;
    private final Forms forms;
    private final Contents contents;
    private final ApprovalRoute route;
    private final RecordBook record;
    private final OneClick oneClick;
    private final HintReasonRows reasons;
    private final Pens pens;
    private final WriterRows writers;
    private final Clock clock;
    private final EvaluationGate gate;
    private final CorrectedDrafts corrected;
    private final TypedAnswers answers;

    Entry(
            Submissions submissions,
            Editing editing,
            SubmissionRows rows,
            DraftRows drafts,
            RevisionRows revisions,
            FindingRows findings,
            EvidenceRows evidence,
            Forms forms,
            Contents contents,
            ApprovalRoute route,
            RecordBook record,
            OneClick oneClick,
            HintReasonRows reasons,
            Pens pens,
            WriterRows writers,
            Clock clock,
            EvaluationGate gate,
            CorrectedDrafts corrected,
            TypedAnswers answers) {
        this.submissions = submissions;
        this.editing = editing;
        this.rows = rows;
        this.drafts = drafts;
        this.revisions = revisions;
        this.findings = findings;
        this.evidence = evidence;
        this.forms = forms;
        this.contents = contents;
        this.route = route;
        this.record = record;
        this.oneClick = oneClick;
        this.reasons = reasons;
        this.pens = pens;
        this.writers = writers;
        this.clock = clock;
        this.gate = gate;
        this.corrected = corrected;
        this.answers = answers;
    }

    /** All that a view needs of a submission. @throws NotFoundException where the person may not see it */
    public Opened open(PersonId by, SubmissionId id) {
        Submissions.Asked asked = submissions.ask(by, id);
        Submission submission = asked.read();
        UnitForm form = forms.of(submission);
        List<DraftValue> values = drafts.values(id);
        Map<String, String> draft = DraftRows.texts(values);
        List<Finding> pinned = findings.of(id);
        return new Opened(
                submission,
                asked.permissions(),
                form,
                draft,
                revisions.of(id),
                pinned,
                form.missing(draft, pinned),
                reasons.of(id),
                values,
                pens.of(by, submission, form),
                writers.parts(id),
                corrected.of(submission));
    }

    /** Saves one field of the draft as it was typed, whatever stands there. @param field a key of the form, or of an answer */
    public Saved save(PersonId by, SubmissionId id, String field, String text) {
        return oneClick.run(() -> {
            Edited edited = edit(by, id, field, text);
            write(by, edited, field, text);
            return new Saved(edited.submission(), edited.form().problem(field, drafts.of(id)));
        });
    }

    /** Holds a submission's row for a save of one field, which may be its first, until the act ends. */
    Edited edit(PersonId by, SubmissionId id, String field, String text) {
        Submissions.Asked asked = submissions.ask(by, id);
        asked.permissions().require(Action.EDIT);
        UnitForm form = forms.of(asked.read());
        if (form.fields().contains(field)) {
            corrected.requireField(asked.read(), field);
        } else {
            pens.requireAnswer(by, asked.read(), form, answered(id, field));
        }
        if (text.codePointCount(0, text.length()) > DRAFT_LENGTH) {
            throw new RefusedException("submission.tooLong", DRAFT_LENGTH);
        }
        Editing.Held held = editing.hold(by, asked);
        if (form.fields().contains(field)) {
            // asked while the row is held: a colleague may have said just now that the section is done
            pens.requireField(by, held.submission(), form, field);
        }
        return new Edited(held.submission(), form, held.contributed());
    }

    // an answer is kept in the draft until it is given
    private String answered(SubmissionId id, String field) {
        return findings.of(id).stream()
                .filter(finding -> finding.status() != FindingStatus.CLOSED
                        && UnitForm.ofFinding(finding.number()).equals(field))
                .map(Finding::field)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Writes one field of what the act holds. */
    DraftValue write(PersonId by, Edited edited, String field, String text) {
        SubmissionId id = edited.submission().id();
        // counted anew: saves of others may have come between the reading and the lock
        drafts.save(id, field, text, by, rows.draftSeq(id), record.now());
        if (!edited.contributed()) {
            rows.addContributor(id, by);
        }
        return drafts.find(id, field).orElseThrow();
    }

    /**
     * Hands in (提出する): freezes the draft as the next revision and sends it to the review, with the answers that are typed.
     *
     * @param version of the submission, as it was seen
     * @throws InvalidFieldsException naming every field that is missing or cannot be read, and every finding without answer
     */
    public Submission handIn(PersonId by, SubmissionId id, int version) {
        return oneClick.run(() -> handIn(by, hold(by, id, version)));
    }

    /** Holds a submission's row for a hand-in until the act ends. @throws ConflictException where it is no longer as it was seen */
    Submissions.Acting hold(PersonId by, SubmissionId id, int version) {
        Submissions.Acting acting = submissions.require(by, id, version, Action.HAND_IN);
        if (!rows.countSave(acting.read())) {
            throw submissions.conflict(acting.read());
        }
        return acting;
    }

    /** Hands in what the act holds. */
    Submission handIn(PersonId by, Submissions.Acting held) {
        Submission read = held.read();
        UnitForm form = forms.of(read);
        Map<String, String> draft = drafts.of(read.id());
        Map<String, Sentence> missing = form.missing(draft, findings.of(read.id()));
        if (!missing.isEmpty()) {
            throw new InvalidFieldsException(missing);
        }
        gate.requirePassed(read);
        answers.give(read);
        UnitContent content = corrected.frozen(
                read, Contents.of(read, form, draft, reasons.of(read.id()), evidence.present(read.id())));
        Revision revision = Revision.of(read.id(), read.revisionNo() + 1, contents.write(content), by, record.now());
        Submission after = submissions
                .move(by, held.post(), read, Move.HAND_IN, revision, null)
                .after();
        revisions.add(revision);
        writers.endAll(read.id(), by, LocalDate.now(clock));
        reasons.countUnexplained(read.id(), content);
        rows.addContributor(read.id(), by);
        route.handIn(read.process());
        return after;
    }

    /** Takes back (引き戻す) what nobody has decided on yet. @param version of the submission, as it was seen */
    public Submission recall(PersonId by, SubmissionId id, int version) {
        return oneClick.run(() -> {
            Submissions.Acting acting = submissions.require(by, id, version, Action.RECALL);
            Submission after = submissions
                    .move(by, acting.post(), acting.read(), Move.RECALL, null, null)
                    .after();
            route.recall(acting.read().process());
            return after;
        });
    }

    /** A revision of a submission that the person may see. */
    public Revision revision(PersonId by, SubmissionId id, int no) {
        return revisions.find(submissions.get(by, id).id(), no).orElseThrow(NotFoundException::new);
    }
}
