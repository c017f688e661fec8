package org.jisseki.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisseki.authority.Action;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.SubmissionId;
import org.springframework.stereotype.Component;

/**
 * One draft, filled in by several people at once: a field is saved under what was seen of it, so that nobody overwrites
 * silently what somebody else typed, and who has it open learns what the others changed.
 */
@Component
public class SharedDraft {

    /** What came of saving a field. */
    public sealed interface Outcome {}

    /** The text is kept. */
    public record Kept(Submission submission, DraftValue value) implements Outcome {}

    /** Somebody saved another text after this one was seen, and it stands. */
    public record Overtaken(DraftValue theirs) implements Outcome {}

    /** How far a draft is: what an open page compares, and nothing that anybody typed. */
    public record Pulse(int version, int draftSeq) {}

    /**
     * What changed since a page last looked.
     *
     * @param values  the fields, and the reasons for hints, that were saved since
     * @param moved   who did what to the submission; empty while the person may still enter
     */
    public record Changes(
            Submission submission, List<DraftValue> values, List<Finding> findings, Optional<Sentence> moved) {}

    private final Entry entry;
    private final Submissions submissions;
    private final DraftRows drafts;
    private final HintReasonRows reasons;
    private final FindingRows findings;
    private final OneClick oneClick;

    SharedDraft(
            Entry entry,
            Submissions submissions,
            DraftRows drafts,
            HintReasonRows reasons,
            FindingRows findings,
            OneClick oneClick) {
        this.entry = entry;
        this.submissions = submissions;
        this.drafts = drafts;
        this.reasons = reasons;
        this.findings = findings;
        this.oneClick = oneClick;
    }

    /**
     * Saves one field as it was typed, unless somebody saved another text there since.
     *
     * @param field a key of the form
     * @param seen  the {@link DraftValue#seq()} of the field as it was last seen, 0 where it had none
     */
    public Outcome save(PersonId by, SubmissionId id, String field, String text, int seen) {
        return oneClick.run(() -> {
            Entry.Edited edited = entry.edit(by, id, field, text);
            // read after the row is held: no save of this draft comes in between
            Optional<DraftValue> now = drafts.find(id, field);
            if (now.isPresent() && now.get().seq() > seen && !now.get().text().equals(text)) {
                return new Overtaken(now.get());
            }
            return new Kept(edited.submission(), entry.write(by, edited, field, text));
        });
    }

    /** How far a submission is that the person may see. */
    public Pulse pulse(PersonId by, SubmissionId id) {
        Submission now = submissions.get(by, id);
        return new Pulse(now.version(), now.draftSeq());
    }

    /** What changed after the save that was counted as {@code since}. */
    public Changes changes(PersonId by, SubmissionId id, int since) {
        Submissions.Asked asked = submissions.ask(by, id);
        Submission now = asked.read();
        return new Changes(
                now,
                Stream.concat(drafts.after(id, since).stream(), reasons.after(id, since).stream())
                        .toList(),
                findings.of(id),
                asked.permissions().may(Action.EDIT)
                        ? Optional.empty()
                        : Optional.of(submissions.conflict(now).sentence()));
    }
}
