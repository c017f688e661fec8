package org.jisseki.tracking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jisseki.organisation.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Whether the day of approval can be made: what is left against the business days that are left, and what was approved lately.
 *
 * @param left   units that are not approved yet
 * @param due    the last day of approval
 * @param days   business days that are left, as every place counts them: today is none of them; negative where it is overdue
 * @param worked business days on which one can still approve: today is one of them where it is one
 * @param lately NULL as long as no whole business day has passed since the opening: unknown is not 0
 */
public record Pace(
        int left,
        LocalDate due,
        int days,
        int worked,
        @Nullable Lately lately) {

    /** Business days that are looked back at, without today. */
    static final int LOOKED_BACK = 5;

    /**
     * What was approved lately.
     *
     * @param days     how many business days these are
     * @param approved how many units were approved on them and still are
     * @param end      the day on which all are approved, should it go on like this; NULL where nothing was approved
     * @param margin   business days between that day and the due day; negative where it is later
     */
    public record Lately(int days, int approved, @Nullable LocalDate end, int margin) {

        /** Units a business day, to one decimal. */
        public BigDecimal perDay() {
            return BigDecimal.valueOf(approved).divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
        }
    }

    /** Units a business day that have to be approved, to one decimal and rounded up, so that they suffice; only where it is not overdue. */
    public BigDecimal needed() {
        return BigDecimal.valueOf(left).divide(BigDecimal.valueOf(Math.max(1, worked)), 1, RoundingMode.UP);
    }

    /**
     * @param lookedBack business days that are looked back at: fewer where the cycle is younger
     * @param approved   how many of its units were approved on these
     */
    static Pace of(int left, LocalDate due, LocalDate today, int lookedBack, int approved, WorkingDays workingDays) {
        LocalDate yesterday = today.minusDays(1);
        int days = workingDays.between(today, due);
        return new Pace(
                left,
                due,
                days,
                due.isBefore(today) ? 0 : workingDays.between(yesterday, due),
                lookedBack == 0 ? null : lately(left, due, yesterday, lookedBack, approved, workingDays));
    }

    private static Lately lately(
            int left, LocalDate due, LocalDate yesterday, int lookedBack, int approved, WorkingDays workingDays) {
        if (approved == 0) {
            return new Lately(lookedBack, 0, null, 0);
        }
        // rounded up: a day that is begun is a day
        int more = (left * lookedBack + approved - 1) / approved;
        LocalDate end = workingDays.plus(yesterday, more);
        return new Lately(lookedBack, approved, end, workingDays.between(end, due));
    }
}
