package org.jisseki.cycle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PlanId;
import org.jisseki.common.Sentence;
import org.jisseki.plan.Plan;
import org.jisseki.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * What cycles are called in every place: by their year; where another plan's cycle of the same year is open, by year and plan; where
 * even these plans' names are alike, with the plan's code too.
 */
@Component
public class CycleNames {

    /** The names of one moment, for the rows of a page. */
    public static final class Now {

        private final Map<CycleId, Cycle> open;
        private final Map<PlanId, Plan> plans;
        private final Function<CycleId, Cycle> others;

        private Now(Map<CycleId, Cycle> open, Map<PlanId, Plan> plans, Function<CycleId, Cycle> others) {
            this.open = open;
            this.plans = plans;
            this.others = others;
        }

        /** Whether more than one is open, so that a list of several says which each of its rows is of. */
        public boolean several() {
            return open.size() > 1;
        }

        /** What a cycle is called. */
        public Sentence of(CycleId id) {
            Cycle known = open.get(id);
            return of(known == null ? others.apply(id) : known);
        }

        /** What a cycle is called. */
        public Sentence of(Cycle cycle) {
            Plan plan = plans.get(cycle.plan());
            return plan == null ? Sentence.of("cycle.name.year", cycle.year()) : of(cycle.year(), plan);
        }

        /** What a year of a plan is called, by the plan's code: of what was published as of what is at work. */
        public Sentence of(FiscalYear year, String planCode) {
            return plans.values().stream()
                    .filter(plan -> plan.code().equals(planCode))
                    .findFirst()
                    .map(plan -> of(year, plan))
                    .orElseGet(() -> Sentence.of("cycle.name.year", year));
        }

        private Sentence of(FiscalYear year, Plan plan) {
            List<Plan> sameYear = open.values().stream()
                    .filter(other -> other.year().equals(year) && !other.plan().equals(plan.id()))
                    .map(other -> plans.get(other.plan()))
                    .filter(Objects::nonNull)
                    .toList();
            if (sameYear.isEmpty()) {
                return Sentence.of("cycle.name.year", year);
            }
            Sentence named = named(year, plan);
            return sameYear.stream().map(other -> named(year, other)).anyMatch(named::equals)
                    ? Sentence.of("cycle.name.code", year, plan.name(), plan.code())
                    : named;
        }

        private static Sentence named(FiscalYear year, Plan plan) {
            return Sentence.of("cycle.name", year, plan.name());
        }
    }

    private final Cycles cycles;
    private final Plans plans;

    CycleNames(Cycles cycles, Plans plans) {
        this.cycles = cycles;
        this.plans = plans;
    }

    /** The names as they are now: read once for a page, however many rows it has. */
    public Now now() {
        return new Now(
                cycles.all().stream()
                        .filter(cycle -> cycle.status() == CycleStatus.OPEN)
                        .collect(Collectors.toMap(Cycle::id, Function.identity())),
                plans.all().stream().collect(Collectors.toMap(Plan::id, Function.identity())),
                cycles::get);
    }

    /** What one cycle is called. */
    public Sentence of(Cycle cycle) {
        return now().of(cycle);
    }

    /** What one cycle is called. */
    public Sentence of(CycleId cycle) {
        return now().of(cycle);
    }
}
