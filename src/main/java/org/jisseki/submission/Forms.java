package org.jisseki.submission;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycles;
import org.jisseki.figures.Quantity;
import org.jisseki.plan.Actual;
import org.jisseki.plan.BudgetAmount;
import org.jisseki.plan.BudgetKind;
import org.jisseki.plan.Indicator;
import org.jisseki.plan.Plans;
import org.jisseki.plan.Rules;
import org.jisseki.plan.Target;
import org.jisseki.plan.UnitSheet;
import org.jisseki.plan.UnitSheets;
import org.springframework.stereotype.Component;

/**
 * Makes a submission's form from what its plan says. A plan cannot be imported anew once a year of it was opened, so a form that
 * was made stays right until its plan's rule has a further version; the newest are kept, so that saving a field does not read the plan again.
 */
@Component
class Forms {

    private static final int KEPT = 2000;

    private final Map<SubmissionId, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SubmissionId, Kept> eldest) {
            return size() > KEPT;
        }
    });
    /** @param rules the count of rule changes before it was made */
    private record Kept(UnitForm form, int rules) {}

    private final UnitSheets sheets;
    private final Plans plans;
    private final Rules rules;
    private final Cycles cycles;

    Forms(UnitSheets sheets, Plans plans, Rules rules, Cycles cycles) {
        this.sheets = sheets;
        this.plans = plans;
        this.rules = rules;
        this.cycles = cycles;
    }

    UnitForm of(Submission submission) {
        int rulesNow = rules.changes();
        Kept known = kept.get(submission.id());
        if (known == null || known.rules() != rulesNow) {
            known = new Kept(made(submission), rulesNow);
            kept.put(submission.id(), known);
        }
        return known.form();
    }

    private UnitForm made(Submission submission) {
        boolean program = submission.kind() == UnitKind.PROGRAM;
        UnitSheet sheet = program ? sheets.program(submission.unitId()) : sheets.indicator(submission.unitId());
        FiscalYear year = cycles.get(submission.cycle()).year();
        Yardsticks yardsticks = new Yardsticks(plans.plan(sheet.plan()), rules.of(sheet.plan(), year), year);
        return new UnitForm(
                year,
                sheet.measureCode(),
                sheet.measureName(),
                sheet.measureNote(),
                sheet.basicProgram(),
                sheet.title(),
                sheet.note(),
                sheet.indicators().stream()
                        .map(indicator -> actual(sheet, indicator, year, yardsticks))
                        .toList(),
                program ? settled(sheet, year) : null,
                program);
    }

    private static UnitForm.ActualField actual(
            UnitSheet sheet, Indicator indicator, FiscalYear year, Yardsticks yardsticks) {
        Optional<Actual> last = sheet.actual(indicator, year.plus(-1));
        Optional<Target> target = sheet.target(indicator, year);
        Optional<Target> goal = sheet.target(indicator, sheet.lastYearOfPlan());
        Quantity targeted = target.map(Target::quantity).orElse(null);
        Quantity aimed = goal.map(Target::quantity).orElse(null);
        return new UnitForm.ActualField(
                indicator.id(),
                indicator.name(),
                indicator.kind().name(),
                indicator.unit(),
                indicator.decimals(),
                indicator.direction(),
                indicator.description(),
                indicator.source(),
                indicator.baseline(),
                indicator.baselineYear(),
                last.map(Actual::quantity).orElse(null),
                targeted,
                target.map(Target::rationale).orElse(null),
                aimed,
                sheet.lastYearOfPlan(),
                Stream.of(
                                indicator.note(),
                                last.map(Actual::note).orElse(null),
                                target.map(Target::note).orElse(null))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                indicator.accumulation(),
                past(sheet, indicator, year),
                yardsticks.of(indicator, targeted, aimed));
    }

    private static List<BigDecimal> past(UnitSheet sheet, Indicator indicator, FiscalYear year) {
        SortedMap<FiscalYear, BigDecimal> past = new TreeMap<>();
        FiscalYear ofBaseline = indicator.baselineYear();
        BigDecimal baseline = indicator.baselineValue();
        if (ofBaseline != null && baseline != null) {
            past.put(ofBaseline, baseline);
        }
        for (Actual actual : sheet.actuals()) {
            BigDecimal value = actual.value();
            if (actual.indicatorId() == indicator.id() && value != null) {
                past.put(actual.year(), value);
            }
        }
        return List.copyOf(past.headMap(year).values());
    }

    private static UnitForm.SettledField settled(UnitSheet sheet, FiscalYear year) {
        Optional<BudgetAmount> lastBudget = sheet.budget(year.plus(-1), BudgetKind.INITIAL);
        Optional<BudgetAmount> budget = sheet.budget(year, BudgetKind.INITIAL);
        Optional<BudgetAmount> lastSettled = sheet.budget(year.plus(-1), BudgetKind.SETTLED);
        List<String> notes = Stream.of(lastBudget, budget, lastSettled)
                .flatMap(Optional::stream)
                .map(BudgetAmount::note)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new UnitForm.SettledField(
                lastBudget.map(b -> Quantity.stored(b.printed(), b.value())).orElse(null),
                budget.map(b -> Quantity.stored(b.printed(), b.value())).orElse(null),
                lastSettled.map(b -> Quantity.stored(b.printed(), b.value())).orElse(null),
                notes);
    }
}
