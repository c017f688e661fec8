package org.jisseki.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.Sentence;
import org.jisseki.common.csv.CsvFiles;
import org.jisseki.common.csv.CsvRow;
import org.jisseki.figures.AchievementRule.Formula;
import org.jisseki.figures.Direction;

/** Whether the versions of a plan's rule, their bands and the indicators' own formulas can judge what there is to judge. */
final class RuleChecks {

    private final CsvFiles files;
    private final List<CsvRow> rules;

    RuleChecks(CsvFiles files) {
        this.files = files;
        this.rules = files.rows(PlanTables.RULE).stream()
                .sorted(Comparator.comparingInt(row -> number(row, "version")))
                .toList();
    }

    void check() {
        if (rules.isEmpty()) {
            files.refusals().add(PlanTables.RULE, 0, "", Sentence.of("plan.noRule"));
            return;
        }
        rules.forEach(this::canPrintItsCap);
        versionsFollowTheYears();
        ofKnownVersions(PlanTables.BAND);
        ofKnownVersions(PlanTables.OVERRIDE);
        rules.forEach(this::bandsHoldEveryResult);
        formulasSuitTheirIndicators();
    }

    private void canPrintItsCap(CsvRow rule) {
        BigDecimal cap = rule.decimal("cap");
        if (cap != null && cap.stripTrailingZeros().scale() > number(rule, "decimals")) {
            files.refuse(PlanTables.RULE, rule, "cap", Sentence.of("plan.capHasMoreDecimals"));
        }
    }

    // A later version from an earlier year would take the place of all that lie between.
    private void versionsFollowTheYears() {
        files.rows(PlanTables.PLAN).forEach(this::versionsLieInThePlan);
        for (int i = 1; i < rules.size(); i++) {
            CsvRow rule = rules.get(i);
            int before = number(rules.get(i - 1), "from_year");
            if (number(rule, "from_year") < before) {
                refuse(rule, "from_year", Sentence.of("plan.ruleGoesBack", before));
            }
        }
    }

    private void versionsLieInThePlan(CsvRow plan) {
        int first = number(plan, "first_year");
        int last = number(plan, "last_year");
        if (last < first) {
            return; // refused already
        }
        if (number(rules.getFirst(), "from_year") != first) {
            refuse(rules.getFirst(), "from_year", Sentence.of("plan.firstRule", first));
        }
        if (number(rules.getLast(), "from_year") > last) {
            refuse(rules.getLast(), "from_year", Sentence.of("plan.ruleAfterThePlan", last));
        }
    }

    private void ofKnownVersions(String table) {
        Set<String> versions =
                rules.stream().map(row -> row.required("version")).collect(Collectors.toSet());
        for (CsvRow row : files.rows(table)) {
            if (!versions.contains(row.required("version"))) {
                files.refuse(table, row, "version", Sentence.of("plan.noSuchRule", row.required("version")));
            }
        }
    }

    private void bandsHoldEveryResult(CsvRow rule) {
        List<CsvRow> bands = files.rows(PlanTables.BAND).stream()
                .filter(row -> row.required("version").equals(rule.required("version")))
                .toList();
        if (bands.isEmpty()) {
            return;
        }
        List<CsvRow> rest = new ArrayList<>();
        Set<BigDecimal> bounds = new HashSet<>();
        for (CsvRow band : bands) {
            BigDecimal bound = band.decimal("at_least");
            if (bound == null) {
                rest.add(band);
            } else if (!bounds.add(bound.stripTrailingZeros())) {
                files.refuse(PlanTables.BAND, band, "at_least", Sentence.of("plan.bandTwice", bound.toPlainString()));
            }
        }
        if (rest.size() != 1) {
            CsvRow at = rest.isEmpty() ? bands.getLast() : rest.getLast();
            files.refuse(PlanTables.BAND, at, "at_least", Sentence.of("plan.bandOfTheRest", rest.size()));
        }
    }

    private void formulasSuitTheirIndicators() {
        Map<String, CsvRow> indicators = files.rows(PlanTables.INDICATOR).stream()
                .collect(Collectors.toMap(row -> row.required("code"), Function.identity(), (one, same) -> one));
        for (CsvRow own : files.rows(PlanTables.OVERRIDE)) {
            CsvRow indicator = indicators.get(own.required("indicator"));
            if (indicator != null) {
                Formula formula = Formula.valueOf(own.required("formula"));
                if (!formula.suits(Direction.valueOf(indicator.required("direction")))) {
                    files.refuse(PlanTables.OVERRIDE, own, "formula", Sentence.of("plan.otherDirection"));
                } else if ((formula == Formula.BASELINE || formula == Formula.LINE)
                        && PrintedFigure.of(indicator.text("baseline_printed")).value() == null) {
                    files.refuse(PlanTables.OVERRIDE, own, "formula", Sentence.of("plan.noBaseline"));
                }
            }
        }
    }

    private void refuse(CsvRow rule, String column, Sentence sentence) {
        files.refuse(PlanTables.RULE, rule, column, sentence);
    }

    private static int number(CsvRow row, String column) {
        return Integer.parseInt(row.required(column));
    }
}
