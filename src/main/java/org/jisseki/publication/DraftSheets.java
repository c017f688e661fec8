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
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.springframework.stereotype.Component;

/** 案（議会提出版）, to be read and to be printed: its sheets as they stood when they were frozen, whatever has changed since. */
@Component
public class DraftSheets {

    private static final Sentence NAME = Sentence.of("publication.draft.name");
    private static final Sentence NOTICE = Sentence.of("publication.draft.notice");

    private final Cycles cycles;
    private final CycleNames names;
    private final Plans plans;
    private final FixedUnitRows fixed;
    private final DraftSheetRows rows;
    private final ReportRows reports;
    private final UnitGathering gathering;
    private final Sheets sheets;
    private final RecordBook record;
    private final Authority authority;

    DraftSheets(
            Cycles cycles,
            CycleNames names,
            Plans plans,
            FixedUnitRows fixed,
            DraftSheetRows rows,
            ReportRows reports,
            UnitGathering gathering,
            Sheets sheets,
            RecordBook record,
            Authority authority) {
        this.cycles = cycles;
        this.names = names;
        this.plans = plans;
        this.fixed = fixed;
        this.rows = rows;
        this.reports = reports;
        this.gathering = gathering;
        this.sheets = sheets;
        this.record = record;
        this.authority = authority;
    }

    /** Whether the person is one who reads drafts: for the navigation. */
    public boolean isFor(PersonId person) {
        return authority.may(person, Action.SEE_DRAFT);
    }

    /** The measures that a cycle's draft holds, in the order of the plan; none before it is frozen. */
    public List<Measure> measures(PersonId by, CycleId id) {
        authority.require(by, Action.SEE_DRAFT);
        Map<MeasureId, List<FixedUnit>> frozen = frozen(id);
        return frozen.isEmpty()
                ? List.of()
                : plans.measures(cycles.get(id).plan()).stream()
                        .filter(measure -> frozen.containsKey(measure.id()))
                        .toList();
    }

    /** One measure's sheet. @throws NotFoundException where the cycle's draft holds none, or there is no draft */
    public UnreleasedSheet of(PersonId by, CycleId id, MeasureId measure) {
        authority.require(by, Action.SEE_DRAFT);
        List<FixedUnit> units = frozen(id).get(measure);
        if (units == null) {
            throw new NotFoundException();
        }
        Cycle cycle = cycles.get(id);
        return read(cycle, measure, gathering.in(cycle), units);
    }

    /** All of them, in the order of the plan. @throws NotFoundException where there is no draft */
    public List<UnreleasedSheet> all(PersonId by, CycleId id) {
        List<Measure> measures = measures(by, id);
        if (measures.isEmpty()) {
            throw new NotFoundException();
        }
        Cycle cycle = cycles.get(id);
        UnitGathering.OfCycle from = gathering.in(cycle);
        Map<MeasureId, List<FixedUnit>> frozen = frozen(id);
        return measures.stream()
                .map(measure -> read(cycle, measure.id(), from, frozen.getOrDefault(measure.id(), List.of())))
                .toList();
    }

    /** What all of them are called together. */
    public Sentence title(PersonId by, CycleId id) {
        authority.require(by, Action.SEE_DRAFT);
        return Sentence.of("publication.draft.of", names.of(id));
    }

    /** Keeps the sheets of what is being frozen, within the caller's transaction. */
    void keep(Cycle cycle, List<FixedUnit> units) {
        UnitGathering.OfCycle from = gathering.in(cycle);
        String at = record.now();
        units.stream()
                .collect(Collectors.groupingBy(FixedUnit::measure))
                .forEach((measure, of) -> rows.add(
                        cycle.id(), measure, make(cycle, measure, from.of(of).units(), at)));
    }

    private UnreleasedSheet read(Cycle cycle, MeasureId measure, UnitGathering.OfCycle from, List<FixedUnit> units) {
        UnitGathering.Gathered gathered = from.of(units);
        Sheet sheet = rows.find(cycle.id(), measure)
                .orElseGet(() -> make(cycle, measure, gathered.units(), frozenAt(cycle.id(), measure)));
        return new UnreleasedSheet(sheet, NAME, NOTICE, gathered.made());
    }

    private Sheet make(Cycle cycle, MeasureId measure, EditionUnits units, String at) {
        return sheets.next(EditionKind.UPDATE, measure, cycle.year(), at, units, null);
    }

    /** When a draft was frozen of which no sheet was kept. */
    private String frozenAt(CycleId cycle, MeasureId measure) {
        return reports.find(cycle, measure)
                .flatMap(report -> record.newest(Act.MEASURE, report.id(), "FREEZE"))
                .orElseThrow(NotFoundException::new)
                .at();
    }

    private Map<MeasureId, List<FixedUnit>> frozen(CycleId id) {
        return fixed.frozen(id).stream().collect(Collectors.groupingBy(FixedUnit::measure));
    }
}
