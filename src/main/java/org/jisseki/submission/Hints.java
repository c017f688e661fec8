package org.jisseki.submission;

import java.util.Objects;
import org.jisseki.authority.Action;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.RecordBook;
import org.jisseki.submission.hint.Hint;
import org.springframework.stereotype.Component;

/** Reasons for hints (ご確認ください): part of the draft, given by who enters. None is ever asked for. */
@Component
public class Hints {

    /** The longest reason, in characters. */
    public static final int LENGTH = 1000;

    private final Submissions submissions;
    private final SubmissionRows rows;
    private final DraftRows drafts;
    private final HintReasonRows reasons;
    private final Forms forms;
    private final RecordBook record;
    private final OneClick oneClick;
    private final Pens pens;

    Hints(
            Submissions submissions,
            SubmissionRows rows,
            DraftRows drafts,
            HintReasonRows reasons,
            Forms forms,
            RecordBook record,
            OneClick oneClick,
            Pens pens) {
        this.submissions = submissions;
        this.rows = rows;
        this.drafts = drafts;
        this.reasons = reasons;
        this.forms = forms;
        this.record = record;
        this.oneClick = oneClick;
        this.pens = pens;
    }

    /**
     * Keeps the reason for a hint that the draft has, unless somebody gave another one since; a blank one takes it away.
     *
     * @param hint as it was seen
     * @param seen the {@link DraftValue#seq()} of its reason as it was last seen, 0 where it had none
     * @throws RefusedException where the draft's text is another one by now, and the hint with it
     */
    public SharedDraft.Outcome explain(PersonId by, SubmissionId id, Hint hint, String reason, int seen) {
        return oneClick.run(() -> {
            Submissions.Asked asked = submissions.ask(by, id);
            asked.permissions().require(Action.EDIT);
            Submission read = asked.read();
            pens.requireField(by, read, forms.of(read), hint.field());
            if (reason.codePointCount(0, reason.length()) > LENGTH) {
                throw new RefusedException("submission.tooLong", LENGTH);
            }
            if (!rows.countSave(read)) {
                throw submissions.conflict(read);
            }
            if (!FormHints.of(forms.of(read), drafts.of(id)).contains(hint)) {
                throw new RefusedException("hint.gone");
            }
            // read after the row is held: no other reason comes in between
            DraftValue now = reasons.of(id).byKey().get(HintReasons.key(hint));
            if (now != null && now.seq() > seen && !now.text().equals(reason)) {
                return new SharedDraft.Overtaken(now);
            }
            reasons.save(id, hint, reason, by, rows.draftSeq(id), record.now());
            rows.addContributor(id, by);
            return new SharedDraft.Kept(
                    read, Objects.requireNonNull(reasons.of(id).byKey().get(HintReasons.key(hint))));
        });
    }
}
