package org.jisseki.cycle;

import java.time.LocalDate;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The last days of the evaluations' steps. They are not those of the units: an evaluation is handed in once its measure's units have
 * passed their review, so it can be due only after that.
 */
public record EvaluationDays(LocalDate entryDue, LocalDate reviewDue, LocalDate approvalDue) {

    /** The same as they are asked for, each of them perhaps not yet said. */
    public record Asked(
            @Nullable LocalDate entryDue,
            @Nullable LocalDate reviewDue,
            @Nullable LocalDate approvalDue) {

        static final Asked NONE = new Asked(null, null, null);
    }

    /** Business days that a proposal leaves between the approval of the units and the entry, and from each step to the next. */
    private static final int STEP = 3;

    /**
     * What the opening form proposes: some business days a step after the units' approval, and none after the release.
     *
     * @param plus the business day so and so many after a day
     */
    public static EvaluationDays proposed(LocalDate unitsApproved, LocalDate releaseOn, Plus plus) {
        BinaryOperator<LocalDate> earlier = (a, b) -> a.isBefore(b) ? a : b;
        LocalDate last = unitsApproved.isAfter(releaseOn) ? unitsApproved : releaseOn;
        LocalDate entry = earlier.apply(plus.days(unitsApproved, STEP), last);
        LocalDate review = earlier.apply(plus.days(entry, STEP), last);
        return new EvaluationDays(entry, review, earlier.apply(plus.days(review, STEP), last));
    }

    /** The n-th business day after a day. */
    @FunctionalInterface
    public interface Plus {
        LocalDate days(LocalDate day, int n);
    }

    /** The same, as an opening asks for them. */
    public Asked asked() {
        return new Asked(entryDue, reviewDue, approvalDue);
    }
}
