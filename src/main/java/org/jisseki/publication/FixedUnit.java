package org.jisseki.publication;

import org.jisseki.common.MeasureId;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.MissingUnit;
import org.jisseki.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Which revision of a unit was fixed, for the assembly draft or for a release.
 *
 * @param revisionNo   NULL where the unit is missing
 * @param revisionHash likewise
 * @param reason       why it is missing
 * @param forPublic    whether the reason was typed for anyone to read
 */
public record FixedUnit(
        SubmissionId submission,
        MeasureId measure,
        @Nullable Integer revisionNo,
        @Nullable String revisionHash,
        @Nullable String reason,
        boolean forPublic) {

    /** The newest revision, which was approved. */
    static FixedUnit approved(Submission submission) {
        return new FixedUnit(
                submission.id(), submission.measure(), submission.revisionNo(), submission.revisionHash(), null, false);
    }

    static FixedUnit missing(Submission submission, MissingUnit named) {
        return new FixedUnit(submission.id(), submission.measure(), null, null, named.reason(), named.forPublic());
    }

    /** The same while nobody has decided on it. */
    FixedUnit undecided() {
        return new FixedUnit(submission, measure, null, null, null, false);
    }

    /** Why it is missing, as anyone may read it; null where nothing was typed for that. */
    @Nullable
    String publicReason() {
        return forPublic ? reason : null;
    }
}
