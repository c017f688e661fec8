package org.jisseki.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.FiscalYear;

/** Everything the plan knows of one measure's sheet, each list in the order of print. */
public record PlanSheet(
        Plan plan,
        Measure measure,
        List<BasicProgram> basicPrograms,
        List<Program> programs,
        List<Outline> outlines,
        List<BudgetAmount> budgets,
        List<Indicator> indicators,
        List<Target> targets,
        List<Actual> actuals,
        List<Paragraph> paragraphs) {

    public List<Program> programsOf(BasicProgram basicProgram) {
        return programs.stream()
                .filter(program -> program.basicProgramId() == basicProgram.id())
                .toList();
    }

    public List<Indicator> indicatorsOf(IndicatorKind kind) {
        return indicators.stream().filter(indicator -> indicator.kind() == kind).toList();
    }

    /** The indicators that a program carries. */
    public List<Indicator> carriedBy(Program program) {
        return indicators.stream()
                .filter(indicator -> Long.valueOf(program.id()).equals(indicator.programId()))
                .toList();
    }

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

    public Optional<BudgetAmount> budget(Program program, FiscalYear year, BudgetKind kind) {
        return budgets.stream()
                .filter(b -> b.programId() == program.id() && b.year().equals(year) && b.kind() == kind)
                .findFirst();
    }

    /** What a program does in a year: as the newest outline of no later year says, for it goes on until there is another. */
    public Optional<Outline> outline(Program program, FiscalYear year) {
        return outlines.stream()
                .filter(o -> o.programId() == program.id() && o.year().compareTo(year) <= 0)
                .max(Comparator.comparing(Outline::year));
    }

    public List<Paragraph> paragraphs(ParagraphKind kind, FiscalYear year) {
        return paragraphs.stream()
                .filter(p -> p.kind() == kind && p.year().equals(year))
                .toList();
    }
}
