package org.jisseki.publication;

import java.time.LocalDateTime;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jspecify.annotations.Nullable;

/**
 * A release (公表) of a cycle's sheets, as its row says at one moment.
 *
 * @param dueAt      公表日時, in Japanese time
 * @param setBy      who released, or set the time
 * @param releasedAt its moment as ISO text, the same on all its editions; NULL before it
 */
public record Release(
        long id,
        CycleId cycle,
        LocalDateTime dueAt,
        ReleaseStatus status,
        int version,
        PersonId setBy,
        PostId setAs,
        @Nullable String releasedAt) {}
