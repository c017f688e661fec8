package org.jisseki.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.CycleStatus;
import org.jisseki.cycle.Cycles;
import org.jisseki.organisation.Directory;
import org.jisseki.organisation.Place;
import org.jisseki.organisation.Post;
import org.jisseki.plan.Measure;
import org.jisseki.plan.PlanUnit;
import org.jisseki.plan.Plans;
import org.jisseki.record.RecordBook;
import org.jisseki.submission.Contents;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.jisseki.submission.UnitContent;
import org.springframework.stereotype.Component;

/** 公表: what is approved in a cycle becomes, all at one moment, the next edition of each measure's sheet. */
@Component
public class Releases {

    private final Cycles cycles;
    private final Submissions submissions;
    private final Entry entry;
    private final Contents contents;
    private final Plans plans;
    private final Directory directory;
    private final Sheets sheets;
    private final Editions editions;
    private final Authority authority;
    private final RecordBook record;
    private final OneClick oneClick;

    Releases(
            Cycles cycles,
            Submissions submissions,
            Entry entry,
            Contents contents,
            Plans plans,
            Directory directory,
            Sheets sheets,
            Editions editions,
            Authority authority,
            RecordBook record,
            OneClick oneClick) {
        this.cycles = cycles;
        this.submissions = submissions;
        this.entry = entry;
        this.contents = contents;
        this.plans = plans;
        this.directory = directory;
        this.sheets = sheets;
        this.editions = editions;
        this.authority = authority;
        this.record = record;
        this.oneClick = oneClick;
    }

    /**
     * Releases every approved unit of a cycle: one edition for each measure that has any.
     *
     * @param version of the cycle, as it was seen
     * @throws RefusedException where nothing is approved, or somebody else acted on the cycle meanwhile
     */
    public List<Edition> release(PersonId by, CycleId id, int version) {
        return oneClick.run(() -> {
            PostId post = authority.require(by, Action.RELEASE);
            Cycle read = cycles.get(id);
            if (read.version() != version || read.status() != CycleStatus.OPEN) {
                throw new RefusedException("cycle.changed");
            }
            Cycle cycle = cycles.act(by, post, read, "RELEASE");
            List<Submission> all = submissions.of(id);
            List<Submission> approved =
                    all.stream().filter(s -> s.status() == Status.APPROVED).toList();
            if (approved.isEmpty()) {
                throw new RefusedException("publication.nothingApproved");
            }
            submissions.release(by, post, approved);
            return editions(by, cycle, all, approved);
        });
    }

    /** What a release would take in and leave out, for who may release. */
    public ReleasePreview preview(PersonId by, CycleId id) {
        authority.require(by, Action.RELEASE);
        Cycle cycle = cycles.get(id);
        List<Submission> all = submissions.of(id);
        Map<MeasureId, List<Submission>> byMeasure = byMeasure(all);
        Map<Unit, String> names = names(cycle.plan());
        Function<Submission, String> holder = holders(all);
        List<ReleasePreview.OfMeasure> measures = new ArrayList<>();
        for (Measure measure : plans.measures(cycle.plan())) {
            List<ReleasePreview.UnitState> units = byMeasure.getOrDefault(measure.id(), List.of()).stream()
                    .map(s -> new ReleasePreview.UnitState(name(names, s), s.status(), holder.apply(s)))
                    .toList();
            if (!units.isEmpty()) {
                measures.add(new ReleasePreview.OfMeasure(measure.id(), measure.code(), measure.name(), units));
            }
        }
        return new ReleasePreview(cycle, measures, editions.of(id));
    }

    /** Whether the person is one who releases: for the navigation. */
    public boolean isFor(PersonId person) {
        return authority.may(person, Action.RELEASE);
    }

    private List<Edition> editions(PersonId by, Cycle cycle, List<Submission> all, List<Submission> approved) {
        String at = record.now();
        Map<Unit, String> names = names(cycle.plan());
        Map<MeasureId, List<Submission>> byMeasure = byMeasure(all);
        List<Edition> made = new ArrayList<>();
        for (MeasureId measure : byMeasure(approved).keySet()) {
            List<UnitContent> frozen = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            for (Submission submission : Objects.requireNonNull(byMeasure.get(measure))) {
                if (isDecided(submission)) {
                    frozen.add(contents.read(entry.revision(by, submission.id(), submission.revisionNo())));
                } else {
                    missing.add(name(names, submission));
                }
            }
            made.add(editions.add(cycle.id(), measure, by, sheets.next(measure, cycle.year(), at, frozen, missing)));
        }
        return made;
    }

    private static boolean isDecided(Submission submission) {
        return submission.status() == Status.APPROVED || submission.status() == Status.RELEASED;
    }

    private static Map<MeasureId, List<Submission>> byMeasure(List<Submission> submissions) {
        return submissions.stream()
                .collect(Collectors.groupingBy(Submission::measure, LinkedHashMap::new, Collectors.toList()));
    }

    /** A unit of the plan: PROGRAM or INDICATOR, and its number. */
    private record Unit(String kind, long id) {}

    private Map<Unit, String> names(PlanId plan) {
        return plans.unitsOf(plan).stream().collect(Collectors.toMap(Releases::unit, PlanUnit::name));
    }

    private static Unit unit(PlanUnit unit) {
        Long id = unit.programId() == null ? unit.indicatorId() : unit.programId();
        return new Unit(unit.kind(), Objects.requireNonNull(id));
    }

    private static String name(Map<Unit, String> names, Submission submission) {
        return Objects.requireNonNull(names.get(new Unit(submission.kind().name(), submission.unitId())));
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
