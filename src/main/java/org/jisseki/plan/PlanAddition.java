package org.jisseki.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jisseki.common.Sentence;
import org.jisseki.common.csv.CellType;
import org.jisseki.common.csv.CsvColumn;
import org.jisseki.common.csv.CsvFiles;
import org.jisseki.common.csv.CsvRow;
import org.jisseki.common.csv.CsvTable;
import org.jisseki.figures.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whether files add to a plan of which a year was opened, and change nothing: what stands must be as it stands, and what comes must
 * not alter what any unit was asked, nor the order in which what stands is printed (src/docs/decisions).
 */
final class PlanAddition {

    /** How much of a value that stands is shown in a refusal, in characters. */
    private static final int SHOWN = 40;

    private static final Set<String> PRINTED =
            Set.of("printed", "earlier_printed", "milestone_printed", "baseline_printed");

    private final CsvFiles files;
    private final Map<String, Map<List<String>, CsvRow>> standing = new HashMap<>();

    /** @param files over what stands */
    PlanAddition(CsvFiles files, Map<String, List<CsvRow>> rows) {
        this.files = files;
        for (CsvTable table : PlanTables.all()) {
            standing.put(
                    table.name(),
                    rows.getOrDefault(table.name(), List.of()).stream()
                            .collect(Collectors.toMap(row -> row.key(table), Function.identity())));
        }
    }

    /** Rows of the files that do not stand yet. */
    BiPredicate<CsvTable, CsvRow> isNew() {
        return (table, row) -> !row.isStanding() && before(table, row) == null;
    }

    void check() {
        boolean any = false;
        for (CsvTable table : PlanTables.all()) {
            for (CsvRow row : files.rows(table.name())) {
                CsvRow before = before(table, row);
                if (before != null) {
                    unchanged(table, row, before);
                } else {
                    any = true;
                    mayCome(table.name(), row);
                }
            }
        }
        if (!any && files.refusals().isEmpty()) {
            files.refusals().add(PlanTables.PLAN, 0, "", Sentence.of("plan.addition.nothing"));
        }
    }

    private @Nullable CsvRow before(CsvTable table, CsvRow row) {
        return Objects.requireNonNull(standing.get(table.name())).get(row.key(table));
    }

    private void unchanged(CsvTable table, CsvRow row, CsvRow before) {
        for (CsvColumn column : table.columns()) {
            String stands = before.text(column.name());
            String says = row.text(column.name());
            if (!isSame(table.name(), row, column, stands, says)) {
                files.refuse(
                        table.name(),
                        row,
                        column.name(),
                        stands == null
                                ? Sentence.of("plan.addition.changedBlank")
                                : Sentence.of("plan.addition.changed", shown(column, stands)));
            }
        }
    }

    private boolean isSame(String table, CsvRow row, CsvColumn column, @Nullable String stands, @Nullable String says) {
        if (stands == null || says == null) {
            return Objects.equals(stands, says);
        }
        return switch (column.type()) {
            case CellType.Whole whole -> Integer.valueOf(stands).equals(Integer.valueOf(says));
            case CellType.Decimal decimal -> new BigDecimal(stands).compareTo(new BigDecimal(says)) == 0;
            case CellType.Signed signed -> new BigDecimal(stands).compareTo(new BigDecimal(says)) == 0;
            default ->
                stands.equals(
                        PRINTED.contains(column.name())
                                ? PrintedFigure.of(says, unit(table, row)).printed()
                                : says);
        };
    }

    private String unit(String table, CsvRow row) {
        if (table.equals(PlanTables.BUDGET)) {
            return Money.UNIT;
        }
        return table.equals(PlanTables.INDICATOR)
                ? row.orEmpty("unit")
                : find(PlanTables.INDICATOR, row.required("indicator"), "unit");
    }

    private void mayCome(String table, CsvRow row) {
        switch (table) {
            case PlanTables.RULE, PlanTables.BAND ->
                files.refuse(table, row, "version", Sentence.of("plan.addition.rules"));
            case PlanTables.ROUTE -> files.refuse(table, row, "unit_kind", Sentence.of("plan.addition.closed"));
            case PlanTables.GRADE -> files.refuse(table, row, "code", Sentence.of("plan.addition.closed"));
            case PlanTables.OUTLINE, PlanTables.RESULT, PlanTables.BUDGET ->
                ofWhatComes(table, row, "program", PlanTables.PROGRAM, "plan.addition.ofStanding");
            case PlanTables.TARGET, PlanTables.ACTUAL, PlanTables.OVERRIDE ->
                ofWhatComes(table, row, "indicator", PlanTables.INDICATOR, "plan.addition.ofStanding");
            case PlanTables.PARAGRAPH ->
                ofWhatComes(table, row, "measure", PlanTables.MEASURE, "plan.addition.ofStanding");
            case PlanTables.INDICATOR -> {
                ofWhatComes(table, row, "program", PlanTables.PROGRAM, "plan.addition.carried");
                follows(table, row, "sequence", "plan.addition.order", each -> same(each, row, "measure"));
            }
            case PlanTables.PROGRAM -> {
                follows(table, row, "sequence", "plan.addition.order", each -> same(each, row, "basic_program"));
                follows(
                        table,
                        row,
                        "number",
                        "plan.addition.number",
                        each -> measure(each).equals(measure(row)));
            }
            case PlanTables.BASIC_PROGRAM ->
                follows(table, row, "sequence", "plan.addition.order", each -> same(each, row, "measure"));
            case PlanTables.MEASURE -> follows(table, row, "sequence", "plan.addition.order", each -> true);
            default -> {
                // another plan's row: an import brings one plan, which is refused elsewhere
            }
        }
    }

    private void ofWhatComes(String table, CsvRow row, String column, String of, String why) {
        String code = row.text(column);
        if (code != null && standing(of).containsKey(List.of(code))) {
            files.refuse(table, row, column, Sentence.of(why, code));
        }
    }

    // what stands keeps its place: whatever comes is printed after it
    private void follows(String table, CsvRow row, String column, String why, Predicate<CsvRow> besides) {
        Integer says = row.whole(column);
        if (says == null) {
            return;
        }
        standing(table).values().stream()
                .filter(besides)
                .map(each -> each.whole(column))
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .filter(last -> says <= last)
                .ifPresent(last -> files.refuse(table, row, column, Sentence.of(why, last)));
    }

    private String measure(CsvRow program) {
        return find(PlanTables.BASIC_PROGRAM, program.required("basic_program"), "measure");
    }

    private String find(String table, String code, String column) {
        return files.rows(table).stream()
                .filter(row -> code.equals(row.text("code")))
                .map(row -> row.text(column))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private Map<List<String>, CsvRow> standing(String table) {
        return Objects.requireNonNull(standing.get(table));
    }

    private static boolean same(CsvRow one, CsvRow other, String column) {
        return Objects.equals(one.text(column), other.text(column));
    }

    private static String shown(CsvColumn column, String text) {
        if (column.type() instanceof CellType.Decimal || column.type() instanceof CellType.Signed) {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        }
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
