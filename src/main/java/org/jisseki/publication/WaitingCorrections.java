package org.jisseki.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.CycleNames;
import org.jisseki.cycle.Cycles;
import org.jisseki.organisation.Directory;
import org.jisseki.plan.Measure;
import org.jisseki.plan.Plans;
import org.jisseki.submission.ApprovedCorrections;
import org.jisseki.submission.AsSeen;
import org.jisseki.submission.Correction;
import org.jisseki.submission.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The approved corrections that wait for their release, of all years, and what would come of each: for who releases. */
@Component
public class WaitingCorrections {

    /**
     * One of them.
     *
     * @param year     what its cycle is called
     * @param unit     what it is called in lists
     * @param approved who approved it, and on which day
     * @param release  what is set for it; NULL while it waits without a time
     */
    public record Waiting(
            Submission submission,
            Correction correction,
            Sentence year,
            Measure measure,
            Sentence unit,
            String approver,
            LocalDate approved,
            @Nullable CorrectionRelease release) {

        /** The guard of what is done about it. */
        public AsSeen seen() {
            return new AsSeen(submission.id(), submission.version());
        }

        /** Whether it was let out, and its edition is being made. */
        public boolean isMaking() {
            return release != null && release.status() == ReleaseStatus.MAKING;
        }

        /** The path at which it can be read before its release. */
        public String path() {
            return CorrectionPreviewController.path(submission.id());
        }
    }

    private final ApprovedCorrections approved;
    private final CorrectionReleaseRows rows;
    private final CorrectionMaking making;
    private final Editions editions;
    private final Cycles cycles;
    private final CycleNames names;
    private final Plans plans;
    private final Directory directory;
    private final Authority authority;

    WaitingCorrections(
            ApprovedCorrections approved,
            CorrectionReleaseRows rows,
            CorrectionMaking making,
            Editions editions,
            Cycles cycles,
            CycleNames names,
            Plans plans,
            Directory directory,
            Authority authority) {
        this.approved = approved;
        this.rows = rows;
        this.making = making;
        this.editions = editions;
        this.cycles = cycles;
        this.names = names;
        this.plans = plans;
        this.directory = directory;
        this.authority = authority;
    }

    /** In the order in which they were opened. */
    public List<Waiting> of(PersonId by) {
        authority.require(by, Action.RELEASE);
        List<Submission> all = approved.all();
        if (all.isEmpty()) {
            return List.of();
        }
        Map<SubmissionId, CorrectionRelease> releases = rows.active();
        Map<CycleId, Reading> readings = new HashMap<>();
        return all.stream()
                .map(submission -> waiting(
                        submission,
                        readings.computeIfAbsent(submission.cycle(), this::reading),
                        releases.get(submission.id())))
                .toList();
    }

    /**
     * What would be published of a correction, were it released now; nothing is stored.
     *
     * @throws NotFoundException where it does not wait, or the person is none who releases
     */
    CorrectionPreviews.Draft draft(PersonId by, SubmissionId id) {
        if (!authority.may(by, Action.RELEASE)) {
            throw new NotFoundException();
        }
        Correction correction = approved.find(id).orElseThrow(NotFoundException::new);
        Submission submission = approved.submission(id);
        if (submission.status() != Status.APPROVED) {
            throw new NotFoundException();
        }
        return new CorrectionPreviews.Draft(
                making.next(correction, submission),
                editions.newestSheet(submission.cycle(), submission.measure()).orElse(null),
                CorrectionPreviewController.path(id));
    }

    private Waiting waiting(Submission submission, Reading reading, @Nullable CorrectionRelease release) {
        ApprovedCorrections.Decided decided = approved.decided(submission.id());
        return new Waiting(
                submission,
                approved.find(submission.id()).orElseThrow(NotFoundException::new),
                reading.year(),
                Objects.requireNonNull(
                        reading.measures().get(submission.measure().value())),
                reading.names().titled(submission),
                directory.person(decided.by()),
                decided.on(),
                release);
    }

    private Reading reading(CycleId id) {
        Cycle cycle = cycles.get(id);
        return new Reading(
                names.of(cycle),
                UnitNames.of(plans, cycle.plan()),
                plans.measures(cycle.plan()).stream()
                        .collect(Collectors.toMap(measure -> measure.id().value(), Function.identity())));
    }

    /** What the corrections of one year share. */
    private record Reading(Sentence year, UnitNames names, Map<Long, Measure> measures) {}
}
