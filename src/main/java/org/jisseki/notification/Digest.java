package org.jisseki.notification;

import java.time.LocalDate;
import org.jisseki.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person's mail of one day.
 *
 * @param address NULL where none is known
 */
public record Digest(
        PersonId person,
        String name,
        @Nullable String address,
        LocalDate day,
        DigestState state,
        String subject,
        String text) {}
