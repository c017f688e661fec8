package org.jisseki.submission;

import java.time.LocalDate;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;

/**
 * A unit that the central coordinator named missing (未提出): its measure goes on without it, and it may follow later.
 *
 * @param reason why; for the house, the sheet prints 未提出 alone
 */
public record MissingUnit(SubmissionId submission, String reason, PersonId by, LocalDate on) {}
