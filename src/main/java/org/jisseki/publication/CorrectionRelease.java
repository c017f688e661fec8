package org.jisseki.publication;

import java.time.LocalDateTime;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.SubmissionId;

/**
 * The release of one approved correction, as its row says at one moment: set for a time, or its edition being made.
 *
 * @param dueAt 公表日時, in Japanese time; the moment of the act where it was released at once
 * @param setBy who released, or set the time: the edition is theirs
 */
public record CorrectionRelease(
        long id,
        SubmissionId correction,
        LocalDateTime dueAt,
        ReleaseStatus status,
        int version,
        PersonId setBy,
        PostId setAs) {}
