package org.jisseki.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.figures.Quantity;
import org.jisseki.plan.Actual;
import org.jisseki.plan.Indicator;
import org.jisseki.plan.Target;
import org.jisseki.plan.UnitSheet;
import org.jspecify.annotations.Nullable;

/** Makes an indicator's field from what the plan says and what its unit released last year. */
final class ActualFields {

    private ActualFields() {}

    /** @param last what the unit released for the year before; NULL where it did not */
    static UnitForm.ActualField of(
            UnitSheet sheet, Indicator indicator, FiscalYear year, @Nullable UnitContent last, Yardsticks yardsticks) {
        Optional<UnitContent.EnteredActual> released = last == null
                ? Optional.empty()
                : last.actuals().stream()
                        .filter(actual -> actual.indicatorId() == indicator.id())
                        .findFirst();
        Optional<Actual> imported = sheet.actual(indicator, year.plus(-1));
        Optional<Target> target = sheet.target(indicator, year);
        Quantity planned = planned(target);
        Optional<UnitContent.Proposal> proposal =
                released.map(UnitContent.EnteredActual::next).filter(next -> planned == null);
        Quantity aimed = proposal.map(UnitContent.Proposal::target).orElse(planned);
        Quantity goal = planned(sheet.target(indicator, sheet.lastYearOfPlan()));
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
                released.map(UnitContent.EnteredActual::actual)
                        .or(() -> imported.map(Actual::quantity))
                        .orElse(null),
                aimed,
                proposal.map(UnitContent.Proposal::rationale)
                        .orElse(target.map(Target::rationale).orElse(null)),
                goal,
                sheet.lastYearOfPlan(),
                Stream.of(
                                indicator.note(),
                                released.isPresent()
                                        ? null
                                        : imported.map(Actual::note).orElse(null),
                                target.map(Target::note).orElse(null))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                indicator.accumulation(),
                past(sheet, indicator, year, released.map(UnitContent.EnteredActual::actual)),
                yardsticks.of(indicator, aimed, goal),
                target.map(Target::earlier).orElse(null),
                proposal.isPresent(),
                year.compareTo(sheet.lastYearOfPlan()) < 0 ? next(sheet, indicator, year.plus(1)) : null);
    }

    private static List<BigDecimal> past(
            UnitSheet sheet, Indicator indicator, FiscalYear year, Optional<Quantity> released) {
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
        released.map(Quantity::value).ifPresent(value -> past.put(year.plus(-1), value));
        return List.copyOf(past.headMap(year).values());
    }

    private static UnitForm.NextField next(UnitSheet sheet, Indicator indicator, FiscalYear year) {
        Optional<Target> target = sheet.target(indicator, year);
        return new UnitForm.NextField(
                indicator.id(),
                year,
                planned(target),
                target.map(Target::rationale).orElse(null));
    }

    private static @Nullable Quantity planned(Optional<Target> target) {
        return target.map(Target::quantity).orElse(null);
    }
}
