package org.jisseki.submission;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jisseki.authority.Action;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.SubmissionId;
import org.springframework.stereotype.Component;

/** A section hands in all its units of a measure with one click (まとめて提出する): all that were chosen, or none. */
@Component
public class HandInAll {

    /**
     * A unit that is open for entry, as it stands.
     *
     * @param missing for each field that keeps it from being handed in, why; empty where it can go
     */
    public record Candidate(Submission submission, UnitForm form, Map<String, Sentence> missing) {

        public boolean isComplete() {
            return missing.isEmpty();
        }
    }

    /** A unit to be handed in. @param version of the submission, as it was seen */
    public record Chosen(SubmissionId id, int version) {}

    private final Entry entry;
    private final Submissions submissions;
    private final Forms forms;
    private final OneClick oneClick;

    HandInAll(Entry entry, Submissions submissions, Forms forms, OneClick oneClick) {
        this.entry = entry;
        this.submissions = submissions;
        this.forms = forms;
        this.oneClick = oneClick;
    }

    /**
     * Of some units those that the person enters, with what keeps each from being handed in; the others are handed in already. A
     * measure's evaluation, which waits for them, is never among them.
     *
     * @throws org.jisseki.common.NotFoundException where the person may not see one of them
     */
    public List<Candidate> look(PersonId by, List<SubmissionId> units) {
        return units.stream()
                .map(id -> entry.open(by, id))
                .filter(opened -> opened.permissions().may(Action.EDIT)
                        && opened.submission().kind() != UnitKind.EVALUATION)
                .map(opened -> new Candidate(opened.submission(), opened.form(), opened.missing()))
                .toList();
    }

    /**
     * Hands in all of them in one act, each as a revision of its own. The rows are locked in the order of their ids, so that of
     * two such acts one waits for the other.
     *
     * @throws ConflictException naming the unit, and who did what to it since it was seen; then nothing was handed in
     */
    public List<Submission> handIn(PersonId by, List<Chosen> chosen) {
        return oneClick.run(() -> {
            List<Submissions.Acting> held = chosen.stream()
                    .distinct()
                    .sorted(Comparator.comparingLong(each -> each.id().value()))
                    .map(each -> hold(by, each))
                    .toList();
            return held.stream().map(each -> handIn(by, each)).toList();
        });
    }

    private Submissions.Acting hold(PersonId by, Chosen chosen) {
        try {
            return entry.hold(by, chosen.id(), chosen.version());
        } catch (ConflictException conflict) {
            throw new ConflictException(
                    Sentence.of("submission.all.conflict", title(by, chosen.id()), conflict.sentence()));
        }
    }

    private Submission handIn(PersonId by, Submissions.Acting held) {
        try {
            return entry.handIn(by, held);
        } catch (InvalidFieldsException incomplete) {
            throw new RefusedException(
                    "submission.all.incomplete", forms.of(held.read()).title());
        }
    }

    private String title(PersonId by, SubmissionId id) {
        return forms.of(submissions.get(by, id)).title();
    }
}
