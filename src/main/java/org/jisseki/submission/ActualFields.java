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

/** Makes an indicator's field from what the plan says and what its unit released for the years before. */
final class ActualFields {

    private ActualFields() {}

    /** @param before what the unit released for the years before, oldest first */
    static UnitForm.ActualField of(
            UnitSheet sheet, Indicator indicator, FiscalYear year, List<UnitContent> before, Yardsticks yardsticks) {
        SortedMap<FiscalYear, Quantity> released = released(indicator, before);
        Optional<Quantity> last = Optional.ofNullable(released.get(year.plus(-1)));
        Optional<Actual> imported = sheet.actual(indicator, year.plus(-1));
        Optional<Target> target = sheet.target(indicator, year);
        Quantity aimed = planned(target);
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
                last.or(() -> imported.map(Actual::quantity)).orElse(null),
                aimed,
                target.map(Target::rationale).orElse(null),
                goal,
                sheet.lastYearOfPlan(),
                Stream.of(
                                indicator.note(),
                                last.isPresent()
                                        ? null
                                        : imported.map(Actual::note).orElse(null),
                                target.map(Target::note).orElse(null))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                indicator.accumulation(),
                past(sheet, indicator, year, released),
                yardsticks.of(
                        indicator, aimed, goal, target.map(Target::milestone).orElse(null)),
                target.map(Target::earlier).orElse(null),
                target.map(Target::from).isPresent(),
                year.compareTo(sheet.lastYearOfPlan()) < 0 ? next(sheet, indicator, year.plus(1)) : null);
    }

    private static SortedMap<FiscalYear, Quantity> released(Indicator indicator, List<UnitContent> before) {
        SortedMap<FiscalYear, Quantity> released = new TreeMap<>();
        for (UnitContent content : before) {
            content.actuals().stream()
                    .filter(actual -> actual.indicatorId() == indicator.id())
                    .forEach(actual -> released.put(new FiscalYear(content.year()), actual.actual()));
        }
        return released;
    }

    private static List<BigDecimal> past(
            UnitSheet sheet, Indicator indicator, FiscalYear year, SortedMap<FiscalYear, Quantity> released) {
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
        released.forEach((of, actual) -> {
            BigDecimal value = actual.value();
            if (value == null) {
                past.remove(of); // the plan's number was replaced by words
            } else {
                past.put(of, value);
            }
        });
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
