package org.jisseki.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisseki.common.Sentence;
import org.jisseki.common.csv.CsvFiles;
import org.jisseki.common.csv.CsvRow;
import org.jisseki.figures.AchievementRule.Formula;
import org.jisseki.figures.Direction;
import org.jspecify.annotations.Nullable;

/** Whether the versions of a plan's rule, their bands and the indicators' own formulas can judge what there is to judge. */
final class RuleChecks {

    private static final Set<Formula> FROM_A_BASELINE = Set.of(Formula.BASELINE, Formula.LINE);

    /**
     * What a formula of its own asks of an indicator.
     *
     * @param hasBaseline whether its baseline is a number
     */
    record Judged(Direction direction, boolean hasBaseline) {}

    /** The newest version that stands already. */
    record Standing(int version, int fromYear) {}

    private final CsvFiles files;
    private final @Nullable Standing standing;
    private final Map<String, Judged> indicators;
    private final List<CsvRow> rules;

    /**
     * @param standing   null where the files bring the first rule of a plan
     * @param indicators the plan's, by code
     */
    RuleChecks(CsvFiles files, @Nullable Standing standing, Map<String, Judged> indicators) {
        this.files = files;
        this.standing = standing;
        this.indicators = indicators;
        this.rules = files.rows(PlanTables.RULE).stream()
                .sorted(Comparator.comparingInt(row -> number(row, "version")))
                .toList();
    }

    void check() {
        if (rules.isEmpty()) {
            files.refusals().add(PlanTables.RULE, 0, "", Sentence.of("plan.noRule"));
            return;
        }
        rules.forEach(this::isNew);
        rules.forEach(this::canPrintItsLimits);
        versionsFollowTheYears();
        ofKnownVersions(PlanTables.BAND);
        ofKnownVersions(PlanTables.OVERRIDE);
        rules.forEach(this::bandsHoldEveryResult);
        formulasSuitTheirIndicators();
    }

    // Figures were judged by what stands: it stays as it is, and what changes is a version more.
    private void isNew(CsvRow rule) {
        if (standing != null && number(rule, "version") <= standing.version()) {
            refuse(rule, "version", Sentence.of("plan.ruleStands", standing.version()));
        }
    }

    private void canPrintItsLimits(CsvRow rule) {
        for (String limit : List.of("cap", "lowest")) {
            BigDecimal value = rule.decimal(limit);
            if (value != null && value.stripTrailingZeros().scale() > number(rule, "decimals")) {
                refuse(rule, limit, Sentence.of("plan.capHasMoreDecimals"));
            }
        }
        BigDecimal cap = rule.decimal("cap");
        BigDecimal lowest = rule.decimal("lowest");
        if (cap != null && lowest != null && lowest.compareTo(cap) >= 0) {
            refuse(rule, "lowest", Sentence.of("plan.lowestAboveCap", cap.toPlainString()));
        }
    }

    // A later version from an earlier year would take the place of all that lie between.
    private void versionsFollowTheYears() {
        files.rows(PlanTables.PLAN).forEach(this::versionsLieInThePlan);
        int before = standing == null ? number(rules.getFirst(), "from_year") : standing.fromYear();
        for (CsvRow rule : rules) {
            int from = number(rule, "from_year");
            if (from < before) {
                refuse(rule, "from_year", Sentence.of("plan.ruleGoesBack", before));
            }
            before = from;
        }
    }

    private void versionsLieInThePlan(CsvRow plan) {
        int first = number(plan, "first_year");
        int last = number(plan, "last_year");
        if (last < first) {
            return; // refused already
        }
        if (standing == null && number(rules.getFirst(), "from_year") != first) {
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
        Set<List<Object>> bounds = new HashSet<>();
        for (CsvRow band : bands) {
            BigDecimal from = band.decimal("at_least");
            BigDecimal above = band.decimal("above");
            if (from != null && above != null) {
                files.refuse(PlanTables.BAND, band, "above", Sentence.of("plan.bandOfTwoBounds"));
            }
            BigDecimal bound = from == null ? above : from;
            if (bound == null) {
                rest.add(band);
            } else if (!bounds.add(List.of(bound.stripTrailingZeros(), from == null))) {
                String column = from == null ? "above" : "at_least";
                files.refuse(PlanTables.BAND, band, column, Sentence.of("plan.bandTwice", bound.toPlainString()));
            }
        }
        if (rest.size() != 1) {
            CsvRow at = rest.isEmpty() ? bands.getLast() : rest.getLast();
            files.refuse(PlanTables.BAND, at, "at_least", Sentence.of("plan.bandOfTheRest", rest.size()));
        }
    }

    private void formulasSuitTheirIndicators() {
        for (CsvRow own : files.rows(PlanTables.OVERRIDE)) {
            Judged indicator = indicators.get(own.required("indicator"));
            Formula formula = Formula.valueOf(own.required("formula"));
            if (indicator != null && !formula.suits(indicator.direction())) {
                files.refuse(PlanTables.OVERRIDE, own, "formula", Sentence.of("plan.otherDirection"));
            } else if (indicator != null && !indicator.hasBaseline() && FROM_A_BASELINE.contains(formula)) {
                files.refuse(PlanTables.OVERRIDE, own, "formula", Sentence.of("plan.noBaseline"));
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
