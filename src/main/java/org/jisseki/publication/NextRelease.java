package org.jisseki.publication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.CycleNames;
import org.jisseki.cycle.Cycles;
import org.jisseki.plan.Measure;
import org.jisseki.plan.Plans;
import org.jisseki.record.RecordBook;
import org.springframework.stereotype.Component;

/**
 * The sheets that a release of a cycle would publish if it came now, to be read by who releases before they release. They are made as
 * the editions are; what is not decided yet stands as missing.
 */
@Component
public class NextRelease {

    private final Cycles cycles;
    private final CycleNames names;
    private final Plans plans;
    private final ReleaseContents contents;
    private final UnitGathering gathering;
    private final Sheets sheets;
    private final RecordBook record;
    private final Authority authority;

    NextRelease(
            Cycles cycles,
            CycleNames names,
            Plans plans,
            ReleaseContents contents,
            UnitGathering gathering,
            Sheets sheets,
            RecordBook record,
            Authority authority) {
        this.cycles = cycles;
        this.names = names;
        this.plans = plans;
        this.contents = contents;
        this.gathering = gathering;
        this.sheets = sheets;
        this.record = record;
        this.authority = authority;
    }

    /** One measure's sheet. @throws NotFoundException where nothing of it is approved that is not released */
    public UnreleasedSheet of(PersonId by, CycleId id, MeasureId measure) {
        authority.require(by, Action.RELEASE);
        List<UnreleasedSheet> found = read(cycles.get(id), List.of(measure));
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        return found.getFirst();
    }

    /** All of them, in the order of the plan. @throws NotFoundException where nothing is approved that is not released */
    public List<UnreleasedSheet> all(PersonId by, CycleId id) {
        authority.require(by, Action.RELEASE);
        Cycle cycle = cycles.get(id);
        List<UnreleasedSheet> all = read(
                cycle, plans.measures(cycle.plan()).stream().map(Measure::id).toList());
        if (all.isEmpty()) {
            throw new NotFoundException();
        }
        return all;
    }

    /** What all of them are called together. */
    public Sentence title(PersonId by, CycleId id) {
        authority.require(by, Action.RELEASE);
        return Sentence.of("publication.next.of", names.of(id));
    }

    private List<UnreleasedSheet> read(Cycle cycle, List<MeasureId> measures) {
        ReleaseContents.Of content = contents.of(cycle.id());
        Map<MeasureId, List<FixedUnit>> units =
                content.asTheyStand().stream().collect(Collectors.groupingBy(FixedUnit::measure));
        UnitGathering.OfCycle from = gathering.in(cycle);
        String now = record.now();
        return measures.stream()
                .filter(units::containsKey)
                .map(measure -> read(cycle, measure, from.of(units.getOrDefault(measure, List.of())), now, content))
                .toList();
    }

    private UnreleasedSheet read(
            Cycle cycle, MeasureId measure, UnitGathering.Gathered gathered, String now, ReleaseContents.Of content) {
        Sheet sheet = sheets.next(EditionKind.UPDATE, measure, cycle.year(), now, gathered.units(), null);
        Sentence edition = sheet.name().sentence();
        long undecided = content.undecided().stream()
                .filter(submission -> submission.measure().equals(measure))
                .count();
        return new UnreleasedSheet(
                sheet,
                Sentence.of("publication.next.name", edition),
                undecided == 0
                        ? Sentence.of("publication.next.notice", edition)
                        : Sentence.of("publication.next.undecided", undecided),
                gathered.made());
    }
}
