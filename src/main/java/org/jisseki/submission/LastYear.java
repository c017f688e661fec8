package org.jisseki.submission;

import org.springframework.stereotype.Component;

/** What stood in a unit's fields the year before: as it was approved then, and where the portal has no such year by the plan. */
@Component
public class LastYear {

    private final RevisionRows revisions;
    private final Contents contents;

    LastYear(RevisionRows revisions, Contents contents) {
        this.revisions = revisions;
        this.contents = contents;
    }

    /** Last year's values for a submission that was opened; an evaluation's paragraphs are those that its form names. */
    public FieldValues of(Entry.Opened opened) {
        return of(opened.submission(), opened.form());
    }

    /** The same of a submission and its form; for callers that have asked who may see it. */
    FieldValues of(Submission submission, UnitForm form) {
        FieldValues planned = FieldValues.lastYearOf(form);
        return revisions
                .before(submission, form.year(), UnitYear::isApproved)
                .map(UnitYear::revision)
                .map(revision -> FieldValues.of(contents.read(revision)))
                .map(approved -> form.evaluation() == null ? approved.orElse(planned) : planned.orElse(approved))
                .orElse(planned);
    }
}
