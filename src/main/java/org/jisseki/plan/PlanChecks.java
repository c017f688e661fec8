package org.jisseki.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.Sentence;
import org.jisseki.common.csv.CsvFiles;
import org.jisseki.common.csv.CsvRow;
import org.jisseki.figures.Direction;
import org.jisseki.figures.Money;

/** What no single cell shows: whether a plan's files hold together. */
final class PlanChecks {

    private final CsvFiles files;

    PlanChecks(CsvFiles files) {
        this.files = files;
    }

    /**
     * @param organisation the codes of departments and sections that exist, by table
     * @param departmentOf the department of each section, by their codes
     */
    void check(Function<String, Set<String>> organisation, Map<String, String> departmentOf) {
        files.refuseDangling(table -> table.equals(PlanTables.SECTION) || table.equals(PlanTables.DEPARTMENT)
                ? organisation.apply(table)
                : files.codes(table));
        // Comparing rows with one another needs years that are years and codes that name something.
        if (files.refusals().isEmpty()) {
            onePlan();
            new RuleChecks(files, null, judged()).check();
            routeIsWhole();
            evaluationsAreWhole(departmentOf);
            programsCarryTheirOwnMeasuresIndicators();
            figuresAreRead();
        }
    }

    private void onePlan() {
        List<CsvRow> plans = files.rows(PlanTables.PLAN);
        if (plans.size() != 1) {
            files.refusals().add(PlanTables.PLAN, 0, "", Sentence.of("plan.onePlan", plans.size()));
            return;
        }
        CsvRow plan = plans.getFirst();
        int first = year(plan, "first_year");
        int last = year(plan, "last_year");
        if (last < first) {
            files.refuse(PlanTables.PLAN, plan, "last_year", Sentence.of("plan.endsBeforeItBegins"));
            return;
        }
        for (CsvRow target : files.rows(PlanTables.TARGET)) {
            int year = year(target, "fiscal_year");
            if (year < first || year > last) {
                files.refuse(
                        PlanTables.TARGET,
                        target,
                        "fiscal_year",
                        Sentence.of("plan.outsideItsYears", year, first, last));
            }
        }
    }

    private Map<String, RuleChecks.Judged> judged() {
        Map<String, RuleChecks.Judged> byCode = new HashMap<>();
        for (CsvRow row : files.rows(PlanTables.INDICATOR)) {
            boolean number = PrintedFigure.of(row.text("baseline_printed"), row.orEmpty("unit"))
                            .value()
                    != null;
            byCode.put(
                    row.required("code"), new RuleChecks.Judged(Direction.valueOf(row.required("direction")), number));
        }
        return byCode;
    }

    private void routeIsWhole() {
        Set<List<String>> steps = files.rows(PlanTables.ROUTE).stream()
                .map(row -> List.of(row.required("unit_kind"), row.required("step")))
                .collect(Collectors.toSet());
        for (String kind : List.of(PlanUnit.PROGRAM, PlanUnit.INDICATOR)) {
            for (String step : List.of(RouteStep.REVIEW, RouteStep.APPROVE)) {
                if (!steps.contains(List.of(kind, step))) {
                    files.refusals().add(PlanTables.ROUTE, 0, "step", Sentence.of("plan.stepMissing", kind, step));
                }
            }
        }
    }

    // A plan may do without evaluations; where it has them, nobody is left without a decision or without a grade.
    private void evaluationsAreWhole(Map<String, String> departmentOf) {
        List<CsvRow> leading = files.rows(PlanTables.MEASURE).stream()
                .filter(measure -> measure.text("lead_section") != null)
                .toList();
        for (CsvRow measure : leading) {
            String section = measure.required("lead_section");
            String department = measure.required("lead_department");
            if (!department.equals(departmentOf.get(section))) {
                files.refuse(
                        PlanTables.MEASURE,
                        measure,
                        "lead_section",
                        Sentence.of("plan.leadSectionOfOtherDepartment", section, department));
            }
        }
        Set<String> steps = files.rows(PlanTables.ROUTE).stream()
                .filter(row -> row.required("unit_kind").equals(PlanUnit.EVALUATION))
                .map(row -> row.required("step"))
                .collect(Collectors.toSet());
        if (steps.size() == 1) {
            String other = steps.contains(RouteStep.REVIEW) ? RouteStep.APPROVE : RouteStep.REVIEW;
            files.refusals()
                    .add(PlanTables.ROUTE, 0, "step", Sentence.of("plan.stepMissing", PlanUnit.EVALUATION, other));
        }
        if (!steps.isEmpty()
                && !leading.isEmpty()
                && files.rows(PlanTables.GRADE).isEmpty()) {
            files.refusals().add(PlanTables.GRADE, 0, "", Sentence.of("plan.noGrade"));
        }
    }

    private void programsCarryTheirOwnMeasuresIndicators() {
        Map<String, String> measureOfBasic = column(PlanTables.BASIC_PROGRAM, "measure");
        Map<String, String> basicOfProgram = column(PlanTables.PROGRAM, "basic_program");
        for (CsvRow indicator : files.rows(PlanTables.INDICATOR)) {
            String program = indicator.text("program");
            if (program == null) {
                continue;
            }
            String measure = measureOfBasic.getOrDefault(basicOfProgram.getOrDefault(program, ""), "");
            if (!measure.equals(indicator.required("measure"))) {
                files.refuse(
                        PlanTables.INDICATOR,
                        indicator,
                        "program",
                        Sentence.of("plan.programOfOtherMeasure", program, measure));
            }
        }
    }

    private void figuresAreRead() {
        Map<String, String> unitOf = column(PlanTables.INDICATOR, "unit");
        for (CsvRow row : files.rows(PlanTables.INDICATOR)) {
            figureIsRead(PlanTables.INDICATOR, row, "baseline_printed", row.orEmpty("unit"));
        }
        for (String table : List.of(PlanTables.TARGET, PlanTables.ACTUAL)) {
            for (CsvRow row : files.rows(table)) {
                figureIsRead(table, row, "printed", unitOf.getOrDefault(row.required("indicator"), ""));
            }
        }
        for (CsvRow row : files.rows(PlanTables.TARGET)) {
            String unit = unitOf.getOrDefault(row.required("indicator"), "");
            figureIsRead(PlanTables.TARGET, row, "earlier_printed", unit);
            figureIsRead(PlanTables.TARGET, row, "milestone_printed", unit);
        }
        for (CsvRow row : files.rows(PlanTables.BUDGET)) {
            figureIsRead(PlanTables.BUDGET, row, "printed", Money.UNIT);
        }
    }

    private void figureIsRead(String table, CsvRow row, String column, String unit) {
        PrintedFigure.refusal(row.text(column), unit).ifPresent(why -> files.refuse(table, row, column, why));
    }

    private Map<String, String> column(String table, String column) {
        Map<String, String> byCode = new HashMap<>();
        files.rows(table).forEach(row -> byCode.put(row.required("code"), row.orEmpty(column)));
        return byCode;
    }

    private static int year(CsvRow row, String column) {
        return Integer.parseInt(row.required(column));
    }
}
