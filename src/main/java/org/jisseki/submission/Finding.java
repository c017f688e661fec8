package org.jisseki.submission;

import java.time.LocalDate;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * A remark pinned to one field (確認事項).
 *
 * @param number     1…n within its submission
 * @param field      a key of the form, or {@link UnitForm#WHOLE}
 * @param revisionNo the revision it is about
 */
public record Finding(
        long id,
        SubmissionId submission,
        int number,
        String field,
        int revisionNo,
        String text,
        PersonId raisedBy,
        LocalDate raisedOn,
        @Nullable String answer,
        @Nullable PersonId answeredBy,
        @Nullable LocalDate answeredOn,
        FindingStatus status) {}
