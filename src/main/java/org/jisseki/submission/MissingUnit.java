package org.jisseki.submission;

import java.time.LocalDate;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;

/**
 * A unit that the central coordinator named missing (未提出): its measure goes on without it, and it may follow later.
 *
 * @param reason    why
 * @param forPublic whether it was typed to be printed beside 未提出; not so before V19
 */
public record MissingUnit(SubmissionId submission, String reason, PersonId by, LocalDate on, boolean forPublic) {}
