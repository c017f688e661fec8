package org.jisseki.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycles;
import org.jisseki.plan.Measure;
import org.jisseki.plan.Plans;
import org.jisseki.submission.ApprovedCorrections;
import org.jisseki.submission.Submission;
import org.springframework.stereotype.Component;

/** Approved corrections whose edition could not be made, however often it was tried: shown to, and tried again by, who releases. */
@Component
public class FailedCorrections {

    /** One of them. @param unit its name as sheets print it */
    public record Failed(SubmissionId id, String measureCode, String measureName, String unit) {}

    private final ApprovedCorrections approved;
    private final EditionJobs jobs;
    private final Cycles cycles;
    private final Plans plans;
    private final Authority authority;
    private final OneClick oneClick;

    FailedCorrections(
            ApprovedCorrections approved,
            EditionJobs jobs,
            Cycles cycles,
            Plans plans,
            Authority authority,
            OneClick oneClick) {
        this.approved = approved;
        this.jobs = jobs;
        this.cycles = cycles;
        this.plans = plans;
        this.authority = authority;
        this.oneClick = oneClick;
    }

    /** Those of a cycle, in the order in which they were opened. */
    public List<Failed> of(PersonId by, CycleId id) {
        authority.require(by, Action.RELEASE);
        List<Submission> failed = failed(id);
        if (failed.isEmpty()) {
            return List.of();
        }
        UnitNames names = UnitNames.of(plans, cycles.get(id).plan());
        Map<MeasureId, Measure> measures = plans.measures(cycles.get(id).plan()).stream()
                .collect(Collectors.toMap(Measure::id, Function.identity()));
        return failed.stream()
                .map(each -> {
                    Measure measure = Objects.requireNonNull(measures.get(each.measure()));
                    return new Failed(each.id(), measure.code(), measure.name(), names.of(each));
                })
                .toList();
    }

    /**
     * Lets all of a cycle be tried again.
     *
     * @return how many there were
     * @throws RefusedException where there are none: somebody else was first, or they were made meanwhile
     */
    public int retry(PersonId by, CycleId id) {
        return oneClick.run(() -> {
            PostId post = authority.require(by, Action.RELEASE);
            List<Submission> failed = failed(id);
            if (failed.isEmpty()) {
                throw new RefusedException("publication.retry.none");
            }
            failed.forEach(each -> approved.retry(by, post, each));
            jobs.retry(failed.stream().map(Submission::process).toList());
            return failed.size();
        });
    }

    private List<Submission> failed(CycleId id) {
        List<Submission> waiting = approved.of(id);
        Set<String> failed =
                jobs.failed(waiting.stream().map(Submission::process).toList());
        return waiting.stream().filter(each -> failed.contains(each.process())).toList();
    }
}
