package org.jisseki.plan;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jisseki.common.Bilingual;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PlanId;
import org.jisseki.figures.AchievementRule;
import org.jisseki.figures.AchievementRule.Formula;
import org.jisseki.figures.AchievementRule.Style;
import org.jisseki.figures.Band;
import org.jisseki.figures.Direction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules by which plans judge achievement. */
@Component
public class Rules {

    private final JdbcClient jdbc;
    private final AtomicInteger changes = new AtomicInteger();

    Rules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rule that is valid in a year: the newest of those from that year or earlier. */
    public YearRule of(PlanId plan, FiscalYear year) {
        int version = jdbc.sql("SELECT MAX(version) FROM achievement_rule WHERE plan_id = ? AND from_year <= ?")
                .params(plan.value(), year.year())
                .query((row, n) -> row.getInt(1))
                .single();
        return new YearRule(rule(plan, version), own(plan, version));
    }

    /** Counts additions to the rules of any plan: what was made under another count may be made of rules that are old by now. */
    public int changes() {
        return changes.get();
    }

    void changed() {
        changes.incrementAndGet();
    }

    /** The newest version of a plan. */
    RuleChecks.Standing standing(PlanId plan) {
        return jdbc.sql("""
                        SELECT version, from_year FROM achievement_rule
                         WHERE plan_id = ? ORDER BY version DESC LIMIT 1""")
                .param(plan.value())
                .query((row, n) -> new RuleChecks.Standing(row.getInt(1), row.getInt(2)))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** The indicators of a plan, by code. */
    Map<String, RuleChecks.Judged> judged(PlanId plan) {
        Map<String, RuleChecks.Judged> judged = new HashMap<>();
        jdbc.sql("SELECT code, direction, baseline_value IS NOT NULL FROM indicator WHERE plan_id = ?")
                .param(plan.value())
                .query(row -> {
                    judged.put(
                            row.getString(1),
                            new RuleChecks.Judged(Direction.valueOf(row.getString(2)), row.getBoolean(3)));
                });
        return Map.copyOf(judged);
    }

    private AchievementRule rule(PlanId plan, int version) {
        List<Band> bands = bands(plan, version);
        return jdbc.sql("""
                        SELECT formula_higher, formula_lower, cap, lowest, decimals, style, rounding FROM achievement_rule
                         WHERE plan_id = ? AND version = ?""")
                .params(plan.value(), version)
                .query((row, n) -> new AchievementRule(
                        version,
                        Formula.valueOf(row.getString("formula_higher")),
                        formulaOrNull(row.getString("formula_lower")),
                        row.getBigDecimal("cap"),
                        row.getBigDecimal("lowest"),
                        row.getInt("decimals"),
                        Style.valueOf(row.getString("style")),
                        RoundingMode.valueOf(row.getString("rounding")),
                        bands))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    private List<Band> bands(PlanId plan, int version) {
        return jdbc.sql("""
                        SELECT COALESCE(above, at_least) AS bound, above IS NOT NULL AS strict, name, name_en
                          FROM achievement_band
                         WHERE plan_id = ? AND version = ? ORDER BY bound IS NULL, bound DESC, strict DESC""")
                .params(plan.value(), version)
                .query((row, n) -> new Band(
                        row.getBigDecimal("bound"),
                        row.getBoolean("strict"),
                        new Bilingual(row.getString("name"), row.getString("name_en"))))
                .list();
    }

    private Map<Long, Formula> own(PlanId plan, int version) {
        Map<Long, Formula> own = new HashMap<>();
        jdbc.sql("SELECT indicator_id, formula FROM achievement_override WHERE plan_id = ? AND version = ?")
                .params(plan.value(), version)
                .query(row -> {
                    own.put(row.getLong(1), Formula.valueOf(row.getString(2)));
                });
        return Map.copyOf(own);
    }

    private static @Nullable Formula formulaOrNull(@Nullable String name) {
        return name == null ? null : Formula.valueOf(name);
    }
}
