package org.jisseki.submission;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Direction;
import org.jisseki.figures.Money;
import org.jisseki.figures.Parsed;
import org.jisseki.figures.Quantity;
import org.jisseki.figures.QuantityParser;
import org.jisseki.figures.Yardstick;
import org.jisseki.plan.Accumulation;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a unit fills in for a year, each beside what is known already: last year's value, the target, the budget.
 *
 * @param title        the unit's name as the sheet prints it
 * @param basicProgram the basic program above it; NULL for an indicator
 * @param settled      the settled amount; NULL where the unit is an indicator
 * @param asksResult   whether a text on the result is asked
 */
public record UnitForm(
        FiscalYear year,
        String measureCode,
        String measureName,
        @Nullable String measureNote,
        @Nullable String basicProgram,
        String title,
        @Nullable String note,
        List<ActualField> actuals,
        @Nullable SettledField settled,
        boolean asksResult) {

    /** The key of the settled amount. */
    public static final String SETTLED = "settled";

    /** The key of the text on the result (成果). */
    public static final String RESULT = "result";

    /** What a finding is pinned to that concerns the unit as a whole. */
    public static final String WHOLE = "unit";

    /** Before the number of a finding, the key under which its answer is missed. */
    public static final String FINDING = "finding:";

    /** The longest text on the result, in characters. */
    public static final int RESULT_LENGTH = 400;

    /**
     * An indicator's actual of the year (実績値).
     *
     * @param baselineYear the baseline's own label, where it has one
     * @param goal         the target of the plan's last year
     * @param notes        remarks on the values beside it, such as デモ（架空値）
     * @param past         the numbers of the years before, oldest first; a year without one is left out
     * @param yardstick    what the actual is judged by
     */
    public record ActualField(
            long indicatorId,
            String name,
            String kind,
            String unit,
            int decimals,
            Direction direction,
            @Nullable String description,
            @Nullable String source,
            @Nullable Quantity baseline,
            @Nullable FiscalYear baselineYear,
            @Nullable Quantity lastActual,
            @Nullable Quantity target,
            @Nullable String rationale,
            @Nullable Quantity goal,
            FiscalYear goalYear,
            List<String> notes,
            Accumulation accumulation,
            List<BigDecimal> past,
            Yardstick yardstick) {

        /** The field's key. */
        public String key() {
            return "actual:" + indicatorId;
        }

        public Parsed parse(String typed) {
            return QuantityParser.parse(typed, unit, decimals);
        }

        /** Judges an actual by the plan's rule of the year; NULL is blank. */
        public Achievement judge(@Nullable Quantity actual) {
            return yardstick.judge(actual);
        }
    }

    /**
     * The program's settled amount of the year (決算額), in 千円.
     *
     * @param lastBudget last year's 当初予算額
     * @param budget     this year's
     */
    public record SettledField(
            @Nullable Quantity lastBudget,
            @Nullable Quantity budget,
            @Nullable Quantity lastSettled,
            List<String> notes) {}

    /** The keys of all fields, in the order of entry. */
    public List<String> keys() {
        return Stream.of(
                        actuals.stream().map(ActualField::key),
                        settled == null ? Stream.<String>of() : Stream.of(SETTLED),
                        asksResult ? Stream.of(RESULT) : Stream.<String>of())
                .flatMap(keys -> keys)
                .toList();
    }

    /** Why a typed text cannot be handed in in this field; empty where it can, and where it is blank. */
    public Optional<Sentence> problem(String key, String typed) {
        if (key.equals(RESULT)) {
            return typed.codePointCount(0, typed.length()) > RESULT_LENGTH
                    ? Optional.of(Sentence.of("submission.tooLong", RESULT_LENGTH))
                    : Optional.empty();
        }
        return parse(key, typed).refusal();
    }

    /**
     * What keeps a draft from being handed in, by field; empty where nothing does. A finding without answer is there under
     * {@link #ofFinding}.
     */
    public Map<String, Sentence> missing(Map<String, String> draft, List<Finding> findings) {
        Map<String, Sentence> missing = new LinkedHashMap<>();
        for (String key : keys()) {
            String text = draft.getOrDefault(key, "");
            if (text.isBlank()) {
                missing.put(key, Sentence.of("submission.missing"));
            } else {
                problem(key, text).ifPresent(problem -> missing.put(key, problem));
            }
        }
        findings.stream()
                .filter(finding -> finding.status() == FindingStatus.OPEN)
                .forEach(finding -> missing.put(
                        ofFinding(finding.number()), Sentence.of("submission.unanswered", finding.number())));
        return missing;
    }

    /** The key under which an answer to a finding is missed. */
    public static String ofFinding(int number) {
        return FINDING + number;
    }

    /** Reads a figure typed in a field. */
    public Parsed parse(String key, String typed) {
        if (key.equals(SETTLED)) {
            return Money.parse(typed);
        }
        return actuals.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key))
                .parse(typed);
    }

    /** Whether the unit has such a field, or a finding may be pinned to it. */
    public boolean holds(String key) {
        return key.equals(WHOLE) || keys().contains(key);
    }
}
