package org.jisseki.submission.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.authority.Action;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.organisation.Place;
import org.jisseki.record.RecordRow;
import org.jisseki.submission.Ahead;
import org.jisseki.submission.Correction;
import org.jisseki.submission.Due;
import org.jisseki.submission.Entry;
import org.jisseki.submission.EvaluationGate;
import org.jisseki.submission.EvidenceFile;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.Following;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.Outcome;
import org.jisseki.submission.Part;
import org.jisseki.submission.Pen;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Trend;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/**
 * All that the view of a submission shows, read together.
 *
 * @param cycle    with the days that hold for this submission
 * @param year     what its cycle is called
 * @param acts     the record of the submission, oldest first
 * @param people   the names of everybody who appears
 * @param reviewer the post that reviews with who holds it, in words; {@code approver} likewise
 * @param frozen   what the newest revision says, of a correction before its first what was released; NULL before the first
 * @param left     business days to {@link #due()}, negative where it has passed
 * @param held     the how-manieth business day it is in this state
 * @param whenAsked what stood in the fields when findings were raised, by the number of the revision
 * @param position the element of the process at which it waits; NULL once it has ended
 * @param evidence all files, removed ones among them
 * @param trends   how the indicators went, by their numbers
 * @param last     what stood in the fields last year
 * @param parts    of the measure that an evaluation is of, as far as the person may see them; none for any other unit
 * @param waiting  the units that hold an evaluation up
 * @param reasons  why acts were done, by their numbers in the record
 * @param corrections those of the unit, oldest first
 * @param mayCorrect whether the person may open a correction of what it corrects
 * @param ahead    where it goes, {@code following} the same in sentences
 */
record Shown(
        PersonId who,
        Entry.Opened opened,
        Cycle cycle,
        Sentence year,
        List<RecordRow> acts,
        Place place,
        Map<PersonId, String> people,
        String reviewer,
        String approver,
        @Nullable UnitContent frozen,
        Map<Integer, FieldValues> whenAsked,
        LocalDate today,
        int left,
        int held,
        @Nullable String position,
        List<EvidenceFile> evidence,
        Map<Long, Trend> trends,
        FieldValues last,
        List<MeasureParts.Part> parts,
        List<EvaluationGate.Waiting> waiting,
        Map<Integer, String> reasons,
        List<Correction> corrections,
        boolean mayCorrect,
        Ahead ahead,
        Following following) {

    Submission submission() {
        return opened.submission();
    }

    /** What comes of it at its step, in a sentence. */
    String after(Outcome outcome) {
        return Say.it(following.after(submission(), outcome));
    }

    UnitForm form() {
        return opened.form();
    }

    Status status() {
        return submission().status();
    }

    boolean may(Action action) {
        return opened.permissions().may(action);
    }

    /** Which fields are the person's to fill in, where they enter. */
    Pen pen() {
        return opened.pen();
    }

    /** The draft, where a field is filled in; NULL where it stays as it was released, or the person does not enter. */
    @Nullable
    Draft draftOf(@Nullable Draft draft, String field) {
        return opened.correction().filter(of -> !of.mayChange(field)).isPresent() ? null : draft;
    }

    /** Whether the person may give up a correction: before it is handed in. */
    boolean mayGiveUp(Correction correction) {
        return correction.open() && submission().revisionNo() == 0 && mayCorrect;
    }

    /** Of what was released, what corrects it: under way, or released after it; empty where nothing does. */
    Optional<Correction> laterCorrection() {
        return status() == Status.RELEASED
                ? corrections.stream()
                        .filter(correction -> correction.submission().value()
                                > submission().id().value())
                        .filter(correction -> correction.open() || correction.released())
                        .reduce((before, last) -> last)
                : Optional.empty();
    }

    /** Whether the person's section is done with its part of what another section hands in: nothing is asked of it. */
    boolean isPartDone() {
        return isEntry() && pen().isDone();
    }

    /** What a section still has to write, or when it was done and who said so; empty for the section that hands in. */
    Optional<Part> part(long section) {
        return opened.parts().stream()
                .filter(part -> part.sectionId() == section)
                .findFirst();
    }

    boolean isEntry() {
        return may(Action.EDIT);
    }

    String name(@Nullable PersonId person) {
        return person == null ? "" : people.getOrDefault(person, "");
    }

    /** 課 and 班 of who is responsible. */
    String section() {
        return place.division() + " " + place.section();
    }

    /** One indicator's actual as it was handed in. */
    Optional<UnitContent.EnteredActual> frozen(UnitForm.ActualField field) {
        return frozen == null
                ? Optional.empty()
                : frozen.actuals().stream()
                        .filter(actual -> actual.indicatorId() == field.indicatorId())
                        .findFirst();
    }

    /** How an indicator went, without this year's actual. */
    Trend trend(UnitForm.ActualField field) {
        return Objects.requireNonNull(trends.get(field.indicatorId()));
    }

    LocalDate due() {
        return Due.of(cycle, status(), submission().since());
    }

    boolean isOverdue() {
        return left < 0 && !isPartDone() && status() != Status.APPROVED && status() != Status.RELEASED;
    }
}
