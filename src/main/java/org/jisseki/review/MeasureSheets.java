package org.jisseki.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.authority.Permissions;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.CycleNames;
import org.jisseki.cycle.Cycles;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Place;
import org.jisseki.plan.Plans;
import org.jisseki.submission.FindingStatus;
import org.jisseki.submission.Findings;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.springframework.stereotype.Component;

/** Reads a measure for who decides on its parts. */
@Component
public class MeasureSheets {

    private final Queue queue;
    private final Submissions submissions;
    private final MeasureParts parts;
    private final Findings findings;
    private final Cycles cycles;
    private final CycleNames names;
    private final Plans plans;
    private final Directory directory;

    MeasureSheets(
            Queue queue,
            Submissions submissions,
            MeasureParts parts,
            Findings findings,
            Cycles cycles,
            CycleNames names,
            Plans plans,
            Directory directory) {
        this.queue = queue;
        this.submissions = submissions;
        this.parts = parts;
        this.findings = findings;
        this.cycles = cycles;
        this.names = names;
        this.plans = plans;
        this.directory = directory;
    }

    /**
     * The measure that a submission is of, as its newest revisions have it.
     *
     * @throws NotFoundException where the person may not see the submission, or holds no post that reviews or decides
     */
    public MeasureSheet of(PersonId by, SubmissionId id) {
        Submission submission = submissions.get(by, id);
        if (!queue.isFor(by)) {
            throw new NotFoundException();
        }
        List<MeasureParts.Part> read = parts.of(by, submission.cycle(), submission.measure());
        Map<Long, Place> places = directory.places(
                read.stream().map(part -> part.submission().sectionId()).collect(Collectors.toSet()));
        return new MeasureSheet(
                cycles.get(submission.cycle()),
                names.of(submission.cycle()),
                plans.measure(submission.measure()),
                read.stream()
                        .map(part -> part(
                                by,
                                part,
                                Objects.requireNonNull(
                                        places.get(part.submission().sectionId()))))
                        .toList());
    }

    private MeasureSheet.Part part(PersonId by, MeasureParts.Part part, Place place) {
        Permissions permissions = submissions.permissions(by, part.submission());
        return new MeasureSheet.Part(
                part,
                place.division() + " " + place.section(),
                permissions.may(Action.APPROVE),
                permissions.fourEyes().contains(Action.APPROVE),
                findings.of(by, part.submission().id()).stream()
                        .filter(finding -> finding.status() != FindingStatus.CLOSED)
                        .toList());
    }
}
