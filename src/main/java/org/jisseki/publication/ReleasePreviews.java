package org.jisseki.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Place;
import org.jisseki.organisation.Post;
import org.jisseki.plan.Measure;
import org.jisseki.plan.Plans;
import org.jisseki.submission.MissingUnit;
import org.jisseki.submission.Submission;
import org.springframework.stereotype.Component;

/** What a release would hold, for who may release. */
@Component
public class ReleasePreviews {

    private final Cycles cycles;
    private final ReleaseContents contents;
    private final ReleaseRows releases;
    private final FixedUnitRows fixed;
    private final EditionJobs jobs;
    private final Plans plans;
    private final Directory directory;
    private final Editions editions;
    private final Authority authority;

    ReleasePreviews(
            Cycles cycles,
            ReleaseContents contents,
            ReleaseRows releases,
            FixedUnitRows fixed,
            EditionJobs jobs,
            Plans plans,
            Directory directory,
            Editions editions,
            Authority authority) {
        this.cycles = cycles;
        this.contents = contents;
        this.releases = releases;
        this.fixed = fixed;
        this.jobs = jobs;
        this.plans = plans;
        this.directory = directory;
        this.editions = editions;
        this.authority = authority;
    }

    /** What a release would take in and leave out. */
    public ReleasePreview of(PersonId by, CycleId id) {
        authority.require(by, Action.RELEASE);
        Cycle cycle = cycles.get(id);
        ReleaseContents.Of content = contents.of(id);
        UnitNames names = UnitNames.of(plans, cycle.plan());
        Function<Submission, String> holder = holders(content.submissions());
        Map<MeasureId, List<Submission>> byMeasure =
                content.submissions().stream().collect(Collectors.groupingBy(Submission::measure));
        Map<MeasureId, MeasureReport> reports =
                content.reports().stream().collect(Collectors.toMap(MeasureReport::measure, Function.identity()));
        List<ReleasePreview.OfMeasure> measures = new ArrayList<>();
        for (Measure measure : plans.measures(cycle.plan())) {
            MeasureReport report = reports.get(measure.id());
            if (report != null) {
                measures.add(new ReleasePreview.OfMeasure(
                        measure.id(),
                        measure.code(),
                        measure.name(),
                        report.status(),
                        byMeasure.getOrDefault(measure.id(), List.of()).stream()
                                .map(submission -> state(submission, content, names, holder))
                                .toList()));
            }
        }
        return new ReleasePreview(
                cycle,
                measures,
                editions.of(id),
                content.obstacle(),
                releases.active(id).map(release -> making(release, content)));
    }

    private ReleasePreview.Making making(Release release, ReleaseContents.Of content) {
        List<String> processes =
                content.reports().stream().map(MeasureReport::process).toList();
        return new ReleasePreview.Making(
                release,
                editions.countMade(release.id()),
                fixed.measures(release.id()),
                jobs.failed(processes).size());
    }

    private static ReleasePreview.UnitState state(
            Submission submission, ReleaseContents.Of content, UnitNames names, Function<Submission, String> holder) {
        MissingUnit missing = content.missing().get(submission.id());
        return new ReleasePreview.UnitState(
                submission.id(),
                submission.version(),
                names.titled(submission),
                submission.status(),
                holder.apply(submission),
                missing == null ? null : missing.reason());
    }

    /** With whom each submission is: its section while it is entered, else the post whose turn it is. */
    private Function<Submission, String> holders(List<Submission> all) {
        Map<Long, Place> places =
                directory.places(all.stream().map(Submission::sectionId).collect(Collectors.toSet()));
        Map<PostId, Post> posts = directory.posts(
                all.stream().flatMap(s -> Stream.of(s.reviewer(), s.approver())).collect(Collectors.toSet()));
        return submission -> switch (submission.status()) {
            case NOT_STARTED, DRAFT, RETURNED -> {
                Place place = Objects.requireNonNull(places.get(submission.sectionId()));
                yield place.division() + " " + place.section();
            }
            case IN_REVIEW ->
                Objects.requireNonNull(posts.get(submission.reviewer())).title();
            case AWAITING_APPROVAL ->
                Objects.requireNonNull(posts.get(submission.approver())).title();
            case APPROVED, RELEASED, CANCELLED -> "";
        };
    }
}
