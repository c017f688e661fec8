package org.jisseki.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.SubmissionId;
import org.springframework.stereotype.Component;

/**
 * 担当分を終えた: a section that writes paragraphs of an evaluation says that it is done with them, and takes that back while the
 * evaluation is in entry. Its turn ends with that, or when the evaluation is handed in; a finding on one of its paragraphs, or its
 * paragraphs given to another section, begins it again.
 */
@Component
public class Parts {

    static final String FINISH = "FINISH_PART";
    static final String RESUME = "RESUME_PART";

    private final Submissions submissions;
    private final SubmissionRows rows;
    private final WriterRows writers;
    private final DraftRows drafts;
    private final FindingRows findings;
    private final Forms forms;
    private final Pens pens;
    private final OneClick oneClick;
    private final Clock clock;

    Parts(
            Submissions submissions,
            SubmissionRows rows,
            WriterRows writers,
            DraftRows drafts,
            FindingRows findings,
            Forms forms,
            Pens pens,
            OneClick oneClick,
            Clock clock) {
        this.submissions = submissions;
        this.rows = rows;
        this.writers = writers;
        this.drafts = drafts;
        this.findings = findings;
        this.forms = forms;
        this.pens = pens;
        this.oneClick = oneClick;
        this.clock = clock;
    }

    /**
     * The person's section is done with its paragraphs. Done already, nothing happens.
     *
     * @throws InvalidFieldsException naming every paragraph of theirs that is blank or too long, and every finding on one without answer
     */
    public void finish(PersonId by, SubmissionId id) {
        oneClick.run(() -> {
            Submissions.Acting acting = hold(by, id);
            List<Part> ended = own(by, acting.read(), part -> !part.isDone());
            if (ended.isEmpty()) {
                return;
            }
            Map<String, Sentence> missing = missing(by, acting.read());
            if (!missing.isEmpty()) {
                throw new InvalidFieldsException(missing);
            }
            submissions.note(by, acting.post(), acting.read(), FINISH, sections(ended));
            ended.forEach(part -> writers.end(id, part.sectionId(), by, LocalDate.now(clock)));
            rows.addContributor(id, by);
        });
    }

    /** The person's section goes on writing (まだ続ける). Where it is not done, nothing happens. */
    public void resume(PersonId by, SubmissionId id) {
        oneClick.run(() -> {
            Submissions.Acting acting = hold(by, id);
            List<Part> begun = own(by, acting.read(), Part::isDone);
            if (begun.isEmpty()) {
                return;
            }
            submissions.note(by, acting.post(), acting.read(), RESUME, sections(begun));
            begun.forEach(part -> writers.begin(id, part.sectionId()));
        });
    }

    /** All that keeps the person's section from being done; within an act that holds the submission. */
    private Map<String, Sentence> missing(PersonId by, Submission read) {
        UnitForm form = forms.of(read);
        if (form.evaluation() == null) {
            return Map.of(); // of any other unit no paragraph is another section's
        }
        Pen pen = pens.of(by, read, form);
        List<Finding> pinned = findings.of(read.id());
        Map<String, Sentence> missing = new LinkedHashMap<>(form.missing(drafts.of(read.id()), pinned));
        missing.keySet().removeIf(key -> !pen.mends(key, pinned));
        return missing;
    }

    private List<Part> own(PersonId by, Submission read, Predicate<Part> which) {
        Set<Long> sections = pens.sections(by);
        List<Part> own = writers.parts(read.id()).stream()
                .filter(part -> sections.contains(part.sectionId()))
                .toList();
        if (own.isEmpty()) {
            throw new RefusedException("submission.part.none");
        }
        return own.stream().filter(which).toList();
    }

    // held before it is read: no colleague empties a paragraph in between
    private Submissions.Acting hold(PersonId by, SubmissionId id) {
        rows.hold(id);
        Submissions.Asked asked = submissions.ask(by, id);
        return new Submissions.Acting(asked.read(), asked.permissions().require(Action.FINISH_PART));
    }

    private static String sections(List<Part> parts) {
        return parts.stream().map(part -> String.valueOf(part.sectionId())).collect(Collectors.joining(","));
    }
}
