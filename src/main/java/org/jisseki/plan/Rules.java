package org.jisseki.plan;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.common.Bilingual;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PlanId;
import org.jisseki.figures.AchievementRule;
import org.jisseki.figures.AchievementRule.Formula;
import org.jisseki.figures.AchievementRule.Style;
import org.jisseki.figures.Band;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules by which plans judge achievement. */
@Component
public class Rules {

    private final JdbcClient jdbc;

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

    private AchievementRule rule(PlanId plan, int version) {
        List<Band> bands = bands(plan, version);
        return jdbc.sql("""
                        SELECT formula_higher, formula_lower, cap, decimals, style, rounding FROM achievement_rule
                         WHERE plan_id = ? AND version = ?""")
                .params(plan.value(), version)
                .query((row, n) -> new AchievementRule(
                        version,
                        Formula.valueOf(row.getString("formula_higher")),
                        formulaOrNull(row.getString("formula_lower")),
                        row.getBigDecimal("cap"),
                        row.getInt("decimals"),
                        Style.valueOf(row.getString("style")),
                        RoundingMode.valueOf(row.getString("rounding")),
                        bands))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    private List<Band> bands(PlanId plan, int version) {
        return jdbc.sql("""
                        SELECT at_least, name, name_en FROM achievement_band
                         WHERE plan_id = ? AND version = ? ORDER BY at_least IS NULL, at_least DESC""")
                .params(plan.value(), version)
                .query((row, n) -> new Band(row.getBigDecimal(1), new Bilingual(row.getString(2), row.getString(3))))
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
