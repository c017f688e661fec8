package org.jisseki.figures;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jisseki.common.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * 目標達成状況: what is printed, or why nothing is. Judged once by a {@link Yardstick} and stored with how it came about, never
 * judged again; {@link Explainer} puts it into sentences.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Achievement.Ratio.class, name = "RATIO"),
    @JsonSubTypes.Type(value = Achievement.Within.class, name = "WITHIN"),
    @JsonSubTypes.Type(value = Achievement.None.class, name = "NONE")
})
public sealed interface Achievement {

    /** What the sheet prints: 0.95, 94.8%, or "-". */
    String printed();

    /** Whether the target was missed, by the exact values: what has no result is neither met nor missed. */
    default boolean missed() {
        return switch (this) {
            case Ratio ratio -> !ratio.met();
            case Within within -> !within.met();
            case None none -> false;
        };
    }

    /**
     * A ratio.
     *
     * @param printed     rounded and capped as the rule says
     * @param met         whether the target was met, by the exact values: 68.3 against 68.4 prints 1.00 and is missed
     * @param explanation how it came about
     */
    record Ratio(String printed, boolean met, Explanation explanation) implements Achievement {}

    /**
     * Met or missed without a ratio: by a target that is a range or a bound, or where the formula makes nothing of these numbers, as
     * of a target of 0; that 2 is above it is plain all the same.
     *
     * @param actual   as printed; {@code target} likewise
     * @param compared how the actual has to lie to the target; null where it has to fit a range or bound
     * @param why      why the formula makes no ratio; null where the target is what no ratio is made of
     */
    record Within(
            boolean met,
            int ruleVersion,
            String actual,
            String target,
            Explanation.@Nullable Compared compared,
            @Nullable Sentence why)
            implements Achievement {

        @Override
        public String printed() {
            return "-";
        }
    }

    /**
     * No result, printed "-".
     *
     * @param reason why
     */
    record None(Sentence reason) implements Achievement {

        @Override
        public String printed() {
            return "-";
        }
    }
}
