package org.jisseki.submission;

import java.time.LocalDate;
import org.jisseki.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one section writes of an evaluation that another section hands in (担当分).
 *
 * @param doneOn the day on which it ended; NULL while the section is asked for it
 * @param doneBy who ended it: one of the section's staff, or who handed the evaluation in; NULL where that is not known
 */
public record Part(
        long sectionId,
        @Nullable LocalDate doneOn,
        @Nullable PersonId doneBy) {

    public boolean isDone() {
        return doneOn != null;
    }
}
