package org.jisseki.publication;

import java.time.LocalDate;
import java.util.Objects;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.record.Head;
import org.jspecify.annotations.Nullable;

/**
 * A measure's report of one year, as its row says at one moment.
 *
 * @param since      the day from which the state holds
 * @param version    counts the acts on it; the guard of each of them
 * @param head       the newest row of its record
 * @param instanceId the engine's process
 */
public record MeasureReport(
        long id,
        CycleId cycle,
        MeasureId measure,
        ReportStatus status,
        LocalDate since,
        int version,
        Head head,
        @Nullable String instanceId) {

    /** The engine's process, which every report has once the portal has started. */
    public String process() {
        return Objects.requireNonNull(instanceId, "a report without a process");
    }
}
