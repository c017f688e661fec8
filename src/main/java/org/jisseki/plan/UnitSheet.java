package org.jisseki.plan;

import java.util.List;
import java.util.Optional;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says of one unit: what its section has before it while entering.
 *
 * @param title        the program's or the indicator's name, with number and mark
 * @param basicProgram the code and name of the program's basic program; NULL for an indicator
 * @param indicators   those that a program carries, or the indicator itself
 */
public record UnitSheet(
        PlanId plan,
        FiscalYear lastYearOfPlan,
        String measureCode,
        String measureName,
        @Nullable String measureNote,
        @Nullable String basicProgram,
        String title,
        @Nullable String note,
        List<Indicator> indicators,
        List<Target> targets,
        List<Actual> actuals,
        List<BudgetAmount> budgets,
        List<ProgramResult> results) {

    public Optional<Target> target(Indicator indicator, FiscalYear year) {
        return targets.stream()
                .filter(t -> t.indicatorId() == indicator.id() && t.year().equals(year))
                .findFirst();
    }

    public Optional<Actual> actual(Indicator indicator, FiscalYear year) {
        return actuals.stream()
                .filter(a -> a.indicatorId() == indicator.id() && a.year().equals(year))
                .findFirst();
    }

    public Optional<ProgramResult> result(FiscalYear year) {
        return results.stream().filter(r -> r.year().equals(year)).findFirst();
    }

    public Optional<BudgetAmount> budget(FiscalYear year, BudgetKind kind) {
        return budgets.stream()
                .filter(b -> b.year().equals(year) && b.kind() == kind)
                .findFirst();
    }
}
