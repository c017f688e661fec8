package org.jisseki.submission;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Sentence;
import org.jisseki.cycle.FieldKind;
import org.jisseki.cycle.Guide;
import org.jisseki.figures.Achievement;
import org.jisseki.figures.Direction;
import org.jisseki.figures.Parsed;
import org.jisseki.figures.Quantity;
import org.jisseki.figures.QuantityParser;
import org.jisseki.figures.Yardstick;
import org.jisseki.plan.Accumulation;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a unit fills in for a year, each beside what is known already: last year's value, the target, the budget.
 * Their keys, in the order of the page: {@code actual:12} for each indicator; {@code settled:kind}, {@code settled},
 * {@code settled:due}; {@code result}; {@code nextTarget:12} and {@code nextRationale:12} for each indicator;
 * {@code nextBudget}. Before the key of a figure that may be words, {@code textual:} holds whether they were chosen. What may stand in one can depend on the others, so that a field is read with all the draft's texts.
 *
 * @param title        the unit's name as the sheet prints it
 * @param basicProgram the basic program above it; NULL for an indicator
 * @param settled      the settled amount; NULL where the unit is an indicator
 * @param asksResult   whether a text on the result is asked
 * @param lastResult   last year's; NULL where none is known
 * @param guide        what the cycle says beside the fields
 * @param evaluation   the fields of a measure's evaluation, which then has no others; NULL for any other unit
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
        boolean asksResult,
        @Nullable LastResult lastResult,
        Guide guide,
        @Nullable EvaluationForm evaluation) {

    /** The key of the settled amount. */
    public static final String SETTLED = "settled";

    /** The key of what the settled amount is: the name of a {@link SettledKind}. */
    public static final String SETTLED_KIND = "settled:kind";

    /** The key of the month in which a pending amount will be known. */
    public static final String SETTLED_DUE = "settled:due";

    /** The key of the text on the result (成果). */
    public static final String RESULT = "result";

    /** The key of the next year's budget. */
    public static final String NEXT_BUDGET = "nextBudget";

    /** Before the key of a figure, the key under which a text was chosen for it (文字で入力する); blank where it was not. */
    public static final String TEXTUAL = "textual:";

    /** What is kept under it where a text was chosen. */
    public static final String CHOSEN = "chosen";

    /** What a finding is pinned to that concerns the unit as a whole. */
    public static final String WHOLE = "unit";

    /** Before the number of a finding, the key under which its answer is missed, and kept in the draft until it is given. */
    public static final String FINDING = "finding:";

    /** The longest text on the result, and the longest rationale, in characters. */
    public static final int RESULT_LENGTH = 400;

    /**
     * An indicator's actual of the year (実績値).
     *
     * @param baselineYear  the baseline's own label, where it has one
     * @param goal          the target of the plan's last year
     * @param notes         remarks on the values beside it, such as デモ（架空値）
     * @param past          the numbers of the years before, oldest first; a year without one is left out
     * @param yardstick     what the actual is judged by
     * @param earlierTarget the target of before, where it was raised or loosened within the plan
     * @param proposed      whether the target is what this unit proposed last year, which was released
     * @param next          the next year's target; NULL in the plan's last year
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
            Yardstick yardstick,
            @Nullable Quantity earlierTarget,
            boolean proposed,
            @Nullable NextField next) {

        /** The field's key. */
        public String key() {
            return "actual:" + indicatorId;
        }

        /** What the plan published for the year on the way to its goal (目安値); NULL where blank. */
        public @Nullable Quantity milestone() {
            return yardstick.course().milestone();
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
     * An indicator's target of the next year (翌年度目標値) with its rationale (目標値の考え方).
     *
     * @param planned   what the plan has for that year already; {@code rationale} likewise
     */
    public record NextField(
            long indicatorId,
            FiscalYear year,
            @Nullable Quantity planned,
            @Nullable String rationale) {

        public String key() {
            return "nextTarget:" + indicatorId;
        }

        public String rationaleKey() {
            return "nextRationale:" + indicatorId;
        }
    }

    /**
     * The program's settled amount of the year (決算額), in 千円.
     *
     * @param lastBudget  last year's 当初予算額
     * @param budget      this year's
     * @param nextBudget  the next year's, where the plan has it
     * @param defaultKind what the amount is unless somebody chooses
     */
    public record SettledField(
            @Nullable Quantity lastBudget,
            @Nullable Quantity budget,
            @Nullable Quantity lastSettled,
            List<String> notes,
            @Nullable Quantity nextBudget,
            SettledKind defaultKind) {}

    /** Last year's text on the result. @param note a remark on it, such as デモ（架空値） */
    public record LastResult(String text, @Nullable String note) {}

    /** The keys of the fields that every draft has to fill in, in the order of entry. */
    public List<String> keys() {
        return required(Map.of());
    }

    /** The keys of all fields, in the order of the page. */
    public List<String> fields() {
        List<String> keys = new ArrayList<>();
        actuals.forEach(field -> keys.addAll(List.of(field.key(), textualKey(field.key()))));
        if (settled != null) {
            keys.addAll(List.of(SETTLED_KIND, SETTLED, SETTLED_DUE));
        }
        if (asksResult) {
            keys.add(RESULT);
        }
        for (NextField next : nexts()) {
            keys.addAll(List.of(next.key(), textualKey(next.key()), next.rationaleKey()));
        }
        if (settled != null) {
            keys.add(NEXT_BUDGET);
        }
        if (evaluation != null) {
            keys.addAll(evaluation.keys());
        }
        return keys;
    }

    /** The longest text that a field of prose takes, in characters. */
    public int longest(String key) {
        return evaluation != null && evaluation.holds(key) ? EvaluationForm.LENGTH : RESULT_LENGTH;
    }

    /** The key under which a text is chosen for a figure. */
    public static String textualKey(String key) {
        return TEXTUAL + key;
    }

    /** The field that a key belongs to: what the settled amount is to the amount, a choice of words to its figure. */
    static String belongsTo(String key) {
        if (key.equals(SETTLED_KIND) || key.equals(SETTLED_DUE)) {
            return SETTLED;
        }
        return key.startsWith(TEXTUAL) ? key.substring(TEXTUAL.length()) : key;
    }

    /** The keys of the fields that a finding may be pinned to: one for the settled amount with what belongs to it. */
    public List<String> pinnable() {
        return fields().stream().filter(key -> belongsTo(key).equals(key)).toList();
    }

    /** What a draft has to fill in: what every draft has to, what the cycle asks for, and what goes with what is there. */
    private List<String> required(Map<String, String> texts) {
        List<String> keys = new ArrayList<>();
        actuals.forEach(field -> keys.add(field.key()));
        if (settled != null) {
            keys.add(settledOf(texts).chosen() == SettledKind.PENDING ? SETTLED_DUE : SETTLED);
        }
        if (asksResult) {
            keys.add(RESULT);
        }
        for (NextField next : nexts()) {
            if (guide.asks(FieldKind.NEXT_TARGET) || isFilled(texts, next.rationaleKey())) {
                keys.add(next.key());
            }
            if (guide.asks(FieldKind.NEXT_RATIONALE) || isFilled(texts, next.key())) {
                keys.add(next.rationaleKey());
            }
        }
        if (settled != null && guide.asks(FieldKind.NEXT_BUDGET)) {
            keys.add(NEXT_BUDGET);
        }
        if (evaluation != null) {
            keys.addAll(evaluation.keys());
        }
        return keys;
    }

    /** The next year's targets; none in the plan's last year. */
    public List<NextField> nexts() {
        return actuals.stream()
                .flatMap(field -> Optional.ofNullable(field.next()).stream())
                .toList();
    }

    /** What the settled amount is: 未確定 where a word stands in its place, as chosen, else as the time of year has it. */
    public SettledKind settledKind(Map<String, String> texts) {
        return settledOf(texts).kind();
    }

    /** What is typed of the settled amount. */
    public SettledTexts settledOf(Map<String, String> texts) {
        return new SettledTexts(texts, settled == null ? SettledKind.FINAL : settled.defaultKind());
    }

    /** Why a field cannot be handed in as it is; empty where it can, and where it is blank. */
    public Optional<Sentence> problem(String key, Map<String, String> texts) {
        String typed = texts.getOrDefault(key, "");
        if (evaluation != null && evaluation.holds(key)) {
            return evaluation.problem(key, typed);
        }
        if (key.startsWith(TEXTUAL) || key.startsWith(FINDING)) {
            return Optional.empty();
        }
        if (key.equals(RESULT)
                || nexts().stream().anyMatch(next -> next.rationaleKey().equals(key))) {
            return typed.codePointCount(0, typed.length()) > RESULT_LENGTH
                    ? Optional.of(Sentence.of("submission.tooLong", RESULT_LENGTH))
                    : Optional.empty();
        }
        return switch (key) {
            case SETTLED_KIND ->
                typed.isBlank() || SettledKind.of(typed).isPresent()
                        ? Optional.empty()
                        : Optional.of(Sentence.of("submission.settled.noKind"));
            case SETTLED_DUE -> settledOf(texts).dueProblem(year);
            default -> parse(key, texts).refusal();
        };
    }

    /**
     * What keeps a draft from being handed in, by field; empty where nothing does. A finding without answer is there under
     * {@link #ofFinding}.
     */
    public Map<String, Sentence> missing(Map<String, String> draft, List<Finding> findings) {
        Map<String, Sentence> missing = new LinkedHashMap<>();
        List<String> required = required(draft);
        for (String key : fields()) {
            if (isFilled(draft, key)) {
                problem(key, draft).ifPresent(problem -> missing.put(key, problem));
            } else if (required.contains(key)) {
                missing.put(key, Sentence.of("submission.missing"));
            }
        }
        for (Finding finding : findings) {
            String key = ofFinding(finding.number());
            // what is typed there is given with the hand-in
            String typed = finding.status() == FindingStatus.CLOSED ? "" : draft.getOrDefault(key, "");
            if (typed.codePointCount(0, typed.length()) > NewFinding.LENGTH) {
                missing.put(key, Sentence.of("submission.tooLong", NewFinding.LENGTH));
            } else if (typed.isBlank() && finding.status() == FindingStatus.OPEN) {
                missing.put(key, Sentence.of("submission.unanswered", finding.number()));
            }
        }
        return missing;
    }

    /** The key under which an answer to a finding is missed. */
    public static String ofFinding(int number) {
        return FINDING + number;
    }

    /** Reads the figure typed in a field. */
    public Parsed parse(String key, Map<String, String> texts) {
        return new FigureReading(this).parse(key, texts);
    }

    /**
     * What is typed in a field of a figure as it stands once the field is left: without what nobody sees, a figure in half-width
     * signs. It says the same: what would be read otherwise stays as it is.
     */
    public String tidied(String key, Map<String, String> texts) {
        return key.equals(SETTLED_DUE) ? texts.getOrDefault(key, "") : new FigureReading(this).tidied(key, texts);
    }

    /** The month in which a pending amount will be known, where it is typed and can be read. */
    public Optional<YearMonth> due(Map<String, String> texts) {
        return settledOf(texts).due();
    }

    /** Whether the unit has such a field, or a finding may be pinned to it. */
    public boolean holds(String key) {
        return key.equals(WHOLE) || pinnable().contains(key);
    }

    static boolean isFilled(Map<String, String> texts, String key) {
        return !texts.getOrDefault(key, "").isBlank();
    }
}
