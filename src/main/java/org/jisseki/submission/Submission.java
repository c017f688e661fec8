package org.jisseki.submission;

import java.time.LocalDate;
import java.util.Objects;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Head;
import org.jspecify.annotations.Nullable;

/**
 * A submission (入力票) as its row says at one moment. Only {@link Submissions} moves it on.
 *
 * @param unitId       the program, the indicator or the evaluated measure
 * @param since        the day from which the state holds
 * @param version      counts the transitions; the guard of each of them
 * @param draftSeq     counts the saves of the draft
 * @param revisionNo   the newest revision (稿), 0 before the first
 * @param revisionHash that revision's SHA-256
 * @param head         the newest row of its record
 * @param instanceId   the engine's process
 * @param round        0 for the year's own, 1… for its corrections (訂正・更新)
 */
public record Submission(
        SubmissionId id,
        CycleId cycle,
        UnitKind kind,
        long unitId,
        MeasureId measure,
        long sectionId,
        long departmentId,
        long leadDepartmentId,
        PostId reviewer,
        PostId approver,
        Status status,
        LocalDate since,
        int version,
        int draftSeq,
        int revisionNo,
        @Nullable String revisionHash,
        Head head,
        @Nullable String instanceId,
        int round) {

    /** The engine's process, which every opened submission has. */
    public String process() {
        return Objects.requireNonNull(instanceId, "a submission without a process");
    }

    /** Whether it corrects or completes what was released. */
    public boolean isCorrection() {
        return round > 0;
    }

    /** What a decision on the newest revision has to name. @throws NullPointerException before the first revision */
    public Seen seen() {
        return new Seen(id, version, revisionNo, Objects.requireNonNull(revisionHash));
    }
}
