package org.jisseki.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.MeasureId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.plan.PlanUnit;
import org.jisseki.plan.Plans;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Opening the reporting of a fiscal year (作成依頼を出す), and taking back an opening made by mistake. */
@Component
public class Cycles {

    /**
     * What came of an opening.
     *
     * @param alreadyOpen whether the year was open before, so that nothing was done
     */
    public record Opened(Cycle cycle, int units, boolean alreadyOpen) {}

    private final CycleRows rows;
    private final GuideRows guides;
    private final Plans plans;
    private final UnitOpening unitOpening;
    private final MeasureOpening measureOpening;
    private final Authority authority;
    private final RecordBook record;
    private final OneClick oneClick;
    private final Clock clock;
    private final AtomicInteger guideChanges = new AtomicInteger();

    Cycles(
            CycleRows rows,
            GuideRows guides,
            Plans plans,
            UnitOpening unitOpening,
            MeasureOpening measureOpening,
            Authority authority,
            RecordBook record,
            OneClick oneClick,
            Clock clock) {
        this.rows = rows;
        this.guides = guides;
        this.plans = plans;
        this.unitOpening = unitOpening;
        this.measureOpening = measureOpening;
        this.authority = authority;
        this.record = record;
        this.oneClick = oneClick;
        this.clock = clock;
    }

    /**
     * Opens a year: a submission and a process for every unit of the plan, all or nothing. A year that is open stays as it is.
     *
     * @param within   what belongs to the act: it is not done where the year was open already
     * @throws org.jisseki.common.InvalidFieldsException where dates or year do not fit
     */
    public Opened open(PersonId by, OpeningRequest request, Progress progress, Runnable within) {
        try {
            return oneClick.run(() -> {
                Opened opened = openNew(by, request, progress);
                if (!opened.alreadyOpen()) {
                    within.run();
                }
                return opened;
            });
        } catch (DuplicateKeyException openedMeanwhile) {
            return new Opened(
                    rows.standing(request.plan(), request.year()).orElseThrow(NotFoundException::new), 0, true);
        }
    }

    /** {@link #open(PersonId, OpeningRequest, Progress, Runnable)} where nothing else belongs to the act. */
    public Opened open(PersonId by, OpeningRequest request, Progress progress) {
        return open(by, request, progress, () -> {});
    }

    /**
     * Cancels an opening that was a mistake, as long as nothing was handed in.
     *
     * @param version as it was seen
     */
    public void cancel(PersonId by, CycleId id, int version) {
        oneClick.run(() -> {
            PostId post = authority.require(by, Action.OPEN_CYCLE);
            Cycle read = get(id);
            if (read.version() != version || read.status() != CycleStatus.OPEN) {
                throw new RefusedException("cycle.changed");
            }
            Cycle cancelled = act(by, post, read, "CANCEL", CycleStatus.CANCELLED);
            unitOpening.cancel(cancelled, by, post);
            measureOpening.cancel(cancelled, by, post);
        });
    }

    /**
     * Writes an act of the whole cycle into its record, under its guarded update; part of the caller's act.
     *
     * @throws RefusedException where somebody else acted on the cycle since it was read
     */
    public Cycle act(PersonId by, PostId post, Cycle read, String act) {
        return act(by, post, read, act, read.status());
    }

    /** The plan's units that a cycle does not ask for: what was added to the plan since its opening. */
    public List<PlanUnit> notAsked(PersonId by, CycleId id) {
        authority.require(by, Action.OPEN_CYCLE);
        Cycle cycle = get(id);
        return unitOpening.notAsked(id, plans.unitsOf(cycle.plan()));
    }

    /** The same without those of measures that are released in the cycle: what can still be asked for. */
    public List<PlanUnit> toAsk(PersonId by, CycleId id) {
        List<PlanUnit> notAsked = notAsked(by, id);
        if (notAsked.isEmpty()) {
            return notAsked;
        }
        Set<MeasureId> released = measureOpening.released(id);
        return notAsked.stream()
                .filter(unit -> !released.contains(unit.measure()))
                .toList();
    }

    /** Asks for one more unit of the plan, likewise. */
    public void add(PersonId by, CycleId id, int version, PlanUnit unit) {
        add(by, id, version, List.of(unit));
    }

    /**
     * Asks for more units of the plan, after the opening: all or none.
     *
     * @param version of the cycle, as it was seen
     * @throws RefusedException where one is asked for already, or its measure is released
     */
    public void add(PersonId by, CycleId id, int version, List<PlanUnit> units) {
        oneClick.run(() -> {
            PostId post = authority.require(by, Action.OPEN_CYCLE);
            Cycle read = get(id);
            if (read.version() != version || read.status() != CycleStatus.OPEN) {
                throw new RefusedException("cycle.changed");
            }
            if (!unitOpening.notAsked(id, plans.unitsOf(read.plan())).containsAll(units)) {
                throw new RefusedException("cycle.unitAsked");
            }
            Cycle cycle = act(by, post, read, "ADD_UNIT");
            unitOpening.open(cycle, by, post, units, (reached, total) -> {});
            // held in one order by whoever holds several
            units.stream()
                    .map(PlanUnit::measure)
                    .distinct()
                    .sorted(Comparator.comparingLong(MeasureId::value))
                    .forEach(measure -> measureOpening.unitAdded(cycle, by, post, measure));
        });
    }

    /** How many units an opening would ask. */
    public int unitsOf(PersonId by, PlanId plan) {
        authority.require(by, Action.OPEN_CYCLE);
        return plans.unitsOf(plan).size();
    }

    /** Whether a plan has evaluations, which have days of their own. */
    public boolean evaluates(PlanId plan) {
        return evaluates(plans.unitsOf(plan));
    }

    private static boolean evaluates(List<PlanUnit> units) {
        return units.stream().anyMatch(unit -> unit.kind().equals(PlanUnit.EVALUATION));
    }

    /** All cycles, the newest year first, cancelled ones too. */
    public List<Cycle> all() {
        return rows.all();
    }

    /** The cycle that stands for a year of a plan. */
    public Optional<Cycle> standing(PlanId plan, FiscalYear year) {
        return rows.standing(plan, year);
    }

    public Cycle get(CycleId id) {
        return rows.find(id).orElseThrow(NotFoundException::new);
    }

    /** What a cycle says beside the fields of its forms. */
    public Guide guide(CycleId id) {
        return guides.of(id);
    }

    /**
     * Corrects what an open cycle says beside its fields. Which of them it asks for stays as it was opened, so that no draft
     * becomes incomplete.
     *
     * @param version as it was seen
     * @return the cycle after it; the same where the guide says nothing else
     * @throws InvalidFieldsException where a text is too long
     */
    public Cycle changeGuide(PersonId by, CycleId id, int version, Guide guide) {
        Cycle after = oneClick.run(() -> changed(by, id, version, guide));
        // after the commit: a form made before it must not be taken for one made after it
        guideChanges.incrementAndGet();
        return after;
    }

    /** Counts changes of guides: what was made under another count may say what is old by now. */
    public int guideChanges() {
        return guideChanges.get();
    }

    /** What the last cycle said, which the next begins with; empty before the first. */
    public Optional<Guide> lastGuide(PlanId plan) {
        return guides.newest(plan);
    }

    private Cycle changed(PersonId by, CycleId id, int version, Guide guide) {
        PostId post = authority.require(by, Action.OPEN_CYCLE);
        Map<String, Sentence> problems = guide.problems();
        if (!problems.isEmpty()) {
            throw new InvalidFieldsException(problems);
        }
        Cycle read = get(id);
        if (read.version() != version || read.status() != CycleStatus.OPEN) {
            throw new RefusedException("cycle.changed");
        }
        List<Guide.Line> changes = guides.of(id).changesTo(guide);
        if (changes.isEmpty()) {
            return read;
        }
        String kinds = changes.stream().map(line -> line.kind().name()).collect(Collectors.joining("+"));
        Cycle after = act(by, post, read, "CHANGE_GUIDE", CycleStatus.OPEN, "guide=" + kinds);
        guides.say(after, changes, LocalDate.now(clock));
        return after;
    }

    private Opened openNew(PersonId by, OpeningRequest request, Progress progress) {
        PostId post = authority.require(by, Action.OPEN_CYCLE);
        LocalDate today = LocalDate.now(clock);
        List<PlanUnit> units = plans.unitsOf(request.plan());
        boolean evaluates = evaluates(units);
        request.check(plans.plan(request.plan()), today, evaluates);
        Optional<Cycle> standing = rows.standing(request.plan(), request.year());
        if (standing.isPresent()) {
            return new Opened(standing.get(), 0, true);
        }
        if (units.isEmpty()) {
            throw new RefusedException("cycle.noUnits");
        }
        Cycle inserted = get(rows.insert(evaluates ? request : request.withoutEvaluations(), today));
        Cycle opened = act(by, post, inserted, "OPEN", CycleStatus.OPEN);
        guides.say(
                opened,
                request.guide().lines().stream().filter(line -> !line.isEmpty()).toList(),
                null);
        unitOpening.open(opened, by, post, units, progress);
        measureOpening.open(
                opened,
                by,
                post,
                units.stream().map(PlanUnit::measure).distinct().toList());
        return new Opened(opened, units.size(), false);
    }

    private Cycle act(PersonId by, PostId post, Cycle read, String act, CycleStatus to) {
        return act(by, post, read, act, to, null);
    }

    private Cycle act(PersonId by, PostId post, Cycle read, String act, CycleStatus to, @Nullable String detail) {
        RecordRow row = record.next(read.head(), Act.of(Act.CYCLE, read.id().value(), by, post, act, detail));
        if (!rows.move(read, to, row.head())) {
            throw new RefusedException("cycle.changed");
        }
        record.add(row);
        return get(read.id());
    }
}
