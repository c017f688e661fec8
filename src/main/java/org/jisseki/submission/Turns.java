package org.jisseki.submission;

import java.time.LocalDate;
import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;

/** What waits for a person by the posts they hold today, for who writes to them. */
public interface Turns {

    /**
     * One submission that waits.
     *
     * @param due      the last day of its step; {@code left} in business days, negative where it has passed
     * @param part     whether it is only their section's part of what another section hands in
     * @param reminded whether it was asked for again since it came
     */
    record Turn(
            SubmissionId id, String title, String measure, LocalDate due, int left, boolean part, boolean reminded) {}

    /** The most urgent first. */
    List<Turn> turnsOf(PersonId person);
}
