package org.jisseki.submission;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of a measure's sheet as they are known now: what each newest revision says. */
@Component
public class MeasureParts {

    /**
     * One submission of the measure.
     *
     * @param content what the newest revision says; NULL before the first
     * @param missing whether it was named missing
     * @param last    what stood in its fields the year before
     */
    public record Part(
            Submission submission, UnitForm form, @Nullable UnitContent content, boolean missing, FieldValues last) {

        /** One of its indicators as it was handed in; empty before. */
        public Optional<UnitContent.EnteredActual> entered(UnitForm.ActualField field) {
            return content == null
                    ? Optional.empty()
                    : content.actuals().stream()
                            .filter(actual -> actual.indicatorId() == field.indicatorId())
                            .findFirst();
        }
    }

    private final SubmissionRows rows;
    private final Submissions submissions;
    private final RevisionRows revisions;
    private final Contents contents;
    private final Forms forms;
    private final MissingUnits missing;
    private final LastYear lastYear;

    MeasureParts(
            SubmissionRows rows,
            Submissions submissions,
            RevisionRows revisions,
            Contents contents,
            Forms forms,
            MissingUnits missing,
            LastYear lastYear) {
        this.rows = rows;
        this.submissions = submissions;
        this.revisions = revisions;
        this.contents = contents;
        this.forms = forms;
        this.missing = missing;
        this.lastYear = lastYear;
    }

    /** Those that a person may see, in the order of print, the evaluation last. */
    public List<Part> of(PersonId by, CycleId cycle, MeasureId measure) {
        return of(by, cycle, measure, this::newest);
    }

    /** The same as they were handed in up to a moment. @param at ISO text, of a revision */
    public List<Part> asOf(PersonId by, CycleId cycle, MeasureId measure, String at) {
        OffsetDateTime until = OffsetDateTime.parse(at);
        return of(
                by,
                cycle,
                measure,
                submission -> revisions.of(submission.id()).stream()
                        .filter(revision -> !OffsetDateTime.parse(revision.at()).isAfter(until))
                        .reduce((earlier, later) -> later));
    }

    private List<Part> of(
            PersonId by, CycleId cycle, MeasureId measure, Function<Submission, Optional<Revision>> revision) {
        Set<Long> named = missing.of(cycle, measure).stream()
                .map(unit -> unit.submission().value())
                .collect(Collectors.toSet());
        return rows.of(cycle, measure).stream()
                .filter(submission -> submissions.permissions(by, submission).may(Action.SEE))
                .map(submission -> {
                    UnitForm form = forms.of(submission);
                    return new Part(
                            submission,
                            form,
                            revision.apply(submission).map(contents::read).orElse(null),
                            named.contains(submission.id().value()),
                            lastYear.of(submission, form));
                })
                .toList();
    }

    private Optional<Revision> newest(Submission submission) {
        return revisions.find(submission.id(), submission.revisionNo());
    }
}
