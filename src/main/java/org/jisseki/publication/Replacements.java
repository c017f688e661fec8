package org.jisseki.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.jisseki.organisation.Place;
import org.jisseki.plan.Measure;
import org.jisseki.plan.Plans;
import org.jisseki.submission.FixedContents;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 差替え: what has changed since the assembly draft was frozen, unit by unit and field by field. */
@Component
public class Replacements {

    /**
     * A unit that is no longer what the draft holds.
     *
     * @param frozen  the revision in the draft; NULL where it was missing in it, or came later
     * @param present the newest one; NULL before the first
     * @param changes between the two; empty while the present one is not approved
     */
    public record Replacement(
            Measure measure,
            SubmissionId submission,
            Sentence unit,
            @Nullable Integer frozen,
            @Nullable String frozenHash,
            @Nullable Integer present,
            @Nullable String presentHash,
            Status status,
            List<Change> changes) {

        /** Which revision the draft holds, and which there is now. */
        public Sentence revisions() {
            return Sentence.of(
                    "publication.replacements.revisions", revision(frozen, frozenHash), revision(present, presentHash));
        }

        /** Why no field is named. */
        public Sentence why() {
            return Sentence.of(
                    switch (status) {
                        case CANCELLED -> "publication.replacements.stopped";
                        case APPROVED, RELEASED ->
                            frozen == null ? "publication.replacements.added" : "publication.replacements.same";
                        default -> "publication.replacements.underWay";
                    });
        }

        private static Sentence revision(@Nullable Integer no, @Nullable String hash) {
            return no == null || hash == null
                    ? Sentence.of("publication.replacements.noRevision")
                    : Sentence.of("publication.replacements.revision", no, hash.substring(0, 8));
        }
    }

    /**
     * Something that is said otherwise.
     *
     * @param name what it is called: the paragraph, the indicator's value, the reason
     * @param then as printed; NULL where it was blank
     */
    public record Change(
            Sentence name,
            @Nullable Sentence then,
            @Nullable Sentence now) {}

    private final Cycles cycles;
    private final CycleNames names;
    private final Submissions submissions;
    private final FixedUnitRows fixed;
    private final FixedContents contents;
    private final Plans plans;
    private final Directory directory;
    private final Authority authority;

    Replacements(
            Cycles cycles,
            CycleNames names,
            Submissions submissions,
            FixedUnitRows fixed,
            FixedContents contents,
            Plans plans,
            Directory directory,
            Authority authority) {
        this.cycles = cycles;
        this.names = names;
        this.submissions = submissions;
        this.fixed = fixed;
        this.contents = contents;
        this.plans = plans;
        this.directory = directory;
        this.authority = authority;
    }

    /** Whether a cycle has an assembly draft. */
    public boolean isFrozen(PersonId by, CycleId id) {
        authority.require(by, Action.SEE_DRAFT);
        return !fixed.frozen(id).isEmpty();
    }

    /** What the list is called. @throws NotFoundException where there is no draft */
    Sentence title(PersonId by, CycleId id) {
        if (!isFrozen(by, id)) {
            throw new NotFoundException();
        }
        return Sentence.of("publication.replacements.of", names.of(id));
    }

    /** What has to be replaced in a cycle's draft, in the order of the plan's measures; empty before there is one. */
    public List<Replacement> of(PersonId by, CycleId id) {
        authority.require(by, Action.SEE_DRAFT);
        Cycle cycle = cycles.get(id);
        Map<SubmissionId, FixedUnit> frozen =
                fixed.frozen(id).stream().collect(Collectors.toMap(FixedUnit::submission, Function.identity()));
        if (frozen.isEmpty()) {
            return List.of();
        }
        // reasons to hints and files are for those who decide; the draft holds none of them
        boolean inside = authority.may(by, Action.CENTRAL_CHECK);
        UnitNames names = UnitNames.of(plans, cycle.plan());
        List<Submission> all = submissions.of(id);
        List<Replacement> replacements = new ArrayList<>();
        for (Measure measure : plans.measures(cycle.plan())) {
            all.stream()
                    .filter(submission -> submission.measure().equals(measure.id()))
                    .filter(submission -> isChanged(frozen.get(submission.id()), submission))
                    .map(submission -> replacement(
                            measure, names.titled(submission), frozen.get(submission.id()), submission, inside))
                    .forEach(replacements::add);
        }
        return replacements;
    }

    private static boolean isChanged(@Nullable FixedUnit frozen, Submission now) {
        if (frozen == null) {
            return now.status() != Status.CANCELLED;
        }
        if (frozen.revisionNo() == null) {
            return isDecided(now) || now.status() == Status.CANCELLED;
        }
        return !isDecided(now) || !Objects.equals(frozen.revisionHash(), now.revisionHash());
    }

    private Replacement replacement(
            Measure measure, Sentence unit, @Nullable FixedUnit frozen, Submission now, boolean inside) {
        Integer frozenNo = frozen == null ? null : frozen.revisionNo();
        String frozenHash = frozen == null ? null : frozen.revisionHash();
        String hash = now.revisionHash();
        List<Change> changes = frozenNo == null || frozenHash == null || hash == null || !isDecided(now)
                ? List.of()
                : changes(
                        contents.read(now.id(), frozenNo, frozenHash),
                        contents.read(now.id(), now.revisionNo(), hash),
                        inside);
        return new Replacement(
                measure,
                now.id(),
                unit,
                frozenNo,
                frozenHash,
                hash == null ? null : Integer.valueOf(now.revisionNo()),
                hash,
                now.status(),
                changes);
    }

    private List<Change> changes(UnitContent then, UnitContent now, boolean inside) {
        Set<Long> writers = Stream.of(then, now)
                .flatMap(content -> Stream.ofNullable(content.evaluation()))
                .flatMap(evaluation -> evaluation.paragraphs().stream())
                .map(UnitContent.EvaluationParagraph::sectionId)
                .collect(Collectors.toSet());
        return changes(then, now, directory.places(writers), inside);
    }

    /** Every field that differs. @param inside whether what stands on no sheet is told too */
    static List<Change> changes(UnitContent then, UnitContent now, Map<Long, Place> sections, boolean inside) {
        Map<String, ContentFacts.Fact> first = ContentFacts.of(then, sections);
        Map<String, ContentFacts.Fact> second = ContentFacts.of(now, sections);
        List<Change> changes = new ArrayList<>();
        for (String key : ContentFacts.keys(first, second)) {
            ContentFacts.Fact old = first.get(key);
            ContentFacts.Fact present = second.get(key);
            ContentFacts.Fact named = present == null ? Objects.requireNonNull(old) : present;
            Sentence was = old == null ? null : old.said();
            Sentence is = present == null ? null : present.said();
            if (!Objects.equals(was, is) && (inside || !named.inside())) {
                changes.add(new Change(named.name(), was, is));
            }
        }
        return changes;
    }

    private static boolean isDecided(Submission submission) {
        return submission.status() == Status.APPROVED || submission.status() == Status.RELEASED;
    }
}
