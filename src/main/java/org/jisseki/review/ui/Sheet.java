package org.jisseki.review.ui;

import java.util.List;
import java.util.Map;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.organisation.Place;
import org.jisseki.submission.Entry;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.Finding;
import org.jisseki.submission.FindingStatus;
import org.jisseki.submission.Following;
import org.jisseki.submission.FrozenHint;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.Outcome;
import org.jisseki.submission.Revision;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Trend;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer has before them: the newest revision, beside what it can be held against.
 *
 * @param year     what its cycle is called
 * @param now      what the newest revision says; {@code values} the same by field
 * @param bases    what it can be held against, what is shown first at the head; never empty
 * @param whenAsked what stood in the fields when findings were raised, by the number of the revision
 * @param people   the names of everybody who appears
 * @param trends   how the indicators went, by their numbers
 * @param parts    of the measure that an evaluation is of; none for any other unit
 * @param reviewer the post that reviews with who holds it, in words; {@code approver} likewise
 * @param following says what comes of a decision
 */
record Sheet(
        Entry.Opened opened,
        Cycle cycle,
        Sentence year,
        Place place,
        UnitContent now,
        FieldValues values,
        List<Base> bases,
        Map<Integer, FieldValues> whenAsked,
        Map<PersonId, String> people,
        Map<Long, Trend> trends,
        String reviewer,
        String approver,
        List<MeasureParts.Part> parts,
        Following following) {

    Submission submission() {
        return opened.submission();
    }

    /** What comes of a decision on it, in a sentence. */
    String after(Outcome outcome) {
        return Say.it(following.after(submission(), outcome));
    }

    UnitForm form() {
        return opened.form();
    }

    Revision revision() {
        return opened.revisions().getLast();
    }

    /** 課 and 班 of who is responsible. */
    String section() {
        return place.division() + " " + place.section();
    }

    String name(@Nullable PersonId person) {
        return person == null ? "" : people.getOrDefault(person, "");
    }

    List<Finding> findings(String field) {
        return opened.findings().stream()
                .filter(finding -> finding.field().equals(field))
                .toList();
    }

    /** The hints on a field with the reasons that came along. */
    List<FrozenHint> hints(String field) {
        return now.hints().stream().filter(hint -> hint.field().equals(field)).toList();
    }

    /** Whether something is asked about a field: it is shown, changed or not. */
    boolean isAsked(String field) {
        return !findings(field).isEmpty() || !hints(field).isEmpty();
    }

    /** Questions on this revision that wait for an answer. */
    List<Finding> asked() {
        return opened.findings().stream()
                .filter(finding -> finding.isAskedOn(submission().revisionNo()))
                .toList();
    }

    /** Findings that nobody has closed. */
    List<Finding> unsettled() {
        return opened.findings().stream()
                .filter(finding -> finding.status() != FindingStatus.CLOSED)
                .toList();
    }
}
