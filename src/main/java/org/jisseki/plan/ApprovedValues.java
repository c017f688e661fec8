package org.jisseki.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was approved for a later year is the plan's value from its release on, over what the plan was imported with. A report knows
 * the values that reports of years before its own gave: one that is corrected later sees nothing that came after it.
 */
@Component
public class ApprovedValues {

    private record Place(long subject, FiscalYear year) {}

    private record Part(ParagraphKind kind, FiscalYear year) {}

    private final ApprovedRows rows;

    ApprovedValues(ApprovedRows rows) {
        this.rows = rows;
    }

    /** Takes what a released revision says of later years, within the caller's act and once; whether it was not taken before. */
    public boolean take(ForLater said) {
        return rows.add(said);
    }

    /** Targets as a report on a year knows them. A target that another takes the place of is kept as the earlier one. */
    List<Target> targets(List<Target> imported, List<Long> indicators, FiscalYear reporting) {
        Map<Place, Target> targets = by(imported, target -> new Place(target.indicatorId(), target.year()));
        Map<Place, ApprovedRows.From<ForLater.Aimed>> approved = by(
                rows.targets(indicators, reporting),
                each -> new Place(each.value().indicatorId(), each.value().year()));
        approved.forEach((place, each) -> {
            Quantity figure = each.value().figure();
            if (figure != null) {
                targets.put(place, over(targets.get(place), each, figure));
            }
        });
        return List.copyOf(targets.values());
    }

    private static Target over(@Nullable Target before, ApprovedRows.From<ForLater.Aimed> each, Quantity figure) {
        Quantity planned = before == null ? null : before.quantity();
        boolean stays = isSame(planned, figure);
        return new Target(
                each.value().indicatorId(),
                each.value().year(),
                figure.printed(),
                figure.value(),
                each.value().rationale(),
                before == null || !stays ? null : before.note(),
                figure,
                before == null || !stays && isTarget(planned) ? planned : before.earlier(),
                before == null ? null : before.milestone(),
                each.from());
    }

    // 後日設定 and "-" were no target that another takes the place of
    private static boolean isTarget(@Nullable Quantity planned) {
        return planned != null
                && !(planned instanceof Quantity.Pending)
                && !(planned instanceof Quantity.NotApplicable);
    }

    /** Budgets likewise. */
    List<BudgetAmount> budgets(List<BudgetAmount> imported, List<Long> programs, FiscalYear reporting) {
        Map<Place, BudgetAmount> initial = by(
                imported.stream()
                        .filter(budget -> budget.kind() == BudgetKind.INITIAL)
                        .toList(),
                budget -> new Place(budget.programId(), budget.year()));
        Map<Place, ApprovedRows.From<ForLater.Budgeted>> approved = by(
                rows.budgets(programs, reporting),
                each -> new Place(each.value().programId(), each.value().year()));
        approved.forEach((place, each) -> {
            Quantity amount = each.value().amount();
            if (amount != null) {
                initial.put(place, over(initial.get(place), each, amount));
            }
        });
        return Stream.concat(
                        initial.values().stream(),
                        imported.stream().filter(budget -> budget.kind() != BudgetKind.INITIAL))
                .toList();
    }

    private static BudgetAmount over(
            @Nullable BudgetAmount before, ApprovedRows.From<ForLater.Budgeted> each, Quantity amount) {
        return new BudgetAmount(
                each.value().programId(),
                each.value().year(),
                BudgetKind.INITIAL,
                amount.printed(),
                amount.value(),
                before != null && isSame(before.quantity(), amount) ? before.note() : null,
                amount,
                each.from());
    }

    /** Paragraphs likewise: of a kind and year the approved ones stand in place of all that were imported. */
    List<Paragraph> paragraphs(List<Paragraph> imported, MeasureId measure, FiscalYear reporting) {
        Map<Part, List<ApprovedRows.From<ForLater.Written>>> approved = new LinkedHashMap<>();
        for (ApprovedRows.From<ForLater.Written> each : rows.paragraphs(measure, reporting)) {
            Part part = new Part(each.value().kind(), each.value().year());
            List<ApprovedRows.From<ForLater.Written>> newest = approved.computeIfAbsent(part, of -> new ArrayList<>());
            if (!newest.isEmpty() && !newest.getFirst().from().equals(each.from())) {
                newest.clear();
            }
            newest.add(each);
        }
        return Stream.concat(
                        imported.stream()
                                .filter(paragraph ->
                                        !approved.containsKey(new Part(paragraph.kind(), paragraph.year()))),
                        approved.values().stream().flatMap(List::stream).map(ApprovedValues::paragraph))
                .toList();
    }

    private static Paragraph paragraph(ApprovedRows.From<ForLater.Written> each) {
        ForLater.Written written = each.value();
        return new Paragraph(
                written.measure(),
                written.year(),
                written.kind(),
                written.number(),
                written.text(),
                written.sectionId(),
                null);
    }

    private static boolean isSame(@Nullable Quantity one, Quantity other) {
        return one != null
                && (Objects.equals(one.printed(), other.printed())
                        || Optional.ofNullable(one.value())
                                .filter(value -> other.value() != null && value.compareTo(other.value()) == 0)
                                .isPresent());
    }

    /** By place, the newest in place of those before. */
    private static <K, V> Map<K, V> by(List<V> values, Function<V, K> place) {
        Map<K, V> by = new LinkedHashMap<>();
        values.forEach(value -> by.put(place.apply(value), value));
        return by;
    }
}
