package org.jisseki.submission;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.jisseki.figures.Quantity;
import org.jisseki.plan.BudgetAmount;
import org.jisseki.plan.BudgetKind;
import org.jisseki.plan.Plans;
import org.jisseki.plan.Rules;
import org.jisseki.plan.UnitSheet;
import org.jisseki.plan.UnitSheets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes a submission's form from what its plan says and what the unit's years before released. A plan of which a year
 * was opened is only added to, and what comes leaves the forms of what stands as they are; so a form that was made once last year is
 * released stays right until its plan's rule has a further version, a cycle's guide is changed or what was released is corrected.
 */
@Component
class Forms {

    private final KeptForms<By> kept = new KeptForms<>();

    /**
     * Who fills a form in: a coordinator moves that, here or in another portal.
     *
     * @param writers of an evaluation, who writes now by whom the plan names
     */
    private record By(long section, Map<Long, Long> writers) {}

    private final UnitSheets sheets;
    private final Plans plans;
    private final Rules rules;
    private final Cycles cycles;
    private final LastRelease lastRelease;
    private final EvaluationForms evaluations;
    private final WriterRows writers;

    Forms(
            UnitSheets sheets,
            Plans plans,
            Rules rules,
            Cycles cycles,
            LastRelease lastRelease,
            EvaluationForms evaluations,
            WriterRows writers) {
        this.sheets = sheets;
        this.plans = plans;
        this.rules = rules;
        this.cycles = cycles;
        this.lastRelease = lastRelease;
        this.evaluations = evaluations;
        this.writers = writers;
    }

    /** Something was released, or corrected: forms of later years show it, once the caller's act is committed. */
    void forget() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kept.forget();
            }
        });
    }

    UnitForm of(Submission submission) {
        // read before anything that a form is made of, and each only ever grows
        int changes = rules.changes() + cycles.guideChanges() + kept.forgotten();
        By by = new By(
                submission.sectionId(),
                submission.kind() == UnitKind.EVALUATION ? writers.of(submission.id()) : Map.of());
        return kept.of(submission.id(), changes, by).orElseGet(() -> made(submission, changes, by));
    }

    private UnitForm made(Submission submission, int changes, By by) {
        Cycle cycle = cycles.get(submission.cycle());
        LastRelease.Found last =
                lastRelease.of(submission, cycle, plans.plan(cycle.plan()).firstYear());
        UnitForm form = made(submission, cycle, last, by);
        if (last.settled()) {
            kept.keep(submission.id(), changes, by, form);
        }
        return form;
    }

    private UnitForm made(Submission submission, Cycle cycle, LastRelease.Found released, By by) {
        UnitContent last = released.content();
        if (submission.kind() == UnitKind.EVALUATION) {
            return evaluations.of(submission, cycle, released.before(), by.writers());
        }
        boolean program = submission.kind() == UnitKind.PROGRAM;
        UnitSheet sheet = program
                ? sheets.program(submission.unitId(), cycle.year())
                : sheets.indicator(submission.unitId(), cycle.year());
        Yardsticks yardsticks =
                new Yardsticks(plans.plan(sheet.plan()), rules.of(sheet.plan(), cycle.year()), cycle.year());
        return new UnitForm(
                cycle.year(),
                sheet.measureCode(),
                sheet.measureName(),
                sheet.measureNote(),
                sheet.basicProgram(),
                sheet.title(),
                sheet.note(),
                sheet.indicators().stream()
                        .map(indicator ->
                                ActualFields.of(sheet, indicator, cycle.year(), released.before(), yardsticks))
                        .toList(),
                program ? settled(sheet, cycle, last) : null,
                program,
                program ? lastResult(sheet, cycle.year().plus(-1), last) : null,
                cycles.guide(cycle.id()),
                null);
    }

    private static UnitForm.@Nullable LastResult lastResult(
            UnitSheet sheet, FiscalYear year, @Nullable UnitContent last) {
        if (last != null && last.result() != null) {
            return new UnitForm.LastResult(last.result(), null);
        }
        return sheet.result(year)
                .map(result -> new UnitForm.LastResult(result.text(), result.note()))
                .orElse(null);
    }

    private static UnitForm.SettledField settled(UnitSheet sheet, Cycle cycle, @Nullable UnitContent last) {
        FiscalYear year = cycle.year();
        Optional<BudgetAmount> lastBudget = sheet.budget(year.plus(-1), BudgetKind.INITIAL);
        Optional<BudgetAmount> budget = sheet.budget(year, BudgetKind.INITIAL);
        Optional<BudgetAmount> lastSettled = sheet.budget(year.plus(-1), BudgetKind.SETTLED);
        Optional<BudgetAmount> next = sheet.budget(year.plus(1), BudgetKind.INITIAL);
        List<String> notes = Stream.of(lastBudget, budget, lastSettled, next)
                .flatMap(Optional::stream)
                .map(BudgetAmount::note)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new UnitForm.SettledField(
                amount(lastBudget),
                amount(budget),
                last == null ? amount(lastSettled) : last.settled(),
                notes,
                amount(next),
                SettledKind.by(cycle.entryDue(), year));
    }

    private static @Nullable Quantity amount(Optional<BudgetAmount> budget) {
        return budget.map(BudgetAmount::quantity).orElse(null);
    }
}
